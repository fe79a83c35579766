using System.Numerics;
using ArticleParser.Lines;
using ArticleParser.Text;

namespace ArticleParser.Labelling;

/// <summary>
/// How often the page's prose has the words of each line. Every line's words are hashed once: those of prose are
/// counted, and then all are looked up. The same walk over the words finds what else features need of the characters.
/// </summary>
internal readonly ref struct TopicCounts
{
    private const int Slots = 4096;
    private const int MostWords = 255;
    private const int MostOfAWord = 32;
    private const int MostHits = 15;

    // A word that stands in prose more often than this, and once more for so many words of it, tells nothing of what it is about.
    private const int UsualWord = 2;
    private const int ProseOfAWord = 64;

    private readonly Span<byte> _counts;

    private TopicCounts(Span<byte> counts)
    {
        _counts = counts;
        _counts.Clear();
    }

    /// <param name="page">The page.</param>
    /// <param name="words">Where its words go.</param>
    /// <param name="prose">How many words its prose has.</param>
    /// <param name="lines">Its lines.</param>
    public static void Count(LexedPage page, PageWords words, int prose, Span<LineContext> lines) => Count(page, words, prose, lines, stackalloc byte[Slots], stackalloc int[MostHits + 1]);

    private static void Count(LexedPage page, PageWords words, int prose, Span<LineContext> lines, Span<byte> slots, Span<int> linesWith)
    {
        var facts = page.Facts.AsSpan();
        var tokens = page.Lines.AsSpan();
        var counts = new TopicCounts(slots);
        for (var i = 0; i < facts.Length; i++)
        {
            var count = Read(page, tokens[i], words.NextLine(), ref lines[i]);
            words.EndLine(count);
            if (PageContext.IsProse(facts[i])) counts.Add(words.Of(i));
        }

        var most = UsualWord + (prose / ProseOfAWord);
        linesWith.Clear();
        for (var i = 0; i < facts.Length; i++)
        {
            var isProse = PageContext.IsProse(facts[i]);
            counts.LookUp(words.Of(i), isProse ? 1 : 0, most, ref lines[i]);
            if (!isProse) linesWith[lines[i].TopicHits]++;
        }

        for (var hits = MostHits - 1; hits >= 0; hits--) linesWith[hits] += linesWith[hits + 1];
        foreach (ref var line in lines) line.TopicRank = line.TopicHits < 2 ? (byte)0 : (byte)Math.Min(7, 1 + Buckets.Log(line.TopicHits == MostHits ? 0 : linesWith[line.TopicHits + 1]));
    }

    /// <summary>Finds a line's words and marks; gives how many words there are.</summary>
    private static int Read(LexedPage page, in LineToken token, Span<uint> words, ref LineContext line)
    {
        var own = page.Text.AsSpan(token.Start, token.Length);
        var end = Math.Min(token.End, token.Start + PageWords.MaxChars);
        var windows = new WordWindows(page.Text, token.Start, end, page.Masks);
        var marks = 0u;
        var count = 0;
        while (windows.MoveNext())
        {
            if (windows.Marks != 0) marks |= LineEnds.MarksOf(own, windows.Start - token.Start, windows.Marks);
            for (var left = windows.Words; left != 0; left &= left - 1) words[count++] = windows.Hash(BitOperations.TrailingZeroCount(left));
        }

        for (; end < token.End; end += WordMasks.Width) marks |= LineEnds.MarksOf(own, end - token.Start, page.Masks.Marks(end, Math.Min(token.End, end + WordMasks.Width)));

        line.Marks = (ushort)marks;
        return count;
    }

    private static int SlotOf(uint hash) => (int)(hash >> 8) & (Slots - 1);

    private void Add(ReadOnlySpan<uint> words)
    {
        foreach (var word in words)
        {
            ref var count = ref _counts[SlotOf(word)];
            if (count < byte.MaxValue) count++;
        }
    }

    private void LookUp(ReadOnlySpan<uint> words, int own, int most, ref LineContext line)
    {
        int sum = 0, greatest = 0, hits = 0;
        words = words[..Math.Min(words.Length, MostWords)];
        foreach (var word in words)
        {
            // By sums and not by branches, since how often a word stands on a page cannot be foretold.
            var others = Positive(_counts[SlotOf(word)] - own);
            sum += others - Positive(others - MostOfAWord);
            greatest += Positive(others - greatest);
            hits += ((-others) & (others - most - 1)) >>> 31;
        }

        line.TopicWords = (byte)words.Length;
        line.TopicSum = (ushort)sum;
        line.TopicGreatest = (byte)greatest;
        line.TopicHits = (byte)Math.Min(hits, MostHits);
    }

    /// <summary>The number itself, or zero where it is negative.</summary>
    private static int Positive(int number) => number & ~(number >> 31);
}
