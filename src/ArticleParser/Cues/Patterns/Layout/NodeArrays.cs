namespace ArticleParser.Cues;

/// <summary>
/// The nodes of tries as numbers. A node's children stand side by side, and behind them those of one of them: where a phrase does not branch, as is so
/// behind its first characters, all of it lies close together in memory.
/// </summary>
/// <param name="After">By node: the character that leads to it.</param>
/// <param name="FirstChild">By node: where its children begin. With <see cref="EndBit"/> where a phrase ends.</param>
/// <param name="Children">By node: how many children it has.</param>
/// <param name="Lists">By node: the number of what the phrase has that ends there; 0 elsewhere.</param>
internal sealed record NodeArrays(ushort[] After, int[] FirstChild, ushort[] Children, int[] Lists)
{
    /// <summary>Set where a phrase ends at a node, so that most steps need not look for what it has.</summary>
    public const int EndBit = int.MinValue;

    /// <summary>Children are compared so many at once; what stands behind the last node's is none.</summary>
    public const int Stride = 8;

    /// <summary>Where the node's children begin.</summary>
    public int First(int node) => FirstChild[node] & ~EndBit;

    /// <summary>Whether a phrase ends at the node.</summary>
    public bool IsEnd(int node) => FirstChild[node] < 0;
}
