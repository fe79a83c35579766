using System.Buffers;
using System.Numerics;

namespace ArticleParser;

/// <summary>
/// How often the page's prose has the words of each line. Every line's words are hashed once: those of prose are
/// counted, and then all are looked up. The same walk over the words finds what else features need of the characters.
/// </summary>
internal sealed class TopicCounts : IDisposable
{
    private const int Slots = 4096;
    private const int Length = 400;
    private const int MostWords = 255;
    private const int MostOfAWord = 32;

    private readonly byte[] _counts;
    private ushort[] _words;
    private int _wordCount;

    private TopicCounts(int words)
    {
        _counts = ArrayPool<byte>.Shared.Rent(Slots);
        _counts.AsSpan(0, Slots).Clear();
        _words = ArrayPool<ushort>.Shared.Rent(words);
    }

    public static void Count(LexedPage page, Span<LineContext> lines)
    {
        var facts = page.Facts.AsSpan();
        var tokens = page.Lines.AsSpan();
        using var counts = new TopicCounts((facts.Length * 8) + MostWords);
        for (var i = 0; i < facts.Length; i++) counts.Read(page.Text, tokens[i], PageContext.IsProse(facts[i]), ref lines[i]);
        var at = 0;
        for (var i = 0; i < facts.Length; i++)
        {
            var words = counts._words.AsSpan(at, lines[i].TopicWords);
            at += words.Length;
            counts.LookUp(words, PageContext.IsProse(facts[i]) ? 1 : 0, ref lines[i]);
        }
    }

    public void Dispose()
    {
        ArrayPool<ushort>.Shared.Return(_words);
        ArrayPool<byte>.Shared.Return(_counts);
    }

    /// <summary>Finds a line's words and marks, and counts the words where they are prose.</summary>
    private void Read(ReadOnlySpan<char> text, in LineToken token, bool isProse, ref LineContext line)
    {
        MakeRoom();
        var own = text[token.Start..token.End];
        var end = Math.Min(token.End, token.Start + Length);
        var first = _wordCount;
        var scratch = default(WordMasks);
        ref var masks = ref token.Length <= WordMasks.Width ? ref line.Masks : ref scratch;
        var windows = new WordWindows(text, token.Start, end, ref masks);
        var marks = 0u;
        while (windows.MoveNext())
        {
            if (masks.Marks != 0) marks |= LineEnds.MarksOf(own, windows.Start - token.Start, masks.Marks);
            Add(windows, isProse, first + MostWords);
        }

        line.TopicWords = (byte)(_wordCount - first);
        for (; end < token.End; end += WordMasks.Width)
        {
            WordMasks.Find(text, end, Math.Min(WordMasks.Width, token.End - end), ref masks);
            marks |= LineEnds.MarksOf(own, end - token.Start, masks.Marks);
        }

        line.Marks = (ushort)marks;
    }

    private void Add(scoped in WordWindows windows, bool isProse, int most)
    {
        var counts = _counts.AsSpan(0, Slots);
        var kept = _words.AsSpan(0, most);
        var count = _wordCount;
        for (var words = windows.Words; words != 0; words &= words - 1)
        {
            var slot = (ushort)((windows.Hash(BitOperations.TrailingZeroCount(words)) >> 8) & (Slots - 1));
            if (isProse && counts[slot] < byte.MaxValue) counts[slot]++;
            if (count < kept.Length) kept[count++] = slot;
        }

        _wordCount = count;
    }

    /// <summary>For all words of one more line.</summary>
    private void MakeRoom()
    {
        if (_wordCount + MostWords <= _words.Length) return;
        var larger = ArrayPool<ushort>.Shared.Rent(_words.Length * 2);
        _words.AsSpan(0, _wordCount).CopyTo(larger);
        ArrayPool<ushort>.Shared.Return(_words);
        _words = larger;
    }

    private void LookUp(ReadOnlySpan<ushort> words, int own, ref LineContext line)
    {
        int sum = 0, greatest = 0;
        var counts = _counts.AsSpan(0, Slots);
        foreach (var slot in words)
        {
            // By sums and not by branches, since how often a word stands on a page cannot be foretold.
            var others = Positive(counts[slot] - own);
            sum += others - Positive(others - MostOfAWord);
            greatest += Positive(others - greatest);
        }

        line.TopicSum = (ushort)sum;
        line.TopicGreatest = (byte)greatest;
    }

    /// <summary>The number itself, or zero where it is negative.</summary>
    private static int Positive(int number) => number & ~(number >> 31);
}
