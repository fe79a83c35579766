using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ArticleParser.Lines;
using ArticleParser.Text;

namespace ArticleParser.Labelling;

/// <summary>
/// The net: rows of features summed, residual convolutions over lines with a summary of the page among them, and the
/// answers, to which the rows of evidence speak directly. Integers from end to end, so that a page scores the same on
/// every machine.
/// </summary>
internal static class LabelNet
{
    private const int C = LabelModel.Channels;

    /// <summary>Channels of a vector.</summary>
    private const int Step = 16;

    // So many states of a channel can be summed in an int, whatever they are.
    private const int SafeLines = 32768;

    /// <summary>The summary of the page is added behind so many convolutions.</summary>
    public const int SummaryAfter = 2;

    /// <summary>Lines of zeros before and after the page: as far as the widest convolution looks.</summary>
    public const int Padding = 18;

    public static LabelScores Score(LexedPage page, LabelModel model)
    {
        var scores = new LabelScores(page.Count);
        if (page.Count == 0) return scores;
        var size = (page.Count + (2 * Padding)) * C;
        byte[] memory = PageMemory.Rent(size, sizeof(short)), otherMemory = PageMemory.Rent(size, sizeof(short));
        Span<short> one = Padded(memory, page.Count), other = Padded(otherMemory, page.Count);
        Embed(page, scores, model, one[(Padding * C)..], stackalloc ushort[FeatureTable.MaxRows], stackalloc uint[LineFeatures.MostHashes]);
        for (var layer = 0; layer < model.Convolutions.Length; layer++)
        {
            if (layer == SummaryAfter) AddSummary(model, one.Slice(Padding * C, page.Count * C), page.Count);
            NetKernels.Convolve(model.Convolutions[layer], one, other, page.Count, Padding, LabelModel.Dilations[layer]);
            var from = one;
            one = other;
            other = from;
        }

        NetKernels.Answer(model.OutputLayer, one[(Padding * C)..], scores.All, page.Count);
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
    private static void Embed(LexedPage page, LabelScores scores, LabelModel model, Span<short> states, Span<ushort> rows, Span<uint> hashes)
    {
        using var words = new PageWords(page.Count);
        using var context = PageContext.Of(page, words);
        var each = context.Each;
        RowSums shared = default;
        for (var i = 0; i < each.Length; i++)
        {
            page.CancellationToken.ThrowIfCancellationRequested();
            if (i == 0 || !LineFeatures.Share(each[i - 1], each[i])) shared = AddRows(model, rows[..LineFeatures.Shared(context, each[i], rows)], default);

            var count = LineFeatures.Own(page, context, model.Vocabulary, i, rows, hashes, out var evidence, out var features);
            var sums = AddRows(model, rows[..features], shared);
            sums.First = AddWords(model, rows[features..count], sums.First);
            sums.Clamp(states[(i * C)..]);
            rows[..LineFeatures.EvidenceCount].CopyTo(scores.EvidenceOf(i));
            AddEvidence(model, rows[..evidence], scores.Of(i));
        }
    }

    /// <summary>Sums wrap around, which no order of summing changes; trained rows stay far from it.</summary>
    private static RowSums AddRows(LabelModel model, ReadOnlySpan<ushort> rows, RowSums sums)
    {
        ref var table = ref MemoryMarshal.GetArrayDataReference(model.Embedding);
        Vector256<short> first = sums.First, second = sums.Second, third = sums.Third, fourth = sums.Fourth;
        foreach (var row in rows)
        {
            ref var at = ref Unsafe.Add(ref table, row * C);
            first += Vector256.LoadUnsafe(ref at);
            second += Vector256.LoadUnsafe(ref at, Step);
            third += Vector256.LoadUnsafe(ref at, 2 * Step);
            fourth += Vector256.LoadUnsafe(ref at, 3 * Step);
        }

        return new RowSums { First = first, Second = second, Third = third, Fourth = fourth };
    }

    private static Vector256<short> AddWords(LabelModel model, ReadOnlySpan<ushort> rows, Vector256<short> sums)
    {
        ref var table = ref MemoryMarshal.GetArrayDataReference(model.Words);
        var sum = Vector256<short>.Zero;
        foreach (var row in rows)
        {
            var (first, second) = Vector128.Widen(Vector128.LoadUnsafe(ref table, (nuint)(row - FeatureTable.Rows) * LabelModel.WordChannels));
            sum += Vector256.Create(first, second);
        }

        return sums + (sum << (LabelModel.StateBits - LabelModel.WordBits));
    }

    /// <summary>What the evidence says of each answer, brought to the answers' scale.</summary>
    private static void AddEvidence(LabelModel model, ReadOnlySpan<ushort> rows, Span<int> answers)
    {
        ref var table = ref MemoryMarshal.GetArrayDataReference(model.Evidence);
        for (nuint output = 0; output < LabelModel.Outputs; output += 16)
        {
            Vector256<short> sum = default;
            foreach (var row in rows) sum += Vector256.LoadUnsafe(ref table, ((nuint)row * LabelModel.Outputs) + output);
            var (low, high) = Vector256.Widen(sum);
            const int shift = LabelModel.StateBits + LabelModel.WeightBits - LabelModel.EvidenceBits;
            (low << shift).CopyTo(answers[(int)output..]);
            (high << shift).CopyTo(answers[((int)output + 8)..]);
        }
    }

    private static void AddSummary(LabelModel model, Span<short> states, int lines)
    {
        AddSummary(model, states, lines, stackalloc short[2 * C], stackalloc int[C], stackalloc long[C]);
    }

    private static void AddSummary(LabelModel model, Span<short> states, int lines, Span<short> summary, Span<int> sums, Span<long> totals)
    {
        Summarise(states, lines, summary, totals);
        NetKernels.Multiply(model.Summary, summary, sums);
        for (var c = 0; c < C; c++) summary[c] = (short)Math.Clamp(sums[c] >> LabelModel.WeightBits, 0, LabelModel.MostState);

        // Neither is negative: a state that the sum would lift above the greatest value is lowered first.
        for (var column = 0; column < C; column += Step)
        {
            var more = Vector256.Create<short>(summary[column..]);
            var most = Vector256.Create(LabelModel.MostState) - more;
            for (var i = column; i < states.Length; i += C)
            {
                ref var here = ref states[i];
                (Vector256.Min(Vector256.LoadUnsafe(ref here), most) + more).StoreUnsafe(ref here);
            }
        }
    }

    /// <summary>The mean and the greatest of each channel.</summary>
    private static void Summarise(ReadOnlySpan<short> states, int lines, Span<short> summary, Span<long> sums)
    {
        sums.Clear();
        for (var column = 0; column < C; column += Step)
        {
            var greatest = Vector256.Create(short.MinValue);
            for (var from = 0; from < lines; from += SafeLines) AddStates(states, from, Math.Min(lines, from + SafeLines), column, sums.Slice(column, Step), ref greatest);
            greatest.CopyTo(summary[(C + column)..]);
        }

        for (var c = 0; c < C; c++) summary[c] = (short)(sums[c] / lines);
    }

    private static void AddStates(ReadOnlySpan<short> states, int from, int to, int column, Span<long> sums, ref Vector256<short> greatest)
    {
        Vector256<int> low = default, high = default;
        for (var i = from; i < to; i++)
        {
            var here = Vector256.Create(states.Slice((i * C) + column, Step));
            var (first, second) = Vector256.Widen(here);
            low += first;
            high += second;
            greatest = Vector256.Max(greatest, here);
        }

        for (var c = 0; c < Step; c++) sums[c] += c < Step / 2 ? low[c] : high[c - (Step / 2)];
    }

    /// <summary>The rows of a line summed: a vector for each sixteen channels.</summary>
    private struct RowSums
    {
        public Vector256<short> First;
        public Vector256<short> Second;
        public Vector256<short> Third;
        public Vector256<short> Fourth;

        /// <summary>What flows between layers is not negative, and not too great.</summary>
        public readonly void Clamp(Span<short> to)
        {
            var most = Vector256.Create(LabelModel.MostState);
            Vector256.Clamp(First, Vector256<short>.Zero, most).CopyTo(to);
            Vector256.Clamp(Second, Vector256<short>.Zero, most).CopyTo(to[Step..]);
            Vector256.Clamp(Third, Vector256<short>.Zero, most).CopyTo(to[(2 * Step)..]);
            Vector256.Clamp(Fourth, Vector256<short>.Zero, most).CopyTo(to[(3 * Step)..]);
        }
    }
}
