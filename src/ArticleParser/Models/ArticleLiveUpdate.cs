namespace ArticleParser;

/// <summary>An entry of a live blog: when it was written, its title, and what it says.</summary>
public sealed class ArticleLiveUpdate
{
    /// <summary>The time as the page gives it, such as "4.40pm" or "2h ago"; null where the entry gives none.</summary>
    public string? Time { get; init; }

    /// <summary>
    /// When the entry was written. A time without a day is that of the day which the page gives before it, as long as the entries' times go on in one
    /// direction; where the day is not known, null.
    /// </summary>
    public ArticleDate? Date { get; init; }

    /// <summary>The title: on the entry's own line, or alone on the next; null where there is none.</summary>
    public string? Title { get; init; }

    /// <summary>Who signed the entry, each name once.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>What the entry says, without its title. The article's body has these blocks too.</summary>
    public IReadOnlyList<ArticleBlock> Blocks { get; init; } = [];

    /// <summary>Where the line stands that opens the entry, in UTF-16 code units of the page's text.</summary>
    public TextSpan Span { get; init; }
}
