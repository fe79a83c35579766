using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ArticleParser.Labelling;

/// <summary>
/// The net's sums over lines, in integers: the vector and the scalar form give the same bits, and so does every machine.
/// Lines are rows of sixteen int16; the spans begin at the page's first line less the padding.
/// </summary>
internal static class NetKernels
{
    private const int C = ScoringModel.Channels;
    private const int Four = 4;

    /// <summary>to = from + max(0, from * weights), five lines at a time, <paramref name="dilation"/> apart.</summary>
    public static void Convolve(NetLayer layer, ReadOnlySpan<short> from, Span<short> to, int lines, int padding, int dilation)
    {
        if (Avx512BW.IsSupported) ConvolveWide(layer, from, to, lines, padding, dilation);
        else if (Avx2.IsSupported) ConvolveVector(layer, from, to, lines, padding, dilation);
        else ConvolveScalar(layer, from, to, lines, padding, dilation);
    }

    /// <summary>By vectors of sixteen sums.</summary>
    public static void ConvolveWide(NetLayer layer, ReadOnlySpan<short> from, Span<short> to, int lines, int padding, int dilation)
    {
        ref var input = ref MemoryMarshal.GetReference(from);
        ref var output = ref MemoryMarshal.GetReference(to);
        if (lines < Four * dilation) ConvolveTwos(layer, ref input, ref output, lines, padding, dilation);
        else ConvolveFours(layer, ref input, ref output, lines, padding, dilation);
    }

    /// <summary>
    /// Four lines at a time, so far apart that they look at the same lines: each weight is loaded once for all four, and
    /// each line's values once for all that look at it.
    /// </summary>
    private static void ConvolveFours(NetLayer layer, ref short input, ref short output, int lines, int padding, int dilation)
    {
        for (var first = 0; first < dilation; first++)
        {
            var count = (lines - first + dilation - 1) / dilation;
            for (var i = 0; i < count; i += Four)
            {
                // The last lines are taken together with some before them, which come out the same again.
                var at = padding + first + (Math.Min(i, count - Four) * dilation);
                ConvolveFour(layer, ref Unsafe.Add(ref input, at * C), ref Unsafe.Add(ref output, at * C), dilation * C);
            }
        }
    }

    private static void ConvolveFour(NetLayer layer, ref short input, ref short output, int step)
    {
        ref var pairs = ref MemoryMarshal.GetArrayDataReference(layer.Pairs);
        var sum0 = Vector512.Create(layer.Biases);
        Vector512<int> sum1 = sum0, sum2 = sum0, sum3 = sum0;
        for (var pair = 0; pair < C / 2; pair++)
        {
            ref var weights = ref Unsafe.Add(ref pairs, pair * 2 * C);
            ref var line = ref Unsafe.Add(ref input, pair * 2);
            Vector512<short> line0 = Pair(ref line, -2 * step), line1 = Pair(ref line, -step), line2 = Pair(ref line, 0), line3 = Pair(ref line, step);
            Vector512<short> line4 = Pair(ref line, 2 * step), line5 = Pair(ref line, 3 * step), line6 = Pair(ref line, 4 * step), line7 = Pair(ref line, 5 * step);
            AddProducts(Vector512.LoadUnsafe(ref weights), line0, line1, line2, line3, ref sum0, ref sum1, ref sum2, ref sum3);
            AddProducts(Vector512.LoadUnsafe(ref weights, C * C), line1, line2, line3, line4, ref sum0, ref sum1, ref sum2, ref sum3);
            AddProducts(Vector512.LoadUnsafe(ref weights, 2 * C * C), line2, line3, line4, line5, ref sum0, ref sum1, ref sum2, ref sum3);
            AddProducts(Vector512.LoadUnsafe(ref weights, 3 * C * C), line3, line4, line5, line6, ref sum0, ref sum1, ref sum2, ref sum3);
            AddProducts(Vector512.LoadUnsafe(ref weights, 4 * C * C), line4, line5, line6, line7, ref sum0, ref sum1, ref sum2, ref sum3);
        }

        Grow(sum0, ref input, ref output, 0);
        Grow(sum1, ref input, ref output, step);
        Grow(sum2, ref input, ref output, 2 * step);
        Grow(sum3, ref input, ref output, 3 * step);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddProducts(Vector512<short> weight, Vector512<short> line0, Vector512<short> line1, Vector512<short> line2, Vector512<short> line3, ref Vector512<int> sum0, ref Vector512<int> sum1, ref Vector512<int> sum2, ref Vector512<int> sum3)
    {
        sum0 += Avx512BW.MultiplyAddAdjacent(line0, weight);
        sum1 += Avx512BW.MultiplyAddAdjacent(line1, weight);
        sum2 += Avx512BW.MultiplyAddAdjacent(line2, weight);
        sum3 += Avx512BW.MultiplyAddAdjacent(line3, weight);
    }

    /// <summary>Two neighbouring values of a line, as often as there are sums.</summary>
    private static Vector512<short> Pair(ref short line, int at) => Vector512.Create(Unsafe.As<short, int>(ref Unsafe.Add(ref line, at))).AsInt16();

    /// <summary>Two lines at a time, so that each weight is loaded once for both.</summary>
    private static void ConvolveTwos(NetLayer layer, ref short input, ref short output, int lines, int padding, int dilation)
    {
        ref var pairs = ref MemoryMarshal.GetArrayDataReference(layer.Pairs);
        var bias = Vector512.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(layer.Biases));
        for (var i = 0; i < lines; i += 2)
        {
            // The last line of an odd number is paired with the one before it, which comes out the same again.
            var first = i + 1 < lines ? i : Math.Max(0, i - 1);
            var second = i + 1 < lines ? i + 1 : i;
            Vector512<int> sum0 = bias, sum1 = bias;
            for (var tap = 0; tap < ScoringModel.Taps; tap++)
            {
                var at = padding + ((tap - 2) * dilation);
                ref var weights = ref Unsafe.Add(ref pairs, tap * C * C);
                ref var line0 = ref Unsafe.As<short, int>(ref Unsafe.Add(ref input, (at + first) * C));
                ref var line1 = ref Unsafe.As<short, int>(ref Unsafe.Add(ref input, (at + second) * C));
                for (var pair = 0; pair < C / 2; pair++)
                {
                    var weight = Vector512.LoadUnsafe(ref weights, (nuint)(pair * 2 * C));
                    sum0 += Avx512BW.MultiplyAddAdjacent(Vector512.Create(Unsafe.Add(ref line0, pair)).AsInt16(), weight);
                    sum1 += Avx512BW.MultiplyAddAdjacent(Vector512.Create(Unsafe.Add(ref line1, pair)).AsInt16(), weight);
                }
            }

            Grow(sum0, ref input, ref output, (padding + first) * C);
            Grow(sum1, ref input, ref output, (padding + second) * C);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Grow(Vector512<int> sum, ref short input, ref short output, int at)
    {
        var grown = Vector256.Max(Avx512F.ConvertToVector256Int16WithSaturation(sum >> ScoringModel.WeightBits), Vector256<short>.Zero);
        Avx2.AddSaturate(Vector256.LoadUnsafe(ref input, (nuint)at), grown).StoreUnsafe(ref output, (nuint)at);
    }

    public static void ConvolveVector(NetLayer layer, ReadOnlySpan<short> from, Span<short> to, int lines, int padding, int dilation)
    {
        ref var input = ref MemoryMarshal.GetReference(from);
        ref var pairs = ref MemoryMarshal.GetArrayDataReference(layer.Pairs);
        Vector256<int> bias0 = Vector256.Create(layer.Biases), bias1 = Vector256.Create(layer.Biases, 8);
        for (var i = 0; i < lines; i++)
        {
            Vector256<int> sum0 = bias0, sum1 = bias1;
            for (var tap = 0; tap < ScoringModel.Taps; tap++)
            {
                ref var line = ref Unsafe.Add(ref input, (padding + i + ((tap - 2) * dilation)) * C);
                AddProducts(ref line, ref Unsafe.Add(ref pairs, tap * C * C), ref sum0, ref sum1);
            }

            var here = Vector256.LoadUnsafe(ref input, (nuint)((padding + i) * C));
            var grown = Avx2.PackSignedSaturate(sum0 >> ScoringModel.WeightBits, sum1 >> ScoringModel.WeightBits);
            grown = Vector256.Max(Avx2.Permute4x64(grown.AsInt64(), 0b11_01_10_00).AsInt16(), Vector256<short>.Zero);
            Avx2.AddSaturate(here, grown).CopyTo(to[((padding + i) * C)..]);
        }
    }

    public static void ConvolveScalar(NetLayer layer, ReadOnlySpan<short> from, Span<short> to, int lines, int padding, int dilation)
    {
        Span<int> sums = stackalloc int[C];
        for (var i = 0; i < lines; i++)
        {
            layer.Biases.CopyTo(sums);
            for (var tap = 0; tap < ScoringModel.Taps; tap++)
                AddProducts(from.Slice((padding + i + ((tap - 2) * dilation)) * C, C), layer.Pairs.AsSpan(tap * C * C), sums);
            for (var c = 0; c < C; c++)
            {
                var grown = Math.Clamp(sums[c] >> ScoringModel.WeightBits, 0, short.MaxValue);
                to[((padding + i) * C) + c] = (short)Math.Min(from[((padding + i) * C) + c] + grown, short.MaxValue);
            }
        }
    }

    /// <summary>sums = biases + values * weights, for one line of any even number of values.</summary>
    public static void Multiply(NetLayer layer, ReadOnlySpan<short> values, Span<int> sums)
    {
        layer.Biases.CopyTo(sums);
        if (!Avx2.IsSupported)
        {
            AddProducts(values, layer.Pairs, sums);
            return;
        }

        if (Avx512BW.IsSupported)
        {
            MultiplyWide(layer, values, sums);
            return;
        }

        Vector256<int> low = Vector256.Create<int>(sums), high = Vector256.Create<int>(sums[8..]);
        for (var at = 0; at < values.Length; at += C)
            AddProducts(ref Unsafe.AsRef(in values[at]), ref layer.Pairs[at * C], ref low, ref high);
        low.CopyTo(sums);
        high.CopyTo(sums[8..]);
    }

    private static void MultiplyWide(NetLayer layer, ReadOnlySpan<short> values, Span<int> sums)
    {
        ref var pairs = ref MemoryMarshal.GetArrayDataReference(layer.Pairs);
        ref var line = ref Unsafe.As<short, int>(ref MemoryMarshal.GetReference(values));
        ref var to = ref MemoryMarshal.GetReference(sums);
        var sum = Vector512.LoadUnsafe(ref to);
        for (var pair = 0; pair < values.Length / 2; pair++)
            sum += Avx512BW.MultiplyAddAdjacent(Vector512.Create(Unsafe.Add(ref line, pair)).AsInt16(), Vector512.LoadUnsafe(ref pairs, (nuint)(pair * 2 * C)));
        sum.StoreUnsafe(ref to);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddProducts(ref short line, ref short pairs, ref Vector256<int> sum0, ref Vector256<int> sum1)
    {
        for (var pair = 0; pair < C / 2; pair++)
        {
            var values = Vector256.Create(Unsafe.ReadUnaligned<int>(ref Unsafe.As<short, byte>(ref Unsafe.Add(ref line, pair * 2)))).AsInt16();
            sum0 += Avx2.MultiplyAddAdjacent(values, Vector256.LoadUnsafe(ref pairs, (nuint)(pair * 2 * C)));
            sum1 += Avx2.MultiplyAddAdjacent(values, Vector256.LoadUnsafe(ref pairs, (nuint)((pair * 2 * C) + C)));
        }
    }

    private static void AddProducts(ReadOnlySpan<short> values, ReadOnlySpan<short> pairs, Span<int> sums)
    {
        for (var input = 0; input < values.Length; input++)
        {
            for (var c = 0; c < C; c++) sums[c] += values[input] * pairs[NetLayer.At(input, c)];
        }
    }
}
