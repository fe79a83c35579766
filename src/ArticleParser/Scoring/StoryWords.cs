using System.Numerics;

namespace ArticleParser;

/// <summary>
/// The words with which a story begins, as a set of bits: a line that shares its words is about the same thing, as a
/// headline is. Words count by their first letters, so that endings do not matter.
/// </summary>
internal ref struct StoryWords(Span<ulong> bits)
{
    /// <summary>How many numbers of 64 bits the set takes. With a thousand words one in sixteen others is in it by chance.</summary>
    public const int Size = 256;

    private const int ProseWords = 12;
    private const int MaxLength = 6000;

    private readonly Span<ulong> _bits = bits;

    /// <summary>Takes in the prose that was kept, to a limit.</summary>
    public readonly void Fill(LexedPage page, bool[] kept)
    {
        _bits.Clear();
        var masks = default(WordMasks);
        var length = 0;
        for (var i = 0; i < kept.Length && length < MaxLength; i++)
        {
            if (!kept[i] || page.Facts[i].Words < ProseWords || page.Facts[i].SentenceEnds == 0) continue;
            var taken = Math.Min(page.Lines[i].Length, MaxLength - length);
            length += taken;
            var windows = new WordWindows(page.Text, page.Lines[i].Start, page.Lines[i].Start + taken, ref masks);
            while (windows.MoveNext()) Add(windows);
        }
    }

    /// <summary>How many of a line's words are in the set, and how many it has.</summary>
    public readonly (int Shared, int All) Share(LexedPage page, int line)
    {
        int shared = 0, all = 0;
        var masks = default(WordMasks);
        var windows = new WordWindows(page.Text, page.Lines[line].Start, page.Lines[line].End, ref masks);
        while (windows.MoveNext())
        {
            all += BitOperations.PopCount(windows.Words);
            shared += CountShared(windows);
        }

        return (shared, all);
    }

    private readonly void Add(scoped in WordWindows windows)
    {
        for (var words = windows.Words; words != 0; words &= words - 1)
        {
            var hash = windows.Hash(BitOperations.TrailingZeroCount(words));
            _bits[(int)(hash >> 6) & (Size - 1)] |= 1UL << (int)(hash & 63);
        }
    }

    private readonly int CountShared(scoped in WordWindows windows)
    {
        var shared = 0;
        for (var words = windows.Words; words != 0; words &= words - 1)
        {
            var hash = windows.Hash(BitOperations.TrailingZeroCount(words));
            shared += (int)(_bits[(int)(hash >> 6) & (Size - 1)] >> (int)(hash & 63)) & 1;
        }

        return shared;
    }
}
