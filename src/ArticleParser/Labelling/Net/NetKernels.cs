using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArticleParser.Labelling;

/// <summary>
/// The net's sums over lines, in integers: every machine gives the same bits. Lines are rows of int16.
/// </summary>
internal static class NetKernels
{
    private const int C = LabelModel.Channels;
    private const int Outputs = LabelModel.Outputs;

    /// <summary>How many shorts of a layer's weights a vector takes: two for each of eight outputs.</summary>
    private const int Step = 16;

    /// <summary>What makes the shift behind a sum round to the nearest.</summary>
    private const int Half = 1 << (LabelModel.WeightBits - 1);

    /// <summary>
    /// line += max(0, mix(taps(lines))): each channel is first summed over five lines, <paramref name="dilation"/> apart, with weights of its own, and what
    /// comes of that is mixed among channels. A line goes where the first of its taps stood, which no later line looks at: one memory does for both.
    /// </summary>
    /// <param name="layer">The weights.</param>
    /// <param name="rows">The lines, among rows of zeros: as many before and behind them as the taps look, and one more behind.</param>
    /// <param name="first">The row of the first line.</param>
    /// <param name="lines">How many there are.</param>
    /// <param name="dilation">How far apart the taps are.</param>
    /// <returns>The row of the first line now; behind the last one are zeros again.</returns>
    public static int Convolve(NetConvolution layer, Span<short> rows, int first, int lines, int dilation)
    {
        Convolve(layer, rows, first, lines, dilation, stackalloc short[2 * C]);
        var reach = ReachOf(dilation);
        rows.Slice((first - reach + lines) * C, reach * C).Clear();
        return first - reach;
    }

    /// <summary>How many lines away the farthest taps are.</summary>
    public static int ReachOf(int dilation) => LabelModel.Taps / 2 * dilation;

    /// <summary>Two lines at a time, so that each weight is loaded once for both. Each inner loop is a method by itself: the compiler inlines only so much into one.</summary>
    private static void Convolve(NetConvolution layer, Span<short> rows, int first, int lines, int dilation, Span<short> summed)
    {
        var reach = ReachOf(dilation);
        ref var input = ref MemoryMarshal.GetReference(rows.Slice((first - reach) * C, (lines + (2 * reach) + 1) * C));
        ref var output = ref input;
        input = ref Unsafe.Add(ref input, reach * C);
        ref var taps = ref MemoryMarshal.GetArrayDataReference(layer.TapPairs);
        ref var sums = ref MemoryMarshal.GetReference(summed[..(2 * C)]);
        for (var i = 0; i < lines; i += 2)
        {
            // The last line of an odd number is paired with the row of zeros behind it.
            SumTaps(ref taps, ref input, i, dilation, ref sums);
            SumTaps(ref taps, ref input, i + 1, dilation, ref Unsafe.Add(ref sums, C));
            if (Vector256.IsHardwareAccelerated)
            {
                for (var column = 0; column < C; column += 2 * Step) Mix(layer.Mix, ref sums, ref input, ref output, column, i * C);
            }
            else
            {
                for (var column = 0; column < C; column += Step) MixNarrow(layer.Mix, ref sums, ref input, ref output, column, i * C);
            }
        }
    }

    /// <summary>answers += biases + states * weights.</summary>
    public static void Answer(NetLayer layer, ReadOnlySpan<short> states, Span<int> answers, int lines)
    {
        ref var line = ref Unsafe.As<short, int>(ref MemoryMarshal.GetReference(states[..(lines * C)]));
        ref var answer = ref MemoryMarshal.GetReference(answers[..(lines * Outputs)]);
        ref var pairs = ref MemoryMarshal.GetArrayDataReference(layer.Pairs);
        ref var biases = ref MemoryMarshal.GetArrayDataReference(layer.Biases);
        for (var i = 0; i < lines; i++)
        {
            for (var output = 0; output < Outputs; output += 24)
            {
                var sum0 = Vector256.LoadUnsafe(ref biases, (nuint)output);
                var sum1 = Vector256.LoadUnsafe(ref biases, (nuint)(output + 8));
                var sum2 = Vector256.LoadUnsafe(ref biases, (nuint)(output + 16));
                ref var weights = ref Unsafe.Add(ref pairs, output * 2);
                for (var pair = 0; pair < C / 2; pair++)
                {
                    var values = Vector256.Create(Unsafe.Add(ref line, pair)).AsInt16();
                    ref var weight = ref Unsafe.Add(ref weights, pair * 2 * Outputs);
                    sum0 += NetVectors.AddPairs(values, Vector256.LoadUnsafe(ref weight));
                    sum1 += NetVectors.AddPairs(values, Vector256.LoadUnsafe(ref weight, Step));
                    sum2 += NetVectors.AddPairs(values, Vector256.LoadUnsafe(ref weight, 2 * Step));
                }

                (Vector256.LoadUnsafe(ref answer, (nuint)output) + sum0).StoreUnsafe(ref answer, (nuint)output);
                (Vector256.LoadUnsafe(ref answer, (nuint)(output + 8)) + sum1).StoreUnsafe(ref answer, (nuint)(output + 8));
                (Vector256.LoadUnsafe(ref answer, (nuint)(output + 16)) + sum2).StoreUnsafe(ref answer, (nuint)(output + 16));
            }

            line = ref Unsafe.Add(ref line, C / 2);
            answer = ref Unsafe.Add(ref answer, Outputs);
        }
    }

    /// <summary>sums = biases + values * weights, for one line of any even number of values. Once a page.</summary>
    public static void Multiply(NetLayer layer, ReadOnlySpan<short> values, Span<int> sums)
    {
        ref var pairs = ref MemoryMarshal.GetArrayDataReference(layer.Pairs);
        var numbers = MemoryMarshal.Cast<short, int>(values);
        for (var output = 0; output < sums.Length; output += Vector256<int>.Count)
        {
            var sum = Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(layer.Biases), (nuint)output);
            for (var pair = 0; pair < numbers.Length; pair++) sum += NetVectors.AddPairs(Vector256.Create(numbers[pair]).AsInt16(), Vector256.LoadUnsafe(ref pairs, (nuint)(2 * ((pair * sums.Length) + output))));
            sum.CopyTo(sums[output..]);
        }
    }

    /// <summary>Each channel of a line, summed over its taps. Two lines' values side by side are multiplied and added at once, so each weight stands beside the next tap's.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void SumTaps(ref short pairs, ref short input, int line, int dilation, ref short to)
    {
        Vector256<short> most = Vector256.Create(LabelModel.MostSum), least = Vector256.Create((short)-LabelModel.MostSum);
        ref var x = ref Unsafe.Add(ref input, (line - (2 * dilation)) * C);
        for (var c = 0; c < C; c += 16)
        {
            Vector256<int> low = Vector256.Create(Half), high = low;
            for (var pair = 0; pair < NetConvolution.Pairs; pair++)
            {
                ref var here = ref Unsafe.Add(ref x, (2 * pair * dilation * C) + c);
                var one = Vector256.LoadUnsafe(ref here);
                var other = 2 * pair + 1 < LabelModel.Taps ? Vector256.LoadUnsafe(ref here, (nuint)(dilation * C)) : Vector256<short>.Zero;
                ref var weights = ref Unsafe.Add(ref pairs, ((pair * C) + c) * 2);
                low += NetVectors.AddPairs(NetVectors.ZipLow(one, other), Vector256.LoadUnsafe(ref weights));
                high += NetVectors.AddPairs(NetVectors.ZipHigh(one, other), Vector256.LoadUnsafe(ref weights, Step));
            }

            var sum = NetVectors.Pack(low >> LabelModel.WeightBits, high >> LabelModel.WeightBits);
            Vector256.Min(Vector256.Max(sum, least), most).StoreUnsafe(ref to, (nuint)c);
        }
    }

    /// <summary>Thirty-two channels of two lines: as many sums as there are registers for.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Mix(NetLayer mix, ref short sums, ref short input, ref short output, int column, int line)
    {
        ref var biases = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(mix.Biases), column);
        ref var weight = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(mix.Pairs), 2 * column);
        ref var line0 = ref Unsafe.As<short, int>(ref sums);
        ref var line1 = ref Unsafe.As<short, int>(ref Unsafe.Add(ref sums, C));
        Vector256<int> a0 = Vector256.LoadUnsafe(ref biases), a1 = Vector256.LoadUnsafe(ref biases, 8), a2 = Vector256.LoadUnsafe(ref biases, 16), a3 = Vector256.LoadUnsafe(ref biases, 24);
        Vector256<int> b0 = a0, b1 = a1, b2 = a2, b3 = a3;
        for (var pair = 0; pair < C / 2; pair++)
        {
            var one = Vector256.Create(Unsafe.Add(ref line0, pair)).AsInt16();
            var other = Vector256.Create(Unsafe.Add(ref line1, pair)).AsInt16();
            var w = Vector256.LoadUnsafe(ref weight);
            a0 += NetVectors.AddPairs(one, w);
            b0 += NetVectors.AddPairs(other, w);
            w = Vector256.LoadUnsafe(ref weight, Step);
            a1 += NetVectors.AddPairs(one, w);
            b1 += NetVectors.AddPairs(other, w);
            w = Vector256.LoadUnsafe(ref weight, 2 * Step);
            a2 += NetVectors.AddPairs(one, w);
            b2 += NetVectors.AddPairs(other, w);
            w = Vector256.LoadUnsafe(ref weight, 3 * Step);
            a3 += NetVectors.AddPairs(one, w);
            b3 += NetVectors.AddPairs(other, w);
            weight = ref Unsafe.Add(ref weight, 2 * C);
        }

        Grow(a0, a1, ref input, ref output, line + column);
        Grow(a2, a3, ref input, ref output, line + column + Step);
        Grow(b0, b1, ref input, ref output, line + C + column);
        Grow(b2, b3, ref input, ref output, line + C + column + Step);
    }

    /// <summary>Sixteen channels of two lines, for machines with vectors of 128 bits: halves of wider ones would be taken apart and put together at every step.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void MixNarrow(NetLayer mix, ref short sums, ref short input, ref short output, int column, int line)
    {
        ref var biases = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(mix.Biases), column);
        ref var weight = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(mix.Pairs), 2 * column);
        ref var line0 = ref Unsafe.As<short, int>(ref sums);
        ref var line1 = ref Unsafe.As<short, int>(ref Unsafe.Add(ref sums, C));
        Vector128<int> a0 = Vector128.LoadUnsafe(ref biases), a1 = Vector128.LoadUnsafe(ref biases, 4), a2 = Vector128.LoadUnsafe(ref biases, 8), a3 = Vector128.LoadUnsafe(ref biases, 12);
        Vector128<int> b0 = a0, b1 = a1, b2 = a2, b3 = a3;
        for (var pair = 0; pair < C / 2; pair++)
        {
            var one = Vector128.Create(Unsafe.Add(ref line0, pair)).AsInt16();
            var other = Vector128.Create(Unsafe.Add(ref line1, pair)).AsInt16();
            var w = Vector128.LoadUnsafe(ref weight);
            a0 += NetVectors.AddPairs(one, w);
            b0 += NetVectors.AddPairs(other, w);
            w = Vector128.LoadUnsafe(ref weight, Step / 2);
            a1 += NetVectors.AddPairs(one, w);
            b1 += NetVectors.AddPairs(other, w);
            w = Vector128.LoadUnsafe(ref weight, Step);
            a2 += NetVectors.AddPairs(one, w);
            b2 += NetVectors.AddPairs(other, w);
            w = Vector128.LoadUnsafe(ref weight, 3 * Step / 2);
            a3 += NetVectors.AddPairs(one, w);
            b3 += NetVectors.AddPairs(other, w);
            weight = ref Unsafe.Add(ref weight, 2 * C);
        }

        Grow(Vector256.Create(a0, a1), Vector256.Create(a2, a3), ref input, ref output, line + column);
        Grow(Vector256.Create(b0, b1), Vector256.Create(b2, b3), ref input, ref output, line + C + column);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Grow(Vector256<int> low, Vector256<int> high, ref short input, ref short output, int at)
    {
        var grown = NetVectors.Narrow(low >> LabelModel.WeightBits, high >> LabelModel.WeightBits);
        grown = Vector256.Max(grown, Vector256<short>.Zero);
        Vector256.Min(Vector256.AddSaturate(Vector256.LoadUnsafe(ref input, (nuint)at), grown), Vector256.Create(LabelModel.MostState)).StoreUnsafe(ref output, (nuint)at);
    }
}
