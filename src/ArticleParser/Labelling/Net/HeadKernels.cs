using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ArticleParser.Labelling;

/// <summary>The last layer: from the states of all lines to what the heads answer. Both forms give the same bits.</summary>
internal static class HeadKernels
{
    private const int C = ScoringModel.Channels;
    private const int Heads = ScoringModel.Heads;

    /// <summary>answers = biases + states * weights, of the layer's first outputs alone.</summary>
    public static void Answer(NetLayer layer, ReadOnlySpan<short> states, Span<int> answers, int lines)
    {
        if (Avx2.IsSupported) AnswerVector(layer, states, answers, lines);
        else AnswerScalar(layer, states, answers, lines);
    }

    public static void AnswerVector(NetLayer layer, ReadOnlySpan<short> states, Span<int> answers, int lines)
    {
        ref var line = ref Unsafe.As<short, int>(ref MemoryMarshal.GetReference(states[..(lines * C)]));
        ref var answer = ref MemoryMarshal.GetReference(answers[..(lines * Heads)]);
        ref var pairs = ref MemoryMarshal.GetArrayDataReference(layer.Pairs);
        var bias = Vector256.Create(layer.Biases);
        for (var i = 0; i < lines; i++)
        {
            Vector256<int> even = bias, odd = default;
            for (var pair = 0; pair < C / 2; pair += 2)
            {
                even += Product(ref line, ref pairs, pair);
                odd += Product(ref line, ref pairs, pair + 1);
            }

            (even + odd).StoreUnsafe(ref answer);
            line = ref Unsafe.Add(ref line, C / 2);
            answer = ref Unsafe.Add(ref answer, Heads);
        }
    }

    public static void AnswerScalar(NetLayer layer, ReadOnlySpan<short> states, Span<int> answers, int lines)
    {
        for (var i = 0; i < lines; i++)
        {
            for (var head = 0; head < Heads; head++)
            {
                var sum = layer.Biases[head];
                for (var c = 0; c < C; c++) sum += states[(i * C) + c] * layer.Pairs[NetLayer.At(c, head)];
                answers[(i * Heads) + head] = sum;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Product(ref int line, ref short pairs, int pair) =>
        Avx2.MultiplyAddAdjacent(Vector256.Create(Unsafe.Add(ref line, pair)).AsInt16(), Vector256.LoadUnsafe(ref pairs, (nuint)(pair * 2 * C)));
}
