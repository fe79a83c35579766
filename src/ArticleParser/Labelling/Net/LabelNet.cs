using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
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

    public static LabelScores Score(LexedPage page, LabelModel model)
    {
        var scores = new LabelScores(page.Count);
        if (page.Count == 0) return scores;
        var (first, behind) = Zeros();
        var size = (first + page.Count + behind) * C;
        var memory = PageMemory.Rent(size, sizeof(short));
        var states = PageMemory.Items<short>(memory)[..size];
        states[..(first * C)].Clear();
        states[^(behind * C)..].Clear();
        Embed(page, scores, model, states[(first * C)..]);
        for (var layer = 0; layer < model.Convolutions.Length; layer++)
        {
            if (layer == SummaryAfter) AddSummary(model, states.Slice(first * C, page.Count * C), page.Count);
            first = NetKernels.Convolve(model.Convolutions[layer], states, first, page.Count, LabelModel.Dilations[layer]);
        }

        NetKernels.Answer(model.OutputLayer, states[(first * C)..], scores.All, page.Count);
        PageMemory.Return(memory);
        return scores;
    }

    /// <summary>
    /// How many rows of zeros stand before the page's lines, as every convolution moves them as far to the front as it looks; and how many behind them, as far as the widest
    /// one looks from a pair of lines.
    /// </summary>
    private static (int Before, int Behind) Zeros()
    {
        int all = 0, widest = 0;
        foreach (var dilation in LabelModel.Dilations)
        {
            all += NetKernels.ReachOf(dilation);
            widest = Math.Max(widest, NetKernels.ReachOf(dilation));
        }

        return (all, widest + 1);
    }

    // The buffers are made where there is no loop: a method that has both is compiled in full at its first call.
    private static void Embed(LexedPage page, LabelScores scores, LabelModel model, Span<short> states) =>
        Embed(page, scores, model, states, stackalloc ushort[FeatureTable.MaxRows], stackalloc uint[LineFeatures.MostHashes], stackalloc uint[LineFeatures.MostHashes]);

    private static void Embed(LexedPage page, LabelScores scores, LabelModel model, Span<short> states, Span<ushort> rows, Span<uint> hashes, Span<uint> ahead)
    {
        using var words = new PageWords(page.Count);
        using var context = PageContext.Of(page, words);
        var each = context.Each;
        RowSums shared = default;
        var next = FetchVocabulary(page, context, model, 0, ahead, out var nextPhrases);
        for (var i = 0; i < each.Length; i++)
        {
            page.CancellationToken.ThrowIfCancellationRequested();
            if (i == 0 || !LineFeatures.Share(each[i - 1], each[i])) shared = AddRows(model, rows[..LineFeatures.Shared(context, each[i], rows)], default);

            // The next line's words are looked for while this one is summed: the table of words is larger than what a processor keeps near.
            var (own, phrases) = (next, nextPhrases);
            var free = hashes;
            hashes = ahead;
            ahead = free;
            if (i + 1 < each.Length) next = FetchVocabulary(page, context, model, i + 1, ahead, out nextPhrases);
            var count = LineFeatures.Own(page, context, model.Vocabulary, i, hashes[..own], phrases, rows, out var evidence, out var features);
            FetchWords(model, rows[features..count]);
            var sums = AddRows(model, rows[..features], shared);
            sums.First = AddWords(model, rows[features..count], sums.First);
            sums.Clamp(states[(i * C)..]);
            rows[..LineFeatures.EvidenceCount].CopyTo(scores.EvidenceOf(i));
            AddEvidence(model, rows[..evidence], scores.Of(i));
        }
    }

    /// <summary>The hashes of a line's words, whose places in the vocabulary are fetched.</summary>
    private static int FetchVocabulary(LexedPage page, in PageContext context, LabelModel model, int line, Span<uint> hashes, out int phrases)
    {
        var count = LineFeatures.WordHashes(page, context.Each[line], line, hashes, out phrases);
        foreach (var hash in hashes[..count]) model.Vocabulary.Fetch(hash);
        return count;
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

    /// <summary>Has the rows of words fetched, of which there are more than a processor keeps near: while the others are summed, they come.</summary>
    private static unsafe void FetchWords(LabelModel model, ReadOnlySpan<ushort> rows)
    {
        if (!Sse.IsSupported) return;
        ref var table = ref MemoryMarshal.GetArrayDataReference(model.Words);
        foreach (var row in rows) Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.Add(ref table, (nint)(row - FeatureTable.Rows) * LabelModel.WordChannels)));
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
        ref var more = ref MemoryMarshal.GetReference(summary);
        Vector256<short> more0 = Vector256.LoadUnsafe(ref more), more1 = Vector256.LoadUnsafe(ref more, Step), more2 = Vector256.LoadUnsafe(ref more, 2 * Step), more3 = Vector256.LoadUnsafe(ref more, 3 * Step);
        ref var line = ref MemoryMarshal.GetReference(states[..(lines * C)]);
        for (var i = 0; i < lines; i++)
        {
            Raise(ref line, more0);
            Raise(ref Unsafe.Add(ref line, Step), more1);
            Raise(ref Unsafe.Add(ref line, 2 * Step), more2);
            Raise(ref Unsafe.Add(ref line, 3 * Step), more3);
            line = ref Unsafe.Add(ref line, C);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Raise(ref short states, Vector256<short> by) =>
        (Vector256.Min(Vector256.LoadUnsafe(ref states), Vector256.Create(LabelModel.MostState) - by) + by).StoreUnsafe(ref states);

    /// <summary>The mean and the greatest of each channel.</summary>
    private static void Summarise(ReadOnlySpan<short> states, int lines, Span<short> summary, Span<long> sums)
    {
        sums.Clear();
        summary.Fill(short.MinValue);
        for (var from = 0; from < lines; from += SafeLines)
        {
            var to = Math.Min(lines, from + SafeLines);
            for (var column = 0; column < C; column += 2 * Step) AddStates(states[(from * C)..(to * C)], column, sums.Slice(column, 2 * Step), summary.Slice(C + column, 2 * Step));
        }

        for (var c = 0; c < C; c++) summary[c] = (short)(sums[c] / lines);
    }

    /// <summary>Adds up so many channels as registers hold.</summary>
    private static void AddStates(ReadOnlySpan<short> states, int column, Span<long> sums, Span<short> greatest)
    {
        ref var line = ref Unsafe.Add(ref MemoryMarshal.GetReference(states), column);
        Vector256<int> low = default, high = default, otherLow = default, otherHigh = default;
        Vector256<short> most = Vector256.Create<short>(greatest), otherMost = Vector256.Create<short>(greatest[Step..]);
        for (var i = 0; i < states.Length; i += C)
        {
            Vector256<short> here = Vector256.LoadUnsafe(ref line), other = Vector256.LoadUnsafe(ref line, Step);
            low += Vector256.WidenLower(here);
            high += Vector256.WidenUpper(here);
            otherLow += Vector256.WidenLower(other);
            otherHigh += Vector256.WidenUpper(other);
            most = Vector256.Max(most, here);
            otherMost = Vector256.Max(otherMost, other);
            line = ref Unsafe.Add(ref line, C);
        }

        most.CopyTo(greatest);
        otherMost.CopyTo(greatest[Step..]);
        for (var c = 0; c < Step / 2; c++)
        {
            sums[c] += low[c];
            sums[c + (Step / 2)] += high[c];
            sums[c + Step] += otherLow[c];
            sums[c + Step + (Step / 2)] += otherHigh[c];
        }
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
