namespace ArticleParser;

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
    public static int Log(int count)
    {
        if (count < 3) return Math.Max(0, count);
        var exponent = 31 - System.Numerics.BitOperations.LeadingZeroCount((uint)count);
        return (exponent * 2) + ((count >> (exponent - 1)) & 1);
    }
}
