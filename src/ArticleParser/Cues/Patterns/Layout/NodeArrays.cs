namespace ArticleParser.Cues;

/// <summary>
/// The nodes of tries as numbers. A node's children stand side by side, and behind them those of one of them: where a phrase does not branch, as is so
/// behind its first characters, all of it lies close together in memory. All that a step asks of a node is one number, since what costs is to fetch it.
/// </summary>
/// <param name="Nodes">By node: the character that leads to it, how many children it has, where they begin, and whether a phrase ends there.</param>
/// <param name="Lists">By node: the number of what the phrase has that ends there; 0 elsewhere.</param>
internal sealed record NodeArrays(ulong[] Nodes, int[] Lists)
{
    /// <summary>Children are compared so many at once; what stands behind the last node's is none.</summary>
    public const int Stride = 8;

    private const int ChildrenShift = 16;
    private const int FirstShift = 32;
    private const ulong EndBit = 1UL << 63;

    /// <summary>A node as one number.</summary>
    /// <param name="after">The character that leads to it.</param>
    /// <param name="first">Where its children begin.</param>
    /// <param name="children">How many it has.</param>
    /// <param name="isEnd">Whether a phrase ends there.</param>
    public static ulong Pack(int after, int first, int children, bool isEnd) => (uint)after | ((ulong)(uint)children << ChildrenShift) | ((ulong)(uint)first << FirstShift) | (isEnd ? EndBit : 0);

    /// <summary>The character that leads to a node.</summary>
    public static char AfterOf(ulong node) => (char)node;

    /// <summary>Where a node's children begin.</summary>
    public static int FirstOf(ulong node) => (int)((node & ~EndBit) >> FirstShift);

    /// <summary>How many children a node has.</summary>
    public static int ChildrenOf(ulong node) => (ushort)(node >> ChildrenShift);

    /// <summary>Whether a phrase ends at a node.</summary>
    public static bool EndsAt(ulong node) => (long)node < 0;
}
