using System.Buffers;

namespace ArticleParser.Text;

/// <summary>How often the text of each line stands on its page.</summary>
internal static class LineRepeats
{
    /// <summary>How many steps there are: once, twice, up to four times, more often.</summary>
    public const int Steps = 4;

    // Longer lines are told apart by their beginnings.
    private const int MostChars = 80;
    private const uint Factor = 0x9E3779B9;

    public static void Count(string text, PageList<PhysicalLine> lines, PageList<LineShape> shapes)
    {
        using var slots = new HashSlots(lines.Count);
        var memory = ArrayPool<int>.Shared.Rent(slots.Count + lines.Count);
        Span<int> counts = memory.AsSpan(0, slots.Count), slotOf = memory.AsSpan(slots.Count, lines.Count);
        counts.Clear();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].IsBlank) continue;
            slotOf[i] = slots.Add(HashOf(text, lines[i]));
            counts[slotOf[i]]++;
        }

        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines[i].IsBlank) shapes[i].Repeats = StepOf(counts[slotOf[i]]);
        }

        ArrayPool<int>.Shared.Return(memory);
    }

    private static uint HashOf(string text, in PhysicalLine line)
    {
        var length = Math.Min(MostChars, line.Length);
        var hash = 0u;
        for (var at = 0; at < length; at += OpeningHash.Length) hash = (hash * Factor) + OpeningHash.Of(text, line.Start + at, length - at);
        return hash;
    }

    private static byte StepOf(int count) => count switch { 1 => 0, 2 => 1, <= 4 => 2, _ => 3 };
}
