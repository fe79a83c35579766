namespace ArticleParser.Accuracy;

/// <summary>The scrape styles of the corpus.</summary>
internal static class ScrapeStyles
{
    /// <summary>The style that people read as a rule, and that labels are carried over from: it holds the whole page.</summary>
    public const string Whole = "innertext";

    private static readonly string[] s_all = [Whole, "main", "wet", "bs4", "markdown", HtmlPages.Style, "stamped"];

    public static bool Has(string style) => s_all.Contains(style);

    /// <summary>Where a style stands in tables; those that are made from another come last.</summary>
    public static int Rank(string style) => Array.IndexOf(s_all, style) is >= 0 and var index ? index : s_all.Length;
}
