namespace ArticleParser;

/// <summary>How the generated accessors find what they name.</summary>
public abstract partial class SyntaxNode
{
    private protected T? Child<T>(SyntaxKind kind)
        where T : SyntaxNode
    {
        for (var i = 0; i < Green.NodeCount; i++)
        {
            if (Green.Node(i).Kind == kind) return (T)NodeAt(i);
        }

        return null;
    }

    private protected T RequiredChild<T>(SyntaxKind kind)
        where T : SyntaxNode
        => Child<T>(kind) ?? throw new InvalidOperationException($"A {Kind} always has a {kind}.");

    private protected SyntaxList<T> Children<T>(SyntaxKind kind)
        where T : SyntaxNode
        => new(this, kind);

    /// <summary>Those below and those in groups below.</summary>
    private protected SyntaxList<T> Within<T>(SyntaxKind kind)
        where T : SyntaxNode
        => new(this, kind, isWithinGroups: true);

    private protected SyntaxToken? Token(SyntaxKind kind)
    {
        foreach (var token in Tokens(kind)) return token;
        return null;
    }

    private protected SyntaxToken RequiredToken(SyntaxKind kind) =>
        Token(kind) ?? throw new InvalidOperationException($"A {Kind} always has a {kind}.");

    private protected SyntaxTokenList Tokens(SyntaxKind kind) => new(this, kind);
}
