using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ArticleParser.Labelling;

/// <summary>
/// The net's sums over lines, in integers: the vector and the scalar form give the same bits, and so does every machine.
/// Lines are rows of int16; the spans begin at the page's first line less the padding.
/// </summary>
internal static class NetKernels
{
    private const int C = LabelModel.Channels;
    private const int Outputs = LabelModel.Outputs;

    /// <summary>How many shorts of a layer's weights a vector takes: two for each of eight outputs.</summary>
    private const int Step = 16;

    /// <summary>to = from + max(0, from * weights), five lines at a time, <paramref name="dilation"/> apart.</summary>
    public static void Convolve(NetLayer layer, ReadOnlySpan<short> from, Span<short> to, int lines, int padding, int dilation)
    {
        if (Avx2.IsSupported) ConvolveVector(layer, from, to, lines, padding, dilation);
        else ConvolveScalar(layer, from, to, lines, padding, dilation);
    }

    /// <summary>Two lines at a time, so that each weight is loaded once for both.</summary>
    public static void ConvolveVector(NetLayer layer, ReadOnlySpan<short> from, Span<short> to, int lines, int padding, int dilation)
    {
        ref var input = ref MemoryMarshal.GetReference(from);
        ref var output = ref MemoryMarshal.GetReference(to);
        ref var pairs = ref MemoryMarshal.GetArrayDataReference(layer.Pairs);
        Vector256<int> bias0 = Vector256.Create(layer.Biases), bias1 = Vector256.Create(layer.Biases, 8), bias2 = Vector256.Create(layer.Biases, 16), bias3 = Vector256.Create(layer.Biases, 24);
        for (var i = 0; i < lines; i += 2)
        {
            // The last line of an odd number is paired with the one before it, which comes out the same again.
            var first = i + 1 < lines ? i : Math.Max(0, i - 1);
            var second = i + 1 < lines ? i + 1 : i;
            Vector256<int> a0 = bias0, a1 = bias1, a2 = bias2, a3 = bias3, b0 = bias0, b1 = bias1, b2 = bias2, b3 = bias3;
            for (var tap = 0; tap < LabelModel.Taps; tap++)
            {
                var at = padding + ((tap - (LabelModel.Taps / 2)) * dilation);
                ref var weights = ref Unsafe.Add(ref pairs, tap * C * C);
                ref var line0 = ref Unsafe.As<short, int>(ref Unsafe.Add(ref input, (at + first) * C));
                ref var line1 = ref Unsafe.As<short, int>(ref Unsafe.Add(ref input, (at + second) * C));
                for (var pair = 0; pair < C / 2; pair++)
                {
                    var one = Vector256.Create(Unsafe.Add(ref line0, pair)).AsInt16();
                    var other = Vector256.Create(Unsafe.Add(ref line1, pair)).AsInt16();
                    ref var weight = ref Unsafe.Add(ref weights, pair * 2 * C);
                    var w = Vector256.LoadUnsafe(ref weight);
                    a0 += Avx2.MultiplyAddAdjacent(one, w);
                    b0 += Avx2.MultiplyAddAdjacent(other, w);
                    w = Vector256.LoadUnsafe(ref weight, Step);
                    a1 += Avx2.MultiplyAddAdjacent(one, w);
                    b1 += Avx2.MultiplyAddAdjacent(other, w);
                    w = Vector256.LoadUnsafe(ref weight, 2 * Step);
                    a2 += Avx2.MultiplyAddAdjacent(one, w);
                    b2 += Avx2.MultiplyAddAdjacent(other, w);
                    w = Vector256.LoadUnsafe(ref weight, 3 * Step);
                    a3 += Avx2.MultiplyAddAdjacent(one, w);
                    b3 += Avx2.MultiplyAddAdjacent(other, w);
                }
            }

            Grow(a0, a1, ref input, ref output, (padding + first) * C);
            Grow(a2, a3, ref input, ref output, ((padding + first) * C) + Step);
            Grow(b0, b1, ref input, ref output, (padding + second) * C);
            Grow(b2, b3, ref input, ref output, ((padding + second) * C) + Step);
        }
    }

    public static void ConvolveScalar(NetLayer layer, ReadOnlySpan<short> from, Span<short> to, int lines, int padding, int dilation)
    {
        Span<int> sums = stackalloc int[C];
        for (var i = 0; i < lines; i++)
        {
            layer.Biases.CopyTo(sums);
            for (var tap = 0; tap < LabelModel.Taps; tap++)
                AddProducts(from.Slice((padding + i + ((tap - (LabelModel.Taps / 2)) * dilation)) * C, C), layer.Pairs.AsSpan(tap * C * C), sums);
            for (var c = 0; c < C; c++)
            {
                var grown = Math.Clamp(sums[c] >> LabelModel.WeightBits, 0, short.MaxValue);
                to[((padding + i) * C) + c] = (short)Math.Min(from[((padding + i) * C) + c] + grown, LabelModel.MostState);
            }
        }
    }

    /// <summary>answers += biases + states * weights.</summary>
    public static void Answer(NetLayer layer, ReadOnlySpan<short> states, Span<int> answers, int lines)
    {
        if (Avx2.IsSupported) AnswerVector(layer, states, answers, lines);
        else AnswerScalar(layer, states, answers, lines);
    }

    public static void AnswerVector(NetLayer layer, ReadOnlySpan<short> states, Span<int> answers, int lines)
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
                    sum0 += Avx2.MultiplyAddAdjacent(values, Vector256.LoadUnsafe(ref weight));
                    sum1 += Avx2.MultiplyAddAdjacent(values, Vector256.LoadUnsafe(ref weight, Step));
                    sum2 += Avx2.MultiplyAddAdjacent(values, Vector256.LoadUnsafe(ref weight, 2 * Step));
                }

                (Vector256.LoadUnsafe(ref answer, (nuint)output) + sum0).StoreUnsafe(ref answer, (nuint)output);
                (Vector256.LoadUnsafe(ref answer, (nuint)(output + 8)) + sum1).StoreUnsafe(ref answer, (nuint)(output + 8));
                (Vector256.LoadUnsafe(ref answer, (nuint)(output + 16)) + sum2).StoreUnsafe(ref answer, (nuint)(output + 16));
            }

            line = ref Unsafe.Add(ref line, C / 2);
            answer = ref Unsafe.Add(ref answer, Outputs);
        }
    }

    public static void AnswerScalar(NetLayer layer, ReadOnlySpan<short> states, Span<int> answers, int lines)
    {
        for (var i = 0; i < lines; i++)
        {
            var line = answers.Slice(i * Outputs, Outputs);
            for (var output = 0; output < Outputs; output++) line[output] += layer.Biases[output];
            AddProducts(states.Slice(i * C, C), layer.Pairs, line);
        }
    }

    /// <summary>sums = biases + values * weights, for one line of any even number of values. Once a page.</summary>
    public static void Multiply(NetLayer layer, ReadOnlySpan<short> values, Span<int> sums)
    {
        layer.Biases.CopyTo(sums);
        AddProducts(values, layer.Pairs, sums);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Grow(Vector256<int> low, Vector256<int> high, ref short input, ref short output, int at)
    {
        var grown = Avx2.PackSignedSaturate(low >> LabelModel.WeightBits, high >> LabelModel.WeightBits);
        grown = Vector256.Max(Avx2.Permute4x64(grown.AsInt64(), 0b11_01_10_00).AsInt16(), Vector256<short>.Zero);
        Vector256.Min(Avx2.AddSaturate(Vector256.LoadUnsafe(ref input, (nuint)at), grown), Vector256.Create(LabelModel.MostState)).StoreUnsafe(ref output, (nuint)at);
    }

    private static void AddProducts(ReadOnlySpan<short> values, ReadOnlySpan<short> pairs, Span<int> sums)
    {
        for (var input = 0; input < values.Length; input++)
        {
            for (var c = 0; c < sums.Length; c++) sums[c] += values[input] * pairs[NetLayer.At(input, c, sums.Length)];
        }
    }
}
