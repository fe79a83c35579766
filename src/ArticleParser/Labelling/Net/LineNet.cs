using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ArticleParser.Lines;
using ArticleParser.Text;

namespace ArticleParser.Labelling;

/// <summary>
/// The net: rows of features summed, three residual convolutions over lines with a summary of the page after the
/// second, and the heads. Integers from end to end, so that a page scores the same on every machine.
/// </summary>
internal static class LineNet
{
    private const int C = ScoringModel.Channels;

    // So many states of a channel can be summed in an int, whatever they are.
    private const int SafeSum = 32768 * C;

    /// <summary>Lines of zeros before and after the page: as far as the widest convolution looks.</summary>
    public const int Padding = 18;

    public static LineScores Score(LexedPage page, ScoringModel model)
    {
        var scores = new LineScores(page.Count);
        if (page.Count == 0) return scores;
        var size = (page.Count + (2 * Padding)) * C;
        byte[] memory = PageMemory.Rent(size, sizeof(short)), otherMemory = PageMemory.Rent(size, sizeof(short));
        Span<short> one = Padded(memory, page.Count), other = Padded(otherMemory, page.Count);
        Enter(page, scores.Words, model, one[(Padding * C)..], stackalloc ushort[FeatureTable.MaxRows]);
        NetKernels.Convolve(model.Convolutions[0], one, other, page.Count, Padding, 1);
        NetKernels.Convolve(model.Convolutions[1], other, one, page.Count, Padding, 3);
        AddSummary(model, one.Slice(Padding * C, page.Count * C), page.Count);
        NetKernels.Convolve(model.Convolutions[2], one, other, page.Count, Padding, 9);
        HeadKernels.Answer(model.Leave, other[(Padding * C)..], scores.OfAll, page.Count);
        PageMemory.Return(memory);
        PageMemory.Return(otherMemory);
        return scores;
    }

    private static Span<short> Padded(byte[] memory, int lines)
    {
        var states = PageMemory.Items<short>(memory);
        states[..(Padding * C)].Clear();
        states.Slice((lines + Padding) * C, Padding * C).Clear();
        return states;
    }

    // The buffers here are made where there is no loop: a method that has both is compiled in full at its first call.
    private static void Enter(LexedPage page, PageWords words, ScoringModel model, Span<short> states, Span<ushort> rows)
    {
        using var context = PageContext.Of(page, words);
        var each = context.Each;
        Vector256<short> shared = default;
        for (var i = 0; i < each.Length; i++)
        {
            page.Stop.ThrowIfCancellationRequested();
            if (i == 0 || !LineFeatures.Share(each[i - 1], each[i])) shared = SumRows(model, rows[..LineFeatures.Shared(context, each[i], rows)]);
            var own = SumRows(model, rows[..LineFeatures.Own(page, context, i, rows)]);
            Vector256.Max(shared + own, Vector256<short>.Zero).CopyTo(states[(i * C)..]);
        }
    }

    /// <summary>Sums wrap around, which no order of summing changes; trained rows stay far from it.</summary>
    private static Vector256<short> SumRows(ScoringModel model, ReadOnlySpan<ushort> rows)
    {
        ref var table = ref MemoryMarshal.GetArrayDataReference(model.Rows);
        Vector256<short> even = default, odd = default;
        var i = 0;
        for (; i + 1 < rows.Length; i += 2)
        {
            even += Vector256.LoadUnsafe(ref table, (nuint)rows[i] * C);
            odd += Vector256.LoadUnsafe(ref table, (nuint)rows[i + 1] * C);
        }

        if (i < rows.Length) even += Vector256.LoadUnsafe(ref table, (nuint)rows[i] * C);
        return even + odd;
    }

    private static void AddSummary(ScoringModel model, Span<short> states, int lines)
    {
        AddSummary(model, states, lines, stackalloc short[2 * C], stackalloc int[C], stackalloc long[C]);
    }

    private static void AddSummary(ScoringModel model, Span<short> states, int lines, Span<short> summary, Span<int> sums, Span<long> totals)
    {
        Summarise(states, lines, summary, totals);
        NetKernels.Multiply(model.Summary, summary, sums);
        for (var c = 0; c < C; c++) summary[c] = (short)Math.Clamp(sums[c] >> ScoringModel.WeightBits, 0, short.MaxValue);

        // Neither is negative: a state that the sum would lift above the greatest value is lowered first.
        var added = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(summary));
        var greatest = Vector256.Create(short.MaxValue) - added;
        for (var i = 0; i < states.Length; i += C)
        {
            ref var here = ref MemoryMarshal.GetReference(states.Slice(i, C));
            (Vector256.Min(Vector256.LoadUnsafe(ref here), greatest) + added).StoreUnsafe(ref here);
        }
    }

    /// <summary>The mean and the greatest of each channel.</summary>
    private static void Summarise(ReadOnlySpan<short> states, int lines, Span<short> summary, Span<long> sums)
    {
        sums.Clear();
        var greatest = Vector256.Create(short.MinValue);
        for (var from = 0; from < states.Length; from += SafeSum)
            AddStates(states.Slice(from, Math.Min(SafeSum, states.Length - from)), sums, ref greatest);
        greatest.StoreUnsafe(ref MemoryMarshal.GetReference(summary[C..]));
        for (var c = 0; c < C; c++) summary[c] = (short)(sums[c] / lines);
    }

    private static void AddStates(ReadOnlySpan<short> states, Span<long> sums, ref Vector256<short> greatest)
    {
        Vector256<int> low = default, high = default;
        for (var i = 0; i < states.Length; i += C)
        {
            var here = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(states.Slice(i, C)));
            var (first, second) = Vector256.Widen(here);
            low += first;
            high += second;
            greatest = Vector256.Max(greatest, here);
        }

        for (var c = 0; c < C; c++) sums[c] += c < C / 2 ? low[c] : high[c - (C / 2)];
    }
}
