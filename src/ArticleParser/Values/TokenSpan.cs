namespace ArticleParser.Values;

/// <summary>A token-to-be: what a value grammar found, by offset in the span that it was given.</summary>
internal readonly record struct TokenSpan(SyntaxKind Kind, int Start, int Length)
{
    /// <summary>The field of a dialect that the part's slot is named as, by its place among them plus one; 0 for none.</summary>
    public ushort Field { get; init; }

    public int End => Start + Length;
}
