namespace ArticleParser.Accuracy;

/// <param name="Given">A date was found.</param>
/// <param name="Right">It is the gold day, as written.</param>
/// <param name="Near">It is the gold day or a neighbour: gold in UTC may name the day before or after.</param>
/// <param name="Shown">The page's text names the gold day with its year, so that it could be found.</param>
internal readonly record struct DateScore(bool Given, bool Right, bool Near, bool Shown)
{
    /// <param name="gold">The day to find.</param>
    /// <param name="given">Whether a date was found, to whatever precision.</param>
    /// <param name="found">The day found; null where only a month or a year was.</param>
    /// <param name="page">The page's text.</param>
    public static DateScore Of(DateOnly gold, bool given, DateOnly? found, string page) => new(
        given,
        found == gold,
        found is { } day && Math.Abs(day.DayNumber - gold.DayNumber) <= 1,
        DateMention.IsIn(page, gold));
}
