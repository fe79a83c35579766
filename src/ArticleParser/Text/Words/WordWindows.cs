using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ArticleParser.Text;

/// <summary>
/// A stretch of a line, window by window: the masks of sixty-four characters, and which of them begin a word that is
/// long enough to mean something. A window begins some characters before the last one ends, so that no word's first
/// letters stand in two.
/// </summary>
/// <param name="text">The page.</param>
/// <param name="start">Where the stretch begins.</param>
/// <param name="end">Where it ends; within the line.</param>
/// <param name="masks">The page's masks.</param>
internal ref struct WordWindows(ReadOnlySpan<char> text, int start, int end, PageMasks masks)
{
    private const int Step = WordMasks.Width - Letters;

    // A word has no fewer letters; so many and one more count, so that endings do not matter.
    private const int Letters = 4;
    private const int WideLetters = 2;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly int _end = end;
    private int _next = start;
    private WordMasks _masks;
    private ulong _letterBefore;

    /// <summary>The window's first character.</summary>
    public int Start { get; private set; }

    /// <summary>The window's telling marks.</summary>
    public readonly ulong Marks => _masks.Marks;

    /// <summary>The first letter of each word; of scripts without spaces each letter that has another behind it.</summary>
    public ulong Words { get; private set; }

    public bool MoveNext()
    {
        if (_next >= _end) return false;
        Start = _next;
        masks.Words(Start, Math.Min(_end, Start + WordMasks.Width), out _masks);
        var isLast = Start + WordMasks.Width >= _end;
        _next = isLast ? _end : Start + Step;
        var letters = _masks.Letters;
        var begins = letters & ~((letters << 1) | _letterBefore);
        Words = (begins & (letters >> 1) & (letters >> 2) & (letters >> 3)) | (_masks.Wides & (_masks.Wides >> 1));
        if (!isLast) Words &= WordMasks.Lowest(Step);
        _letterBefore = (letters >> (Step - 1)) & 1;
        return true;
    }

    /// <summary>The hash of the word that begins at the bit: of its first five letters; of scripts without spaces of two.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly uint Hash(int bit)
    {
        var fifth = (int)(_masks.Letters >> bit >> Letters) & 1;
        var length = Letters + fifth;
        if ((_masks.Others >> bit & WordMasks.Lowest(length)) != 0 || !BitConverter.IsLittleEndian) return HashOther(bit, length);

        WorkCount.Add(Work.WideHash);

        // In a letter of ASCII the bit of its case is all that folding sets. Four letters are two sums side by side, then one;
        // the fifth comes in without a branch, as words are as often longer as not.
        var word = _text.Slice(Start + bit, length);
        var four = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref MemoryMarshal.GetReference(word))) | 0x0020_0020_0020_0020;
        var pairs = ((four & 0x0000_FFFF_0000_FFFF) * 31) + (four >> 16 & 0x0000_FFFF_0000_FFFF);
        var hash = ((uint)pairs * 961) + (uint)(pairs >> 32);
        return WordHasher.Mix((hash * (uint)(1 + (30 * fifth))) + ((uint)fifth * (word[^1] | 0x20u)));
    }

    private readonly uint HashOther(int bit, int length)
    {
        WorkCount.Add(Work.SlowHash);
        if ((_masks.Wides >> bit & 1) != 0) length = WideLetters;
        var hash = 0u;
        foreach (var c in _text.Slice(Start + bit, length)) hash = WordHasher.Next(hash, c);
        return WordHasher.Mix(hash);
    }
}
