namespace ArticleParser;

/// <summary>A child of a node: either a node or a token. The default value is neither.</summary>
public readonly record struct SyntaxNodeOrToken
{
    private readonly SyntaxNode? _node;
    private readonly SyntaxToken _token;

    private SyntaxNodeOrToken(SyntaxNode? node, SyntaxToken token)
    {
        _node = node;
        _token = token;
    }

    /// <summary>True when the child is a node.</summary>
    public bool IsNode => _node is not null;

    /// <summary>True when the child is a token.</summary>
    public bool IsToken => _token.Parent is not null;

    /// <summary>The kind of the child.</summary>
    public SyntaxKind Kind => _node?.Kind ?? _token.Kind;

    /// <summary>Its characters without the trivia around them.</summary>
    public TextSpan Span => _node?.Span ?? _token.Span;

    /// <summary>Its characters with the trivia around them.</summary>
    public TextSpan FullSpan => _node?.FullSpan ?? _token.FullSpan;

    /// <summary>The child as a node; null if it is not a node.</summary>
    public SyntaxNode? AsNode() => _node;

    /// <summary>The child as a token; the default token if it is not a token.</summary>
    public SyntaxToken AsToken() => _token;

    /// <summary>Its characters without the trivia around them.</summary>
    public override string ToString() => _node?.ToString() ?? _token.ToString();

    /// <summary>Converts a node.</summary>
    public static implicit operator SyntaxNodeOrToken(SyntaxNode node) => new(node, default);

    /// <summary>Converts a token.</summary>
    public static implicit operator SyntaxNodeOrToken(SyntaxToken token) => new(null, token);

    /// <summary>Converts a node.</summary>
    public static SyntaxNodeOrToken FromNode(SyntaxNode node) => node;

    /// <summary>Converts a token.</summary>
    public static SyntaxNodeOrToken FromToken(SyntaxToken token) => token;
}
