namespace ArticleParser;

/// <summary>
/// What is the same wherever a node stands: its kind and the widths below it, never its text.
/// Immutable, so that one object can stand in many places and trees.
/// </summary>
internal abstract class GreenNode(SyntaxKind kind, int fullWidth)
{
    public SyntaxKind Kind { get; } = kind;

    /// <summary>Characters covered, trivia included.</summary>
    public int FullWidth { get; } = fullWidth;

    /// <summary>Width of the trivia before the first token, and after the last.</summary>
    public abstract int LeadingWidth { get; }

    public abstract int TrailingWidth { get; }

    public virtual int NodeCount => 0;

    public virtual GreenNode Node(int index) => throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Where child <paramref name="index"/> begins, counted from the start of this node.</summary>
    public virtual int NodeOffset(int index) => throw new ArgumentOutOfRangeException(nameof(index));

    public virtual ReadOnlySpan<GreenToken> Tokens => default;

    /// <summary>Same kinds and widths throughout; says nothing of the text.</summary>
    public bool HasSameShape(GreenNode other)
    {
        if (ReferenceEquals(this, other)) return true;
        if (Kind != other.Kind || FullWidth != other.FullWidth || NodeCount != other.NodeCount) return false;
        if (!Tokens.SequenceEqual(other.Tokens)) return false;

        // No group holds itself, so trees are a few levels deep and this cannot run away.
        for (var i = 0; i < NodeCount; i++)
        {
            if (!Node(i).HasSameShape(other.Node(i))) return false;
        }

        return true;
    }
}
