namespace ArticleParser.Accuracy.Undated;

/// <summary>What was taken for the date of a page whose date was cut.</summary>
/// <param name="Dataset">The page's data set.</param>
/// <param name="Id">Its id there.</param>
/// <param name="Style">The scrape style that was cut.</param>
/// <param name="Found">The date found; null for none.</param>
/// <param name="IsShown">The text still names the day of publication somewhere, such as in its first paragraph or its address.</param>
/// <param name="IsRight">The day found is that of publication.</param>
/// <param name="From">The line that the date is from, with its section and kind; empty where none was found.</param>
/// <param name="Failure">What the library threw and where; null where all is well.</param>
internal sealed record UndatedPage(string Dataset, string Id, string Style, ArticleDate? Found, bool IsShown, bool IsRight, string From, string? Failure)
{
    public bool IsWrong => Found is not null && !IsRight;
}
