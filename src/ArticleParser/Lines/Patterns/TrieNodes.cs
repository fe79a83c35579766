using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArticleParser;

/// <summary>
/// The nodes of a trie in arrays, level by level, so that a node's children stand side by side and the levels
/// that each line walks through share a few cache lines.
/// </summary>
internal sealed class TrieNodes
{
    public const int Root = 0;

    // Of a node's first child: set where a phrase ends at the node, so that most steps need not look for patterns.
    private const int EndBit = int.MinValue;

    // Children are compared so many at once; what stands behind the last node's is none.
    private static readonly int s_stride = Vector128<ushort>.Count;

    private readonly ushort[] _after;
    private readonly int[] _firstChild;
    private readonly PatternList?[] _values;

    // The nodes below the root that ASCII leads to: the root has hundreds, and nearly every walk begins with one of these.
    private readonly int[] _ascii = new int[128];

    private TrieNodes(ushort[] after, int[] firstChild, PatternList?[] values)
    {
        _after = after;
        _firstChild = firstChild;
        _values = values;
        for (var c = 0; c < _ascii.Length; c++) _ascii[c] = Search(Root, (char)c);
    }

    /// <summary>The character that leads to the node.</summary>
    public char After(int node) => (char)_after[node];

    /// <summary>Whether a phrase ends at the node.</summary>
    public bool IsEnd(int node) => _firstChild[node] < 0;

    /// <summary>The patterns of the phrase that ends at the node.</summary>
    public PatternList Values(int node) => _values[node]!;

    /// <summary>The node below, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Child(int node, char c) => node == Root && c < 128 ? _ascii[c] : Search(node, c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Search(int node, char c)
    {
        var first = _firstChild[node] & ~EndBit;
        var end = _firstChild[node + 1] & ~EndBit;
        for (var at = first; at < end; at += s_stride)
        {
            var same = Vector128.Equals(Vector128.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_after), (nuint)at), Vector128.Create((ushort)c)).ExtractMostSignificantBits();
            if (same == 0) continue;
            var child = at + BitOperations.TrailingZeroCount(same);
            return child < end ? child : -1;
        }

        return -1;
    }

    public static TrieNodes Build(List<(string Phrase, CuePattern Pattern)> added)
    {
        var (after, firstChild, values) = new TrieBuilder(added).Lay(s_stride, EndBit);
        return new TrieNodes(after, firstChild, values);
    }
}
