namespace ArticleParser;

/// <summary>An entry of a live blog: its time, title and content.</summary>
public sealed class ArticleLiveUpdate
{
    /// <summary>The time as written on the page, such as "4.40pm" or "2h ago"; null if the entry has none.</summary>
    public string? Time { get; init; }

    /// <summary>
    /// The date of the entry. A time without a day belongs to the preceding day on the page, as long as the entries' times continue in one direction;
    /// null if the day is not known.
    /// </summary>
    public ArticleDate? Date { get; init; }

    /// <summary>The title, on the entry's own line or alone on the next; null if there is none.</summary>
    public string? Title { get; init; }

    /// <summary>The authors of the entry, each name once.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The blocks of the entry, without its title. The article's body also contains them.</summary>
    public IReadOnlyList<ArticleBlock> Blocks { get; init; } = [];

    /// <summary>The span of the entry's first line, in UTF-16 code units of the page's text.</summary>
    public TextSpan Span { get; init; }
}
