using ArticleParser.Text;

namespace ArticleParser;

/// <summary>A meaningful part of a line, with its surrounding trivia.</summary>
public readonly struct SyntaxToken : IEquatable<SyntaxToken>
{
    private readonly GreenToken _green;
    private readonly int _position;

    internal SyntaxToken(SyntaxNode parent, GreenToken green, int position)
    {
        Parent = parent;
        _green = green;
        _position = position;
    }

    /// <summary>The line that contains the token (for the end-of-file token, the page); null for a default token.</summary>
    public SyntaxNode? Parent { get; }

    /// <summary>The kind of the token.</summary>
    public SyntaxKind Kind => _green.Kind;

    /// <summary>The token's characters, in UTF-16 code units of the text, without trivia.</summary>
    public TextSpan Span => View is not { } view ? default : IsTarget ? view.TargetAt(ViewSpan.Start) : view.WordsOf(ViewSpan);

    /// <summary>The token's characters with the trivia before and after.</summary>
    public TextSpan FullSpan => View?.FullSpanOf(new TextSpan(_position, _green.FullWidth)) ?? default;

    /// <summary>The characters exactly as in the text.</summary>
    public string Text => Slice(Span).ToString();

    /// <summary>The trimmed characters, with each run of white space as one space.</summary>
    public string ValueText => View is not { } view ? "" : IsTarget ? Text : CleanText.Of(view.Text.AsSpan(ViewSpan.Start, ViewSpan.Length));

    /// <summary>The trivia before the token.</summary>
    public SyntaxTriviaList LeadingTrivia => new(PageText, TextSpan.FromBounds(FullSpan.Start, Span.Start));

    /// <summary>The trivia after the token, up to and including the line break.</summary>
    public SyntaxTriviaList TrailingTrivia => new(PageText, TextSpan.FromBounds(Span.End, FullSpan.End));

    /// <summary>Where the token ends, with its trivia, in the text as it was read.</summary>
    internal int ViewEnd => _position + _green.FullWidth;

    // It takes no room in the text as it was read.
    private bool IsTarget => Kind == SyntaxKind.TargetToken;

    private TextSpan ViewSpan => new(_position + _green.LeadingWidth, _green.Width);

    private PageView? View => Parent?.SyntaxTree.View;

    private string PageText => Parent?.SyntaxTree.Text ?? "";

    /// <summary>The token's location: its span with lines and columns.</summary>
    /// <exception cref="InvalidOperationException">The token is the default value, without a tree.</exception>
    public Location GetLocation() => (Parent ?? throw new InvalidOperationException("A default token belongs to no tree.")).SyntaxTree.GetLocation(Span);

    /// <summary>The characters exactly as in the text, without trivia.</summary>
    public override string ToString() => Text;

    /// <summary>The characters with the trivia before and after.</summary>
    public string ToFullString() => Slice(FullSpan).ToString();

    /// <summary>True when both are the same token of the same node.</summary>
    public bool Equals(SyntaxToken other) => ReferenceEquals(Parent, other.Parent) && _position == other._position && _green == other._green;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SyntaxToken other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Parent, _position, _green);

    /// <summary>True when both are the same token of the same node.</summary>
    public static bool operator ==(SyntaxToken left, SyntaxToken right) => left.Equals(right);

    /// <summary>True when the two are not the same token of the same node.</summary>
    public static bool operator !=(SyntaxToken left, SyntaxToken right) => !left.Equals(right);

    private ReadOnlySpan<char> Slice(TextSpan span) => PageText.AsSpan(span.Start, span.Length);
}
