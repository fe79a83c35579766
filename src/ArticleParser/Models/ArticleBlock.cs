namespace ArticleParser;

/// <summary>One block of a story: a paragraph, a subheading, a list item and so on.</summary>
/// <param name="Kind">The kind of the block's line in the tree.</param>
/// <param name="Text">
/// The block's clean text, without its marker, label or dateline; the cells of a table row are separated by tabs.
/// </param>
/// <param name="Span">The span of the text, in UTF-16 code units of the page's text.</param>
public sealed record ArticleBlock(SyntaxKind Kind, string Text, TextSpan Span)
{
    /// <summary>The calibrated probability, from 0 to 1, that the block belongs to the story: nine in ten blocks with 0.9 do.</summary>
    public double Confidence { get; init; } = 1;
}
