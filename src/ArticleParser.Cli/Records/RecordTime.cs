using System.Globalization;

namespace ArticleParser.Cli.Records;

/// <summary>When a page was read, by the record's own word.</summary>
internal static class RecordTime
{
    // What scrapers and data sets call it. A date of the story is another thing, and is not among them.
    private static readonly HashSet<string> s_usual = new(StringComparer.OrdinalIgnoreCase)
    {
        "crawlDate", "crawl_date", "crawledAt", "crawled_at", "date_crawled", "date_download", "downloadedAt", "fetchedAt", "fetched_at", "fetch_time", "fetchTime",
        "retrievedAt", "retrieved_at", "scrapedAt", "scraped_at", "warcDate", "warc_date",
    };

    private static readonly string[] s_compact = ["yyyyMMddHHmmss", "yyyyMMdd"];

    /// <summary>Whether the member or column of this name says when the page was read.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="told">The name that the user gave; null for the usual ones.</param>
    public static bool IsNamed(string name, string? told) => told is null ? s_usual.Contains(name) : name == told;

    /// <summary>The time, of ISO 8601 or the fourteen digits of web archives; null where it is neither. Without an offset it is UTC.</summary>
    public static DateTimeOffset? Of(string? text)
    {
        var culture = CultureInfo.InvariantCulture;
        if (DateTimeOffset.TryParseExact(text, s_compact, culture, DateTimeStyles.AssumeUniversal, out var compact)) return compact;
        return text is [_, _, _, _, '-', ..] && DateTimeOffset.TryParse(text, culture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
    }
}
