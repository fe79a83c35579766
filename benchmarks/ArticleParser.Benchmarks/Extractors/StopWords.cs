using System.Collections.Frozen;

namespace ArticleParser.Benchmarks.Extractors;

/// <summary>English words that say little by themselves: enough of them for jusText's rules to cost what they cost.</summary>
internal static class StopWords
{
    public static FrozenSet<string> English { get; } = """
        a about above after again against all almost along already also although always am among an and another any anyone anything are around as at away back be because
        been before behind being below between both but by came can cannot come could did do does doing done down during each either else enough even ever every everyone
        few first for from further get give go goes going gone got had has have having he her here hers herself him himself his how however i if in into is it its itself
        just last least less let like made make many may me might mine more most much must my myself near need neither never new next no nobody none nor not nothing now
        of off often on once one only or other others our ours out over own per perhaps put quite rather said same say says see seem seemed several shall she should since
        so some someone something still such take than that the their theirs them themselves then there these they thing things this those though through thus to together
        too toward towards two under until up upon us use used very was way we well went were what when where whether which while who whole whom whose why will with within
        without would year years yes yet you your yours yourself
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
