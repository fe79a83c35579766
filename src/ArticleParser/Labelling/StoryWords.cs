using System.Buffers;
using System.Numerics;
using ArticleParser.Lines;
using ArticleParser.Text;

namespace ArticleParser.Labelling;

/// <summary>
/// The words with which a story begins, as a set of bits: a line that shares its words is about the same thing, as a
/// headline is. Words count by their first letters, so that endings do not matter. Rented: dispose it.
/// </summary>
internal sealed class StoryWords(PageWords words) : IDisposable
{
    // Numbers of 32 bits. With a thousand words one in sixteen others is in the set by chance.
    private const int Size = 512;

    private const int ProseWords = 12;
    private const int MaxLength = 6000;

    // A line of prose has no fewer characters than words.
    private const int MostLines = (MaxLength / ProseWords) + 1;

    private readonly int[] _bits = ArrayPool<int>.Shared.Rent(Size);
    private readonly int[] _lines = ArrayPool<int>.Shared.Rent(MostLines);

    // Fewer than none: what stands in rented memory is the set of no lines.
    private int _count = -1;

    /// <summary>Takes in the prose that was kept, to a limit; nothing is done where that is the same as before.</summary>
    public void Fill(LexedPage page, bool[] kept)
    {
        Span<int> lines = stackalloc int[MostLines];
        lines = lines[..Choose(page, kept, lines)];
        if (_count >= 0 && lines.SequenceEqual(_lines.AsSpan(0, _count))) return;
        lines.CopyTo(_lines);
        _count = lines.Length;
        _bits.AsSpan(0, Size).Clear();
        var left = MaxLength;
        foreach (var line in lines)
        {
            Add(page, line, left);
            left -= page.Lines[line].Length;
        }
    }

    /// <summary>How many of a line's words are in the set, and how many it has.</summary>
    public (int Shared, int All) Share(LexedPage page, int line)
    {
        if (page.Lines[line].Length > PageWords.Reach) return ShareLong(page, page.Lines[line]);
        var hashes = words.Of(line);
        var shared = 0;
        foreach (var hash in hashes) shared += Has(hash);
        return (shared, hashes.Length);
    }

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_bits);
        ArrayPool<int>.Shared.Return(_lines);
    }

    /// <summary>The first lines of the story's prose: so many as reach the limit.</summary>
    private static int Choose(LexedPage page, bool[] kept, Span<int> lines)
    {
        int count = 0, length = 0;
        var facts = page.Facts.AsSpan();
        for (var i = 0; i < kept.Length && length < MaxLength; i++)
        {
            if (!kept[i] || facts[i].Words < ProseWords || facts[i].SentenceEnds == 0) continue;
            lines[count++] = i;
            length += facts[i].Length;
        }

        return count;
    }

    private void Add(LexedPage page, int line, int most)
    {
        ref readonly var token = ref page.Lines[line];
        if (token.Length <= Math.Min(most, PageWords.Reach))
        {
            foreach (var hash in words.Of(line)) Add(hash);
            return;
        }

        var masks = default(WordMasks);
        var windows = new WordWindows(page.Text, token.Start, token.Start + Math.Min(token.Length, most), ref masks);
        while (windows.MoveNext())
        {
            for (var left = windows.Words; left != 0; left &= left - 1) Add(windows.Hash(BitOperations.TrailingZeroCount(left)));
        }
    }

    private (int Shared, int All) ShareLong(LexedPage page, in LineToken token)
    {
        int shared = 0, all = 0;
        var masks = default(WordMasks);
        var windows = new WordWindows(page.Text, token.Start, token.End, ref masks);
        while (windows.MoveNext())
        {
            all += BitOperations.PopCount(windows.Words);
            for (var left = windows.Words; left != 0; left &= left - 1) shared += Has(windows.Hash(BitOperations.TrailingZeroCount(left)));
        }

        return (shared, all);
    }

    private void Add(uint hash) => _bits[(int)(hash >> 5) & (Size - 1)] |= 1 << (int)(hash & 31);

    private int Has(uint hash) => (_bits[(int)(hash >> 5) & (Size - 1)] >> (int)(hash & 31)) & 1;
}
