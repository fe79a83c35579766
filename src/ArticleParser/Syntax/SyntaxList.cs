using System.Collections;

namespace ArticleParser;

/// <summary>The children of a node that are of one kind (or all of them), in the order of the text. Never null.</summary>
/// <typeparam name="T">The class of the nodes.</typeparam>
public readonly struct SyntaxList<T> : IReadOnlyList<T>, IEquatable<SyntaxList<T>>
    where T : SyntaxNode
{
    private readonly SyntaxNode? _parent;
    private readonly SyntaxKind _kind;

    internal SyntaxList(SyntaxNode parent, SyntaxKind kind)
    {
        _parent = parent;
        _kind = kind;
    }

    /// <summary>The number of nodes.</summary>
    public int Count
    {
        get
        {
            if (_parent is null) return 0;
            if (_kind == SyntaxKind.None) return _parent.Green.NodeCount;
            var count = 0;
            for (var i = 0; i < _parent.Green.NodeCount; i++)
            {
                if (_parent.Green.Node(i).Kind == _kind) count++;
            }

            return count;
        }
    }

    /// <summary>The node at <paramref name="index"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no node of that index.</exception>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            if (_parent is not null && _kind == SyntaxKind.None && index < _parent.Green.NodeCount) return (T)_parent.NodeAt(index);
            foreach (var node in this)
            {
                if (index-- == 0) return node;
            }

            throw new ArgumentOutOfRangeException(nameof(index));
        }
    }

    /// <summary>The nodes, one after the other.</summary>
    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < (_parent?.Green.NodeCount ?? 0); i++)
        {
            if (_kind == SyntaxKind.None || _parent!.Green.Node(i).Kind == _kind) yield return (T)_parent!.NodeAt(i);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>True when both are the same children of the same node.</summary>
    public bool Equals(SyntaxList<T> other) => ReferenceEquals(_parent, other._parent) && _kind == other._kind;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SyntaxList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_parent, _kind);

    /// <summary>True when both are the same children of the same node.</summary>
    public static bool operator ==(SyntaxList<T> left, SyntaxList<T> right) => left.Equals(right);

    /// <summary>True when the two differ.</summary>
    public static bool operator !=(SyntaxList<T> left, SyntaxList<T> right) => !left.Equals(right);
}
