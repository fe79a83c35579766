using System.Collections;

namespace ArticleParser;

/// <summary>
/// The children of a node, all or of one kind, in text order. If nodes of the kind can also be in the node's groups,
/// the list includes them. Never null.
/// </summary>
/// <typeparam name="T">The class of the nodes.</typeparam>
public readonly struct SyntaxList<T> : IReadOnlyList<T>, IEquatable<SyntaxList<T>>
    where T : SyntaxNode
{
    private readonly SyntaxNode? _parent;
    private readonly SyntaxKind _kind;
    private readonly bool _isWithinGroups;

    internal SyntaxList(SyntaxNode parent, SyntaxKind kind, bool isWithinGroups = false)
    {
        _parent = parent;
        _kind = kind;
        _isWithinGroups = isWithinGroups;
    }

    /// <summary>The number of nodes.</summary>
    public int Count
    {
        get
        {
            if (_parent is null) return 0;
            return _kind == SyntaxKind.None ? _parent.Green.NodeCount : CountIn(_parent.Green);
        }
    }

    /// <summary>The node at <paramref name="index"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is out of range.</exception>
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

    /// <summary>Enumerates the nodes.</summary>
    public IEnumerator<T> GetEnumerator()
    {
        if (_parent is null) yield break;
        Stack<(SyntaxNode Group, int Next)>? above = null;
        var (at, next) = (_parent, 0);
        while (true)
        {
            if (next == at.Green.NodeCount)
            {
                if (above is null || !above.TryPop(out var outer)) yield break;
                (at, next) = outer;
                continue;
            }

            var kind = at.Green.Node(next).Kind;
            if (_kind == SyntaxKind.None || kind == _kind) yield return (T)at.NodeAt(next++);
            else if (!_isWithinGroups || !IsGroup(at.Green.Node(next))) next++;
            else
            {
                (above ??= []).Push((at, next + 1));
                (at, next) = (at.NodeAt(next), 0);
            }
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

    // Groups hold no groups of their own kind, so this goes a few levels down at most.
    private int CountIn(GreenNode node)
    {
        var count = 0;
        for (var i = 0; i < node.NodeCount; i++)
        {
            var child = node.Node(i);
            if (child.Kind == _kind) count++;
            else if (_isWithinGroups && IsGroup(child)) count += CountIn(child);
        }

        return count;
    }

    private static bool IsGroup(GreenNode node) => SyntaxFacts.IsGroup(node.Kind);
}
