namespace ArticleParser.Values;

/// <summary>The text of a Date token, read: which of its numbers is the day, and which month its word names, is settled by the page that it stands on.</summary>
/// <param name="Fields">What it says; of a year alone, and of what is no date, nothing.</param>
/// <param name="Year">A year alone; 0 for others.</param>
internal readonly record struct DateText(DateFields Fields, int Year = 0)
{
    /// <summary>Whether it is a date with a day or a month.</summary>
    public bool HasFields => Fields.AtomCount > 0;
}
