namespace ArticleParser.Export;

/// <summary>A page that has been parsed, with what is known of it from elsewhere.</summary>
public sealed class ExportPage
{
    /// <summary>A page, and the article read from it.</summary>
    /// <param name="tree">The parsed page.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tree"/> is null.</exception>
    public ExportPage(SyntaxTree tree)
        : this(tree, Article.From((tree ?? throw new ArgumentNullException(nameof(tree))).GetRoot()))
    {
    }

    /// <summary>A page whose article has been read already.</summary>
    /// <param name="tree">The parsed page.</param>
    /// <param name="article">What was read from it.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public ExportPage(SyntaxTree tree, Article article)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(article);
        (Tree, Article) = (tree, article);
    }

    /// <summary>The parsed page.</summary>
    public SyntaxTree Tree { get; }

    /// <summary>What was read from it.</summary>
    public Article Article { get; }

    /// <summary>The name of the page's record; null where it has none.</summary>
    public string? Id { get; init; }

    /// <summary>The address of the page; null where it is not known.</summary>
    public string? Url { get; init; }

    /// <summary>The address as a URI of RFC 3986; null where it is none.</summary>
    internal string? Address => Uri.TryCreate(Url, UriKind.Absolute, out var address) && (!address.IsFile || Url!.StartsWith("file:", StringComparison.OrdinalIgnoreCase)) ? address.AbsoluteUri : null;

    /// <summary>The language of the page, such as <c>en</c>, by whoever scraped it; null where it is not known.</summary>
    public string? Language { get; init; }

    /// <summary>When the page was read; null where it is not known.</summary>
    public DateTimeOffset? CrawlDate { get; init; }

    /// <summary>How sure the parser is of the story as a whole, a share from 0 to 1: the confidence of its blocks, each weighed by its length; null without a story.</summary>
    public double? Confidence
    {
        get
        {
            var length = Article.Body.Sum(block => block.Text.Length);
            return length == 0 ? null : Article.Body.Sum(block => block.Confidence * block.Text.Length) / length;
        }
    }
}
