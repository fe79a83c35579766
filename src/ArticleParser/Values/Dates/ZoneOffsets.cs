using System.Globalization;

namespace ArticleParser.Values;

/// <summary>
/// The offsets of zone abbreviations that have one meaning in news, in minutes from UTC (the tz database's names for
/// them). IST, CST, BST, AST and GST have several, ET and PT change with the season: they give no offset.
/// </summary>
internal static class ZoneOffsets
{
    // Each ends in its offset. No switch over the names: the runtime would compile it for the first date with a zone.
    private static readonly string[] s_zones =
    [
        "GMT UTC UT Z WET 0",
        "CET MEZ WEST WAT 60",
        "CEST MESZ EET OEZ SAST CAT 120",
        "EEST MSK МСК TRT EAT 180",
        "PKT 300",
        "NPT 345",
        "ICT WIB 420",
        "WITA SGT HKT MYT PHT AWST 480",
        "JST KST WIT 540",
        "ACST 570",
        "AEST 600",
        "AEDT 660",
        "NZST 720",
        "NZDT 780",
        "NDT -150",
        "BRT ART -180",
        "NST -210",
        "EDT -240",
        "EST CDT COT PET -300",
        "MDT -360",
        "PDT -420",
        "PST AKDT -480",
        "AKST -540",
        "HST -600",
    ];

    public static int? Of(ReadOnlySpan<char> zone)
    {
        foreach (var zones in s_zones)
        {
            var rest = zones.AsSpan();
            var isOne = false;
            for (var end = rest.IndexOf(' '); end >= 0; end = rest.IndexOf(' '))
            {
                isOne |= zone.SequenceEqual(rest[..end]);
                rest = rest[(end + 1)..];
            }

            if (isOne) return int.Parse(rest, CultureInfo.InvariantCulture);
        }

        return null;
    }
}
