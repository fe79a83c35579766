namespace ArticleParser;

/// <summary>A token-to-be: what a value grammar found, by offset in the span that it was given.</summary>
internal readonly record struct Part(SyntaxKind Kind, int Start, int Length)
{
    public int End => Start + Length;
}
