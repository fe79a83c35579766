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
    private const int Half = C / 2;

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
        Embed(page, scores, model, one[(Padding * C)..], stackalloc ushort[FeatureTable.MaxRows]);
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
    private static void Embed(LexedPage page, LabelScores scores, LabelModel model, Span<short> states, Span<ushort> rows)
    {
        using var words = new PageWords(page.Count);
        using var context = PageContext.Of(page, words);
        var each = context.Each;
        Vector256<short> sharedLow = default, sharedHigh = default;
        for (var i = 0; i < each.Length; i++)
        {
            page.CancellationToken.ThrowIfCancellationRequested();
            if (i == 0 || !LineFeatures.Share(each[i - 1], each[i]))
            {
                sharedLow = sharedHigh = default;
                AddRows(model, rows[..LineFeatures.Shared(context, each[i], rows)], ref sharedLow, ref sharedHigh);
            }

            Vector256<short> low = sharedLow, high = sharedHigh;
            var count = LineFeatures.Own(page, context, model.Vocabulary, i, rows, out var evidence, out var features);
            AddRows(model, rows[..features], ref low, ref high);
            AddWords(model, rows[features..count], ref low);
            Vector256.Clamp(low, Vector256<short>.Zero, Vector256.Create(LabelModel.MostState)).CopyTo(states[(i * C)..]);
            Vector256.Clamp(high, Vector256<short>.Zero, Vector256.Create(LabelModel.MostState)).CopyTo(states[((i * C) + Half)..]);
            rows[..LineFeatures.EvidenceCount].CopyTo(scores.EvidenceOf(i));
            AddEvidence(model, rows[..evidence], scores.Of(i));
        }
    }

    /// <summary>Sums wrap around, which no order of summing changes; trained rows stay far from it.</summary>
    private static void AddRows(LabelModel model, ReadOnlySpan<ushort> rows, ref Vector256<short> low, ref Vector256<short> high)
    {
        ref var table = ref MemoryMarshal.GetArrayDataReference(model.Embedding);
        Vector256<short> l = low, h = high;
        foreach (var row in rows)
        {
            l += Vector256.LoadUnsafe(ref table, (nuint)row * C);
            h += Vector256.LoadUnsafe(ref table, ((nuint)row * C) + Half);
        }

        (low, high) = (l, h);
    }

    private static void AddWords(LabelModel model, ReadOnlySpan<ushort> rows, ref Vector256<short> low)
    {
        ref var table = ref MemoryMarshal.GetArrayDataReference(model.Words);
        var sum = Vector256<short>.Zero;
        foreach (var row in rows)
        {
            var (first, second) = Vector128.Widen(Vector128.LoadUnsafe(ref table, (nuint)(row - FeatureTable.Rows) * LabelModel.WordChannels));
            sum += Vector256.Create(first, second);
        }

        low += sum << (LabelModel.StateBits - LabelModel.WordBits);
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
        Vector256<short> low = Vector256.Create<short>(summary), high = Vector256.Create<short>(summary[Half..]);
        Vector256<short> most = Vector256.Create(LabelModel.MostState), mostLow = most - low, mostHigh = most - high;
        for (var i = 0; i < states.Length; i += C)
        {
            ref var here = ref MemoryMarshal.GetReference(states.Slice(i, C));
            (Vector256.Min(Vector256.LoadUnsafe(ref here), mostLow) + low).StoreUnsafe(ref here);
            (Vector256.Min(Vector256.LoadUnsafe(ref here, Half), mostHigh) + high).StoreUnsafe(ref here, Half);
        }
    }

    /// <summary>The mean and the greatest of each channel.</summary>
    private static void Summarise(ReadOnlySpan<short> states, int lines, Span<short> summary, Span<long> sums)
    {
        sums.Clear();
        for (var half = 0; half < C; half += Half)
        {
            var greatest = Vector256.Create(short.MinValue);
            for (var from = 0; from < lines; from += SafeLines) AddStates(states, from, Math.Min(lines, from + SafeLines), half, sums.Slice(half, Half), ref greatest);
            greatest.CopyTo(summary[(C + half)..]);
        }

        for (var c = 0; c < C; c++) summary[c] = (short)(sums[c] / lines);
    }

    private static void AddStates(ReadOnlySpan<short> states, int from, int to, int half, Span<long> sums, ref Vector256<short> greatest)
    {
        Vector256<int> low = default, high = default;
        for (var i = from; i < to; i++)
        {
            var here = Vector256.Create(states.Slice((i * C) + half, Half));
            var (first, second) = Vector256.Widen(here);
            low += first;
            high += second;
            greatest = Vector256.Max(greatest, here);
        }

        for (var c = 0; c < Half; c++) sums[c] += c < Half / 2 ? low[c] : high[c - (Half / 2)];
    }
}
