namespace ArticleParser.Generators.GrammarFile;

/// <summary>What follows from the shapes of groups: with which lines they begin, and which line is one by itself.</summary>
internal sealed class GroupShapes(GrammarModel grammar)
{
    private readonly Dictionary<string, RuleModel> _groups = grammar.Of(RuleSort.Group).ToDictionary(group => group.KindName);

    /// <summary>The lines that may stand in a section or on the page: those that it holds, and those that are a group of it by themselves.</summary>
    public IEnumerable<string> Lines(RuleModel section) => section.Holds.SelectMany(Alone).Distinct();

    /// <summary>The lines that a node of a kind can begin with; a line begins with itself.</summary>
    public IEnumerable<string> First(string kind) => _groups.TryGetValue(kind, out var group) ? First(group.Shape).Distinct() : [kind];

    /// <summary>The lines that are a node of a kind without another line.</summary>
    public IEnumerable<string> Alone(string kind) => _groups.TryGetValue(kind, out var group) ? Alone(group.Shape).Distinct() : [kind];

    public bool IsGroup(string kind) => _groups.ContainsKey(kind);

    /// <summary>How many groups a line can stand in, one within the other.</summary>
    public int Depth(string kind) => _groups.TryGetValue(kind, out var group) ? 1 + group.Holds.Select(Depth).DefaultIfEmpty(0).Max() : 0;

    /// <summary>A part that has to be there behind a list or group; null where there is none.</summary>
    public PartModel? LateDecision(PartModel part)
    {
        if (part.Parts.Select(LateDecision).FirstOrDefault(late => late is not null) is { } within)
            return within;
        return part.Sort == PartSort.InOrder
            ? part.Parts.SkipWhile(IsShort).Skip(1).FirstOrDefault(behind => !CanBeEmpty(behind))
            : null;
    }

    public static bool CanBeEmpty(PartModel part) => part.Multiplicity.CanBeNone() || part.Sort switch
    {
        PartSort.Field => false,
        PartSort.Choice => part.Parts.Any(CanBeEmpty),
        _ => part.Parts.All(CanBeEmpty),
    };

    private IEnumerable<string> First(PartModel part) => part.Sort switch
    {
        PartSort.Field => part.Kinds.SelectMany(First),
        PartSort.InOrder => part.Parts.Take(part.Parts.TakeWhile(CanBeEmpty).Count() + 1).SelectMany(First),
        _ => part.Parts.SelectMany(First),
    };

    private IEnumerable<string> Alone(PartModel part) => part.Sort switch
    {
        PartSort.Field => part.Kinds.SelectMany(Alone),
        PartSort.Choice => part.Parts.SelectMany(Alone),
        _ => part.Parts.Where(one => part.Parts.All(other => ReferenceEquals(other, one) || CanBeEmpty(other))).SelectMany(Alone),
    };

    /// <summary>Whether the part is a handful of lines at most.</summary>
    private bool IsShort(PartModel part) => !part.Multiplicity.IsList() && part.Parts.All(IsShort) && !part.Kinds.Any(IsGroup);
}
