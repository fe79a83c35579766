using System.Collections;

namespace ArticleParser;

/// <summary>The tokens of a node, all or of one kind, in text order. Never null.</summary>
public readonly struct SyntaxTokenList : IReadOnlyCollection<SyntaxToken>, IEquatable<SyntaxTokenList>
{
    private readonly SyntaxNode? _parent;
    private readonly SyntaxKind _kind;

    internal SyntaxTokenList(SyntaxNode parent, SyntaxKind kind)
    {
        _parent = parent;
        _kind = kind;
    }

    /// <summary>The number of tokens.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var token in _parent is null ? default : _parent.Green.Tokens)
            {
                if (_kind == SyntaxKind.None || token.Kind == _kind) count++;
            }

            return count;
        }
    }

    /// <summary>Enumerates the tokens.</summary>
    public IEnumerator<SyntaxToken> GetEnumerator()
    {
        if (_parent is null) yield break;
        var count = _parent.Green.Tokens.Length;
        if (count == 0) yield break;

        // The page's own token stands at the end, a line's tokens from its beginning.
        var position = _parent.Green.NodeCount == 0 ? _parent.Position : _parent.Position + _parent.Green.FullWidth - _parent.Green.Tokens[0].FullWidth;
        for (var i = 0; i < count; i++)
        {
            var token = _parent.Green.Tokens[i];
            if (_kind == SyntaxKind.None || token.Kind == _kind) yield return new SyntaxToken(_parent, token, position);
            position += token.FullWidth;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>True when both are the same tokens of the same node.</summary>
    public bool Equals(SyntaxTokenList other) => ReferenceEquals(_parent, other._parent) && _kind == other._kind;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SyntaxTokenList other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_parent, _kind);

    /// <summary>True when both are the same tokens of the same node.</summary>
    public static bool operator ==(SyntaxTokenList left, SyntaxTokenList right) => left.Equals(right);

    /// <summary>True when the two differ.</summary>
    public static bool operator !=(SyntaxTokenList left, SyntaxTokenList right) => !left.Equals(right);
}
