namespace ArticleParser;

/// <summary>A token's kind and widths. A value and not an object: a line keeps its tokens within itself.</summary>
internal readonly record struct GreenToken(SyntaxKind Kind, int LeadingWidth, int Width, int TrailingWidth)
{
    public int FullWidth => LeadingWidth + Width + TrailingWidth;
}
