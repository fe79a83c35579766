using System.Collections.Frozen;

namespace ArticleParser;

/// <summary>
/// The offsets of zone abbreviations that have one meaning in news, in minutes from UTC (the tz database's names for
/// them). IST, CST, BST, AST and GST have several, ET and PT change with the season: they give no offset.
/// </summary>
internal static class ZoneOffsets
{
    private static readonly FrozenDictionary<string, int> s_minutes = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["GMT"] = 0, ["UTC"] = 0, ["UT"] = 0, ["Z"] = 0, ["WET"] = 0, ["WEST"] = 60,
        ["EST"] = -300, ["EDT"] = -240, ["CDT"] = -300, ["MDT"] = -360, ["PST"] = -480, ["PDT"] = -420,
        ["AKST"] = -540, ["AKDT"] = -480, ["HST"] = -600, ["NST"] = -210, ["NDT"] = -150,
        ["CET"] = 60, ["CEST"] = 120, ["EET"] = 120, ["EEST"] = 180, ["MEZ"] = 60, ["MESZ"] = 120, ["OEZ"] = 120,
        ["MSK"] = 180, ["МСК"] = 180, ["TRT"] = 180, ["PKT"] = 300, ["NPT"] = 345, ["ICT"] = 420, ["WIB"] = 420,
        ["WITA"] = 480, ["WIT"] = 540, ["SGT"] = 480, ["HKT"] = 480, ["MYT"] = 480, ["PHT"] = 480, ["JST"] = 540,
        ["KST"] = 540, ["AWST"] = 480, ["ACST"] = 570, ["AEST"] = 600, ["AEDT"] = 660, ["NZST"] = 720, ["NZDT"] = 780,
        ["SAST"] = 120, ["CAT"] = 120, ["EAT"] = 180, ["WAT"] = 60, ["BRT"] = -180, ["ART"] = -180, ["COT"] = -300, ["PET"] = -300,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> s_byText =
        s_minutes.GetAlternateLookup<ReadOnlySpan<char>>();

    public static int? Of(ReadOnlySpan<char> zone) => s_byText.TryGetValue(zone, out var minutes) ? minutes : null;
}
