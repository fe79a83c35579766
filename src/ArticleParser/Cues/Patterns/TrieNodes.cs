using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArticleParser.Cues;

/// <summary>
/// The nodes of a trie in arrays, level by level, so that a node's children stand side by side and the levels
/// that each line walks through share a few cache lines.
/// </summary>
internal sealed class TrieNodes
{
    private readonly ushort[] _after;
    private readonly int[] _firstChild;
    private readonly int[] _lists;

    // The nodes below the root that ASCII leads to: the root has hundreds, and nearly every walk begins with one of these.
    private readonly int[] _ascii = new int[128];

    /// <param name="after">By node: the character that leads to it. Of all tries of a layout, as are the others.</param>
    /// <param name="firstChild">By node: where its children begin, and whether a phrase ends there.</param>
    /// <param name="lists">By node: what a phrase that ends there leads to.</param>
    /// <param name="root">The trie's root.</param>
    public TrieNodes(ushort[] after, int[] firstChild, int[] lists, int root)
    {
        Root = root;
        _after = after;
        _firstChild = firstChild;
        _lists = lists;
        for (var c = 0; c < _ascii.Length; c++) _ascii[c] = -1;
        for (var child = First(root); child < First(root + 1); child++)
        {
            if (_after[child] < _ascii.Length) _ascii[_after[child]] = child;
        }
    }

    public int Root { get; }

    /// <summary>The character that leads to the node.</summary>
    public char After(int node) => (char)_after[node];

    /// <summary>Whether a phrase ends at the node.</summary>
    public bool IsEnd(int node) => _firstChild[node] < 0;

    /// <summary>What the phrase that ends at the node leads to: of cues the list of its patterns, of words the bits of their lists.</summary>
    public int List(int node) => _lists[node];

    /// <summary>The nodes below, in their order.</summary>
    public IEnumerable<int> Below(int node) => Enumerable.Range(First(node), First(node + 1) - First(node));

    /// <summary>The node below, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Child(int node, char c) => node == Root && c < 128 ? _ascii[c] : Search(node, c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Search(int node, char c)
    {
        var first = First(node);
        var end = First(node + 1);
        for (var at = first; at < end; at += CueLayout.Stride)
        {
            var same = Vector128.Equals(Vector128.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_after), (nuint)at), Vector128.Create((ushort)c)).ExtractMostSignificantBits();
            if (same == 0) continue;
            var child = at + BitOperations.TrailingZeroCount(same);
            return child < end ? child : -1;
        }

        return -1;
    }

    private int First(int node) => _firstChild[node] & ~CueLayout.EndBit;
}
