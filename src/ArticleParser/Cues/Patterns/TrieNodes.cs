using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArticleParser.Cues;

/// <summary>A trie among the nodes of a layout, for walking.</summary>
internal sealed class TrieNodes
{
    private readonly ushort[] _after;
    private readonly int[] _firstChild;
    private readonly ushort[] _children;
    private readonly NodeArrays _nodes;

    // The nodes below the root that ASCII leads to: the root has hundreds, and nearly every walk begins with one of these.
    private readonly int[] _ascii = new int[128];

    /// <param name="nodes">The nodes of all tries of a layout.</param>
    /// <param name="root">The trie's root.</param>
    public TrieNodes(NodeArrays nodes, int root)
    {
        Root = root;
        (_nodes, _after, _firstChild, _children) = (nodes, nodes.After, nodes.FirstChild, nodes.Children);
        for (var c = 0; c < _ascii.Length; c++) _ascii[c] = -1;
        foreach (var child in Below(root))
        {
            if (_after[child] < _ascii.Length) _ascii[_after[child]] = child;
        }
    }

    public int Root { get; }

    /// <summary>The character that leads to the node.</summary>
    public char After(int node) => (char)_after[node];

    /// <summary>Whether a phrase ends at the node.</summary>
    public bool IsEnd(int node) => _nodes.IsEnd(node);

    /// <summary>What the phrase that ends at the node leads to: of cues the list of its patterns, of words the bits of their lists.</summary>
    public int List(int node) => _nodes.Lists[node];

    /// <summary>The nodes below, in their order.</summary>
    public IEnumerable<int> Below(int node) => Enumerable.Range(_nodes.First(node), _children[node]);

    /// <summary>The node below, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Child(int node, char c) => node == Root && c < 128 ? _ascii[c] : Search(node, c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Search(int node, char c)
    {
        var at = _firstChild[node] & ~NodeArrays.EndBit;
        for (var end = at + _children[node]; at < end; at += NodeArrays.Stride)
        {
            var same = Vector128.Equals(Vector128.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_after), (nuint)at), Vector128.Create((ushort)c)).ExtractMostSignificantBits();
            if (same == 0) continue;
            var child = at + BitOperations.TrailingZeroCount(same);
            return child < end ? child : -1;
        }

        return -1;
    }
}
