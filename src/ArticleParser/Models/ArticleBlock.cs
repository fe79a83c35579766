namespace ArticleParser;

/// <summary>One block of a story: a paragraph, a subheading, an item of a list and so on.</summary>
/// <param name="Kind">What the block is: the kind of its line in the tree.</param>
/// <param name="Text">
/// The block's text for reading, without its marker, label or dateline; the cells of a table's row are parted by tabs.
/// </param>
/// <param name="Span">Where that text stands, in UTF-16 code units of the page's text.</param>
public sealed record ArticleBlock(SyntaxKind Kind, string Text, TextSpan Span)
{
    /// <summary>How sure the parser is that the block is the story's, a share from 0 to 1: of blocks said with 0.9, nine in ten are.</summary>
    public double Confidence { get; init; } = 1;
}
