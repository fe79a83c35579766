namespace ArticleParser;

/// <summary>
/// The offsets of zone abbreviations that have one meaning in news, in minutes from UTC (the tz database's names for
/// them). IST, CST, BST, AST and GST have several, ET and PT change with the season: they give no offset.
/// </summary>
internal static class ZoneOffsets
{
    public static int? Of(ReadOnlySpan<char> zone) => zone switch
    {
        "GMT" or "UTC" or "UT" or "Z" or "WET" => 0,
        "CET" or "MEZ" or "WEST" or "WAT" => 60,
        "CEST" or "MESZ" or "EET" or "OEZ" or "SAST" or "CAT" => 120,
        "EEST" or "MSK" or "МСК" or "TRT" or "EAT" => 180,
        "PKT" => 300,
        "NPT" => 345,
        "ICT" or "WIB" => 420,
        "WITA" or "SGT" or "HKT" or "MYT" or "PHT" or "AWST" => 480,
        "JST" or "KST" or "WIT" => 540,
        "ACST" => 570,
        "AEST" => 600,
        "AEDT" => 660,
        "NZST" => 720,
        "NZDT" => 780,
        "NDT" => -150,
        "BRT" or "ART" => -180,
        "NST" => -210,
        "EDT" => -240,
        "EST" or "CDT" or "COT" or "PET" => -300,
        "MDT" => -360,
        "PDT" => -420,
        "PST" or "AKDT" => -480,
        "AKST" => -540,
        "HST" => -600,
        _ => null,
    };
}
