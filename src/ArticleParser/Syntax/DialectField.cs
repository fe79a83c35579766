using ArticleParser.Text;

namespace ArticleParser;

/// <summary>A value of a dialect's field: a slot of a pattern (<c>{names as desk}</c>) or a whole line (<c>cue Insert as poll</c>).</summary>
public readonly struct DialectField : IEquatable<DialectField>
{
    private readonly SyntaxTree _tree;

    private readonly TextSpan _span;

    internal DialectField(SyntaxTree tree, string name, TextSpan span)
    {
        _tree = tree;
        _span = span;
        Name = name;
        Span = tree.View.WordsOf(span);
    }

    /// <summary>The field's name, as written in the dialect.</summary>
    public string Name { get; }

    /// <summary>The value's characters, in UTF-16 code units of the page's text, without trivia around them.</summary>
    public TextSpan Span { get; }

    /// <summary>The line that is or contains the value.</summary>
    /// <exception cref="InvalidOperationException">The field is the default value, without a tree.</exception>
    public LineSyntax Line => (LineSyntax)Tree.GetRoot().FindToken(Span.Start).Parent!;

    /// <summary>The value's tokens, such as each name of <c>{names as desk}</c>, with their separators.</summary>
    /// <exception cref="InvalidOperationException">The field is the default value, without a tree.</exception>
    public IEnumerable<SyntaxToken> Tokens
    {
        get
        {
            var span = Span;
            return Line.ChildTokens().Where(token => span.Contains(token.Span));
        }
    }

    /// <summary>The characters exactly as in the text.</summary>
    public string Text => _tree is null ? "" : _tree.Text.Substring(Span.Start, Span.Length);

    /// <summary>The trimmed characters, with each run of white space as one space.</summary>
    public string ValueText => _tree is null ? "" : CleanText.Of(_tree.View.Text.AsSpan(_span.Start, _span.Length));

    private SyntaxTree Tree => _tree ?? throw new InvalidOperationException("A default field belongs to no tree.");

    /// <summary>True when both are the same field at the same place of the same tree.</summary>
    public bool Equals(DialectField other) => ReferenceEquals(_tree, other._tree) && Name == other.Name && Span == other.Span;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DialectField other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_tree, Name, Span);

    /// <summary>True when both are the same field at the same place of the same tree.</summary>
    public static bool operator ==(DialectField left, DialectField right) => left.Equals(right);

    /// <summary>True when the two differ in name, place or tree.</summary>
    public static bool operator !=(DialectField left, DialectField right) => !left.Equals(right);

    /// <summary>The name and the value.</summary>
    public override string ToString() => $"{Name}: {ValueText}";
}
