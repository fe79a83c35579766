using System.Numerics;

namespace ArticleParser.Labelling;

/// <summary>One feature of a line: a row of the net's first layer for each of its buckets.</summary>
/// <param name="First">The row of the first bucket.</param>
/// <param name="Count">How many buckets there are.</param>
internal readonly record struct FeatureRows(int First, int Count)
{
    /// <summary>The row of a bucket; what lies beyond the last bucket belongs to the last.</summary>
    public ushort this[int bucket] => (ushort)(First + Math.Clamp(bucket, 0, Count - 1));

    /// <summary>The row of a count, on a scale that is fine at first and then doubles every second step: 0, 1, 2, 3, 4, 6, 8, 12…</summary>
    public ushort Log(int count) => this[Buckets.Log(count)];

    /// <summary>The row of a share of a whole.</summary>
    public ushort Share(int part, int whole) => whole <= 0 ? (ushort)First : this[Quotient.Of(Count - 1, part, whole)];
}

internal static class Buckets
{
    // Looked up, as nearly all counts are small, and which of them are smaller than three cannot be foretold.
    private static readonly byte[] s_small = Table();

    public static int Log(int count) => (uint)count < (uint)s_small.Length ? s_small[count] : Calculate(count);

    private static byte[] Table()
    {
        var table = new byte[256];
        for (var count = 0; count < table.Length; count++) table[count] = Calculate(count);
        return table;
    }

    private static byte Calculate(int count)
    {
        if (count < 3) return (byte)Math.Max(0, count);
        var exponent = BitOperations.Log2((uint)count);
        return (byte)((exponent * 2) + ((count >> (exponent - 1)) & 1));
    }
}
