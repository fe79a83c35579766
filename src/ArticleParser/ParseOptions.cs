namespace ArticleParser;

/// <summary>How to parse a page.</summary>
public sealed record ParseOptions
{
    /// <summary>The default options.</summary>
    public static ParseOptions Default { get; } = new();

    /// <summary>The maximum length of a text, in UTF-16 code units. The default is 64 Mi.</summary>
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
    /// A custom dialect, which adds to the library's own cues; null for none. <see cref="ArticleParser.Dialect.Combine"/>
    /// combines several.
    /// </summary>
    public Dialect? Dialect { get; init; }

    /// <summary>
    /// The markup of the text. The default is <see cref="MarkupKind.Auto"/>. Marks are trivia: the values of nodes do not contain them, and spans refer to
    /// the original text.
    /// </summary>
    public MarkupKind Markup { get; init; }

    /// <summary>
    /// The time when the page was fetched, to resolve relative dates such as "2 hours ago" and "yesterday". If null (the
    /// default), relative dates are null. The result is as precise as the words: minutes and "just now" give the minute; hours,
    /// days, "today" and "yesterday" the day (with the time of day if the page has one); weeks the month, or the year if they
    /// cross a month's end; months the month; years the year. Days are in the UTC offset of this time.
    /// </summary>
    public DateTimeOffset? ReferenceTime { get; init; }

    internal void CheckLength(int length)
    {
        if (length > MaxLength) throw new TextTooLongException(length, MaxLength);
    }
}
