using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArticleParser.Cues;

/// <summary>A trie among the nodes of a layout, for walking.</summary>
internal sealed class TrieNodes
{
    private readonly ulong[] _nodes;
    private readonly int[] _lists;

    // The nodes below the root that ASCII leads to: the root has hundreds, and nearly every walk begins with one of these.
    private readonly int[] _ascii = new int[128];

    /// <param name="nodes">The nodes of all tries of a layout.</param>
    /// <param name="root">The trie's root.</param>
    public TrieNodes(NodeArrays nodes, int root)
    {
        Root = root;
        (_nodes, _lists) = (nodes.Nodes, nodes.Lists);
        for (var c = 0; c < _ascii.Length; c++) _ascii[c] = -1;
        foreach (var child in Below(root))
        {
            if (After(child) < _ascii.Length) _ascii[After(child)] = child;
        }
    }

    public int Root { get; }

    /// <summary>The character that leads to the node.</summary>
    public char After(int node) => NodeArrays.AfterOf(_nodes[node]);

    /// <summary>Whether a phrase ends at the node.</summary>
    public bool IsEnd(int node) => NodeArrays.EndsAt(_nodes[node]);

    /// <summary>What the phrase that ends at the node leads to: of cues the list of its patterns, of words the bits of their lists.</summary>
    public int List(int node) => _lists[node];

    /// <summary>The nodes below, in their order.</summary>
    public IEnumerable<int> Below(int node) => Enumerable.Range(NodeArrays.FirstOf(_nodes[node]), NodeArrays.ChildrenOf(_nodes[node]));

    /// <summary>The node below, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Child(int node, char c) => node == Root && c < 128 ? _ascii[c] : Search(node, c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Search(int node, char c)
    {
        var here = _nodes[node];
        int at = NodeArrays.FirstOf(here), count = NodeArrays.ChildrenOf(here);
        if (count == 0) return -1;

        // Where a phrase does not branch there is one child, right behind its node.
        if (NodeArrays.AfterOf(_nodes[at]) == c) return at;
        return count == 1 ? -1 : SearchOthers(at + 1, at + count, c);
    }

    private int SearchOthers(int at, int end, char c)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(_nodes);
        for (; at < end; at += NodeArrays.Stride)
        {
            var after = Vector512.LoadUnsafe(ref first, (nuint)at) & Vector512.Create((ulong)char.MaxValue);
            var same = Vector512.Equals(after, Vector512.Create((ulong)c)).ExtractMostSignificantBits();
            if (same == 0) continue;
            var child = at + BitOperations.TrailingZeroCount(same);
            return child < end ? child : -1;
        }

        return -1;
    }
}
