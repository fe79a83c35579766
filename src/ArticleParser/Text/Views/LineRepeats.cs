using System.Buffers;
using System.Numerics;

namespace ArticleParser.Text;

/// <summary>How often the text of each line stands on its page.</summary>
internal static class LineRepeats
{
    /// <summary>How many steps there are: once, twice, up to four times, more often.</summary>
    public const int Steps = 4;

    // Longer lines are told apart by their beginnings.
    private const int MostChars = 80;
    private const int FewestSlots = 16;

    public static void Count(string text, PageList<PhysicalLine> lines, PageList<LineShape> shapes)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(FewestSlots, lines.Count * 2));
        var memory = ArrayPool<int>.Shared.Rent((2 * size) + lines.Count);
        memory.AsSpan(0, 2 * size).Clear();
        Count(text, lines, memory.AsSpan(0, size), memory.AsSpan(size, size), memory.AsSpan(2 * size, lines.Count));
        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines[i].IsBlank) shapes[i].Repeats = StepOf(memory[size + memory[(2 * size) + i]]);
        }

        ArrayPool<int>.Shared.Return(memory);
    }

    /// <summary>Counts hashes in a table; a line's slot says where its count stands.</summary>
    private static void Count(string text, PageList<PhysicalLine> lines, Span<int> keys, Span<int> counts, Span<int> slots)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].IsBlank) continue;
            var key = (int)WordHasher.Hash(text.AsSpan(lines[i].Start, Math.Min(MostChars, lines[i].Length)));
            var slot = key & (keys.Length - 1);
            while (counts[slot] > 0 && keys[slot] != key) slot = (slot + 1) & (keys.Length - 1);
            keys[slot] = key;
            counts[slot]++;
            slots[i] = slot;
        }
    }

    private static byte StepOf(int count) => count switch { 1 => 0, 2 => 1, <= 4 => 2, _ => 3 };
}
