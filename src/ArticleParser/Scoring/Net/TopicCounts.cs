using System.Buffers;

namespace ArticleParser;

/// <summary>
/// How often the page's prose has the words of each line. Every line's words are hashed once: those of prose are
/// counted, and then all are looked up.
/// </summary>
internal readonly ref struct TopicCounts : IDisposable
{
    private const int Slots = 4096;
    private const int Length = 400;
    private const int MostWords = 255;
    private const int MostOfAWord = 32;

    private readonly byte[] _counts;
    private readonly PageList<ushort> _words;

    private TopicCounts(int words)
    {
        _counts = ArrayPool<byte>.Shared.Rent(Slots);
        _counts.AsSpan(0, Slots).Clear();
        _words = new PageList<ushort>(words);
    }

    public static void Count(LexedPage page, Span<LineContext> lines)
    {
        var facts = page.Facts.AsSpan();
        using var counts = new TopicCounts(facts.Length * 4);
        for (var i = 0; i < facts.Length; i++) lines[i].TopicWords = counts.Add(page.TextOf(i), PageContext.IsProse(facts[i]));
        var at = 0;
        for (var i = 0; i < facts.Length; i++)
        {
            var words = counts._words.AsSpan().Slice(at, lines[i].TopicWords);
            at += words.Length;
            counts.LookUp(words, PageContext.IsProse(facts[i]) ? 1 : 0, ref lines[i]);
        }
    }

    public void Dispose()
    {
        _words.Dispose();
        ArrayPool<byte>.Shared.Return(_counts);
    }

    /// <summary>Hashes a line's words, and counts them where they are prose. Gives how many are kept.</summary>
    private byte Add(ReadOnlySpan<char> text, bool isProse)
    {
        if (text.Length > Length) text = text[..Length];
        var words = 0;
        for (var at = 0; StoryWords.TryNext(text, ref at, out var hash);)
        {
            var slot = (ushort)((hash >> 8) & (Slots - 1));
            if (isProse && _counts[slot] < byte.MaxValue) _counts[slot]++;
            if (words == MostWords) continue;
            _words.Add(slot);
            words++;
        }

        return (byte)words;
    }

    private void LookUp(ReadOnlySpan<ushort> words, int own, ref LineContext line)
    {
        int sum = 0, greatest = 0;
        foreach (var slot in words)
        {
            var others = Math.Max(0, _counts[slot] - own);
            sum += Math.Min(others, MostOfAWord);
            greatest = Math.Max(greatest, others);
        }

        line.TopicSum = (ushort)sum;
        line.TopicGreatest = (byte)greatest;
    }
}
