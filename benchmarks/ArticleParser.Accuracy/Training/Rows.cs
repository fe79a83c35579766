using System.Runtime.Intrinsics;

namespace ArticleParser.Accuracy.Training;

/// <summary>Element by element work on lines of channels.</summary>
internal static class Rows
{
    public static void Add(ref float from, ref float to, int length)
    {
        for (nuint i = 0; i < (nuint)length; i += 8) (Vector256.LoadUnsafe(ref to, i) + Vector256.LoadUnsafe(ref from, i)).StoreUnsafe(ref to, i);
    }

    /// <summary>to += scale * from.</summary>
    public static void Add(ref float from, ref float to, int length, float scale)
    {
        var by = Vector256.Create(scale);
        for (nuint i = 0; i < (nuint)length; i += 8) (Vector256.LoadUnsafe(ref to, i) + (by * Vector256.LoadUnsafe(ref from, i))).StoreUnsafe(ref to, i);
    }

    /// <summary>to += one * other, channel by channel.</summary>
    public static void AddProduct(ref float one, ref float other, ref float to, int length)
    {
        for (nuint i = 0; i < (nuint)length; i += 8) (Vector256.LoadUnsafe(ref to, i) + (Vector256.LoadUnsafe(ref one, i) * Vector256.LoadUnsafe(ref other, i))).StoreUnsafe(ref to, i);
    }

    public static void Relu(Span<float> values)
    {
        for (nuint i = 0; i < (nuint)values.Length; i += 8) Vector256.Max(Vector256.LoadUnsafe(ref values[0], i), Vector256<float>.Zero).StoreUnsafe(ref values[0], i);
    }

    /// <summary>to = from + max(0, sums), and sums keep what was positive of them.</summary>
    public static void AddRelu(ReadOnlySpan<float> from, Span<float> sums, Span<float> to)
    {
        for (var i = 0; i < from.Length; i += 8)
        {
            var positive = Vector256.Max(Vector256.Create<float>(sums[i..]), Vector256<float>.Zero);
            positive.CopyTo(sums[i..]);
            (Vector256.Create(from[i..]) + positive).CopyTo(to[i..]);
        }
    }

    /// <summary>Each delta stays where the value that it belongs to was positive.</summary>
    public static void MaskBy(ReadOnlySpan<float> values, Span<float> deltas)
    {
        for (var i = 0; i < values.Length; i += 8)
        {
            var mask = Vector256.GreaterThan(Vector256.Create(values[i..]), Vector256<float>.Zero);
            (Vector256.Create<float>(deltas[i..]) & mask).CopyTo(deltas[i..]);
        }
    }

    /// <summary>Sums become the deltas behind them: none where the sum was cut off.</summary>
    public static void PassPositive(Span<float> sums, ReadOnlySpan<float> deltas)
    {
        for (var i = 0; i < sums.Length; i += 8)
        {
            var mask = Vector256.GreaterThan(Vector256.Create<float>(sums[i..]), Vector256<float>.Zero);
            (Vector256.Create(deltas[i..]) & mask).CopyTo(sums[i..]);
        }
    }

    /// <summary>Writes one row <paramref name="n"/> times.</summary>
    public static void Fill(Span<float> to, ReadOnlySpan<float> row, int n)
    {
        for (var i = 0; i < n; i++) row.CopyTo(to[(i * row.Length)..]);
    }

    /// <summary>Adds each of <paramref name="n"/> rows to one.</summary>
    public static void Sum(Span<float> from, Span<float> to, int n)
    {
        for (var i = 0; i < n; i++) Add(ref from[i * to.Length], ref to[0], to.Length);
    }
}
