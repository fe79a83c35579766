using System.Buffers;
using System.Numerics;

namespace ArticleParser.Text;

/// <summary>
/// The words of a page that want another behind them, such as "the" and "with": small words that stand within its lines often and at the ends of lines
/// seldom. A line that ends with one of them goes on in the next. No list of any language is needed.
/// </summary>
internal static class LinkingWords
{
    private const int Longest = 6;
    private const int Often = 3;
    private const int Share = 3;

    // Windows overlap by the longest word and the spaces around it, so that each word stands within one.
    private const int Step = MaskBlock.Width - Longest - 2;

    /// <summary>Says of each line whether it ends with such a word, behind others. Only words that end a line are counted: no other is asked for.</summary>
    public static void Mark(string text, in PageMasks masks, PageList<PhysicalLine> lines, PageList<LineShape> shapes)
    {
        using var slots = new HashSlots(lines.Count);
        var memory = ArrayPool<int>.Shared.Rent((2 * slots.Count) + lines.Count);
        Span<int> within = memory.AsSpan(0, slots.Count), last = memory.AsSpan(slots.Count, slots.Count), slotOf = memory.AsSpan(2 * slots.Count, lines.Count);
        memory.AsSpan(0, 2 * slots.Count).Clear();
        var isAny = false;
        for (var i = 0; i < lines.Count; i++)
        {
            ref readonly var line = ref lines[i];
            slotOf[i] = -1;
            if (LastWord(text, line) is not (>= 0 and var start)) continue;
            var slot = slots.Add(OpeningHash.Of(text, start, line.End - start));
            last[slot]++;
            if (start == line.Start) continue;
            slotOf[i] = slot;
            isAny = true;
        }

        if (isAny)
        {
            foreach (ref readonly var line in lines.AsSpan()) CountWithin(text, masks, line, slots, within);
            for (var i = 0; i < lines.Count; i++)
            {
                if (slotOf[i] is >= 0 and var slot) shapes[i].EndsOpen = within[slot] >= Often && within[slot] >= Share * last[slot];
            }
        }

        ArrayPool<int>.Shared.Return(memory);
    }

    /// <summary>Where the small word begins that the line ends with; -1 where it ends with none.</summary>
    private static int LastWord(string text, in PhysicalLine line)
    {
        var at = line.End;
        while (at > line.Start && line.End - at <= Longest && char.IsLower(text[at - 1])) at--;
        return line.End - at is > 0 and <= Longest && (at == line.Start || text[at - 1] == ' ') ? at : -1;
    }

    private static void CountWithin(string text, in PageMasks masks, in PhysicalLine line, HashSlots slots, Span<int> within)
    {
        var before = 1UL;
        for (var at = line.Start; at < line.End; at += Step)
        {
            masks.Window(at, line.End, out var window);
            ulong small = window.Letter & ~window.Upper, ends = window.Space, words = 0;

            // From each space as many small letters back as a word may have.
            for (var length = 0; length < Longest; length++)
            {
                ends = (ends >> 1) & small;
                words |= ends;
            }

            words &= ((window.Space << 1) | before) & WordMasks.Lowest(Step);
            for (; words != 0; words &= words - 1)
            {
                var first = BitOperations.TrailingZeroCount(words);
                var length = BitOperations.TrailingZeroCount(window.Space >> first);
                if (slots.IndexOf(OpeningHash.Of(text, at + first, length)) is >= 0 and var slot && IsBetweenSpaces(text, line, at + first, length)) within[slot]++;
            }

            before = (window.Space >> (Step - 1)) & 1;
        }
    }

    /// <summary>Other white space than a space parts no words here: a no-break space belongs to them.</summary>
    private static bool IsBetweenSpaces(string text, in PhysicalLine line, int start, int length) => text[start + length] == ' ' && (start == line.Start || text[start - 1] == ' ');
}
