using System.Buffers;

namespace ArticleParser.Text;

/// <summary>How often the text of each line stands on its page.</summary>
internal static class LineRepeats
{
    /// <summary>How many steps there are: once, twice, up to four times, more often.</summary>
    public const int Steps = 4;

    // Longer lines are told apart by their beginnings.
    private const int MostChars = 80;

    public static void Count(string text, PageList<PhysicalLine> lines, PageList<LineShape> shapes)
    {
        using var slots = new HashSlots(lines.Count);
        var memory = ArrayPool<int>.Shared.Rent(slots.Count + lines.Count);
        Span<int> counts = memory.AsSpan(0, slots.Count), slotOf = memory.AsSpan(slots.Count, lines.Count);
        counts.Clear();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].IsBlank) continue;
            slotOf[i] = slots.Add(WordHasher.Hash(text.AsSpan(lines[i].Start, Math.Min(MostChars, lines[i].Length))));
            counts[slotOf[i]]++;
        }

        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines[i].IsBlank) shapes[i].Repeats = StepOf(counts[slotOf[i]]);
        }

        ArrayPool<int>.Shared.Return(memory);
    }

    private static byte StepOf(int count) => count switch { 1 => 0, 2 => 1, <= 4 => 2, _ => 3 };
}
