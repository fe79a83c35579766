namespace ArticleParser;

/// <summary>How to parse a page.</summary>
public sealed record ParseOptions
{
    /// <summary>The options that are used where none are given.</summary>
    public static ParseOptions Default { get; } = new();

    /// <summary>The longest text that is parsed, in UTF-16 code units. 64 Mi unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxLength
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(MaxLength));
            field = value;
        }
    } = 64 * 1024 * 1024;

    /// <summary>
    /// What lines look like beyond what the library knows by itself; null for nothing. <see cref="ArticleParser.Dialect.Combine"/>
    /// makes one dialect of several.
    /// </summary>
    public Dialect? Dialect { get; init; }

    /// <summary>
    /// Which markup the text is written in; <see cref="MarkupKind.Auto"/> unless set. Marks are trivia: what a node says is without them, and spans are
    /// those of the text as it was given.
    /// </summary>
    public MarkupKind Markup { get; init; }

    /// <summary>
    /// When the page was read: what "2 hours ago" and "yesterday" count back from. Null unless set, and then such words
    /// give no date. With it they give one as precise as they are: minutes and "just now" the minute, hours, days,
    /// "today" and "yesterday" the day (with its time of day where the page gives that), weeks the month or where they
    /// reach over its end the year, months the month, years the year. Days are those of its own offset from UTC.
    /// </summary>
    public DateTimeOffset? ReferenceTime { get; init; }

    internal void CheckLength(int length)
    {
        if (length > MaxLength) throw new TextTooLongException(length, MaxLength);
    }
}
