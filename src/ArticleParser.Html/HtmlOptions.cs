namespace ArticleParser.Html;

/// <summary>How to read a page's HTML.</summary>
public sealed record HtmlOptions
{
    /// <summary>The options that are used where none are given.</summary>
    public static HtmlOptions Default { get; } = new();

    /// <summary>
    /// The address that the page was read from: what relative links are resolved against where the page has no <c>base</c>. Null, and one that is not
    /// absolute, leave them as they are written.
    /// </summary>
    public Uri? Address { get; init; }

    /// <summary>How to parse the marked text; its <see cref="ParseOptions.Markup"/> does not count, since that text is Markdown.</summary>
    public ParseOptions ParseOptions { get; init; } = ParseOptions.Default;
}
