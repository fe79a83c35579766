using System.Numerics;
using ArticleParser.Lines;
using ArticleParser.Text;

namespace ArticleParser.Labelling;

/// <summary>
/// The words of a line as hashes, for <see cref="Vocabulary"/> to know them: its first six and last four pieces, the very first and last
/// marked as such, and behind these each two of the first that follow one another.
/// A piece is a run of letters and digits, a letter of a script without spaces, or any other single character.
/// </summary>
internal static class LineWords
{
    /// <summary>No line has more words and pairs than this.</summary>
    public const int Most = 20;

    private const int Leading = 6;
    private const int Trailing = 4;
    private const uint FirstMark = 0x9E3779B9;
    private const uint LastMark = 0x85EBCA6B;
    private const uint PairFactor = 0x2545F491;

    /// <summary>Writes the hashes of the line's words and of its pairs; gives how many there are.</summary>
    /// <param name="text">The page.</param>
    /// <param name="line">Where the line begins and ends.</param>
    /// <param name="masks">The page's masks.</param>
    /// <param name="hashes">Where the hashes go: <see cref="Most"/> at most.</param>
    /// <param name="pairs">From where on they are those of pairs.</param>
    public static int Find(ReadOnlySpan<char> text, in LineToken line, in PageMasks masks, Span<uint> hashes, out int pairs)
    {
        int leading;
        if (line.Length > WordMasks.Width) pairs = FindLong(text, line, masks, hashes, out leading);
        else
        {
            masks.Words(line.Start, line.End, out var whole);
            var pieces = whole.Pieces;
            var left = pieces;
            leading = FindFirst(text, line.Start, whole, ref left, hashes);
            pairs = FindLast(text, line.Start, whole, left, pieces, hashes, leading);
        }

        return FindPairs(hashes, leading, pairs);
    }

    /// <summary>The same, one character after the other: for lines whose pieces are long, and the twin that a test compares.</summary>
    public static int FindPlain(ReadOnlySpan<char> line, Span<uint> hashes, out int pairs)
    {
        pairs = FindWordsPlain(line, hashes, out var leading);
        return FindPairs(hashes, leading, pairs);
    }

    // The first word stands there twice, as such and as the first.
    private static int FindPairs(Span<uint> hashes, int leading, int count)
    {
        for (int i = 2, before = 0; i < leading; before = i++) hashes[count++] = WordHasher.Mix((hashes[before] * PairFactor) ^ hashes[i]);
        return count;
    }

    private static int FindWordsPlain(ReadOnlySpan<char> line, Span<uint> hashes, out int leading)
    {
        int at = 0, count = 0;
        for (var i = 0; i < Leading && (at = SkipSpaces(line, at)) < line.Length; i++)
        {
            var hash = Piece(line, ref at);
            hashes[count++] = WordHasher.Mix(hash);
            if (i == 0) hashes[count++] = WordHasher.Mix(hash ^ FirstMark);
        }

        leading = count;
        var end = line.Length;
        for (var i = 0; i < Trailing; i++)
        {
            var start = LastPiece(line, ref end, i == 0 ? 0 : at);
            if (start < 0) break;
            var hash = Piece(line, start);
            if (start >= at) hashes[count++] = WordHasher.Mix(hash);
            if (i == 0) hashes[count++] = WordHasher.Mix(hash ^ LastMark);
            end = start;
        }

        return count;
    }

    /// <summary>From the masks of the line's first characters and those of its last.</summary>
    private static int FindLong(ReadOnlySpan<char> text, in LineToken line, in PageMasks masks, Span<uint> hashes, out int leading)
    {
        var from = line.End - WordMasks.Width;
        masks.Words(line.Start, line.Start + WordMasks.Width, out var head);
        masks.Words(from, line.End, out var tail);
        ulong left = head.Pieces, pieces = tail.Pieces;

        // What begins at the end of the first stretch, or before that of the last one, may be a part of a piece.
        if (BitOperations.PopCount(left) <= Leading || BitOperations.PopCount(pieces & ~1UL) < Trailing) return FindWordsPlain(text[line.Start..line.End], hashes, out leading);
        leading = FindFirst(text, line.Start, head, ref left, hashes);
        var done = Math.Max(0, line.Start + BitOperations.TrailingZeroCount(left) - from);
        return FindLast(text, from, tail, pieces & ~WordMasks.Lowest(done), pieces, hashes, leading);
    }

    /// <summary>The first pieces, which are taken out of <paramref name="pieces"/>.</summary>
    private static int FindFirst(ReadOnlySpan<char> text, int start, in WordMasks masks, ref ulong pieces, Span<uint> hashes)
    {
        var count = 0;
        for (var i = 0; i < Leading && pieces != 0; i++, pieces &= pieces - 1)
        {
            var hash = Piece(text, start, masks, BitOperations.TrailingZeroCount(pieces));
            hashes[count++] = WordHasher.Mix(hash);
            if (i == 0) hashes[count++] = WordHasher.Mix(hash ^ FirstMark);
        }

        return count;
    }

    /// <summary>The last of the pieces that are left, and the very last of all as such.</summary>
    private static int FindLast(ReadOnlySpan<char> text, int start, in WordMasks masks, ulong left, ulong all, Span<uint> hashes, int count)
    {
        if (all == 0) return count;
        var last = Piece(text, start, masks, BitOperations.Log2(all));
        if (left != 0) hashes[count++] = WordHasher.Mix(last);
        hashes[count++] = WordHasher.Mix(last ^ LastMark);
        for (var i = 1; i < Trailing; i++)
        {
            left &= ~(1UL << BitOperations.Log2(left | 1));
            if (left == 0) break;
            hashes[count++] = WordHasher.Mix(Piece(text, start, masks, BitOperations.Log2(left)));
        }

        return count;
    }

    /// <summary>The hash of the piece that begins at the bit. Numbers of one length are one word.</summary>
    private static uint Piece(ReadOnlySpan<char> text, int start, in WordMasks masks, int bit)
    {
        var length = Math.Max(1, BitOperations.TrailingZeroCount(~(masks.Inner >> bit)));
        var own = WordMasks.Lowest(length) << bit;
        if ((own & ~masks.Digits) == 0) return (uint)length;
        var end = start + bit + length;
        return length <= PieceHash.Length && end >= PieceHash.Length && (masks.Others & own) == 0
            ? PieceHash.OfAscii(text.Slice(end - PieceHash.Length, PieceHash.Length), length)
            : WordHasher.HashOf(text[(end - length)..end]);
    }

    private static int SkipSpaces(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && CharClasses.Is(line[at], CharClass.Space | CharClass.Stray)) at++;
        return at;
    }

    private static uint Piece(ReadOnlySpan<char> line, int start) => Piece(line, ref start);

    /// <summary>The hash of the piece at <paramref name="at"/>, which moves behind it. Numbers of one length are one word.</summary>
    private static uint Piece(ReadOnlySpan<char> line, ref int at)
    {
        var start = at;
        var kind = CharClasses.Of(line[at]);
        var hash = WordHasher.FoldOf(line[at++]);
        var digits = kind & CharClass.Digit;
        if (!IsInner(kind)) return digits != 0 ? 1 : hash;
        for (; at < line.Length; at++)
        {
            var c = line[at];
            kind = CharClasses.Of(c);
            if (!IsInner(kind)) break;
            digits &= kind;

            // In a letter or digit of ASCII the bit of its case is all that folding sets.
            hash = (hash * 31) + (c < 0x80 ? c | ((uint)(kind & CharClass.Upper) << 4) : Fold.OfCase(c));
        }

        return digits != 0 ? (uint)(at - start) : hash;
    }

    /// <summary>Where the last piece before <paramref name="end"/> begins; -1 when none is left after <paramref name="from"/>.</summary>
    private static int LastPiece(ReadOnlySpan<char> line, ref int end, int from)
    {
        while (end > from && CharClasses.Is(line[end - 1], CharClass.Space | CharClass.Stray)) end--;
        if (end <= from) return -1;
        var start = end - 1;
        if (!IsInner(line[start])) return start;
        while (start > from && IsInner(line[start - 1])) start--;
        return start;
    }

    private static bool IsInner(char c) => IsInner(CharClasses.Of(c));

    private static bool IsInner(CharClass kind) =>
        (kind & (CharClass.Letter | CharClass.Digit | CharClass.Combining)) != 0 && (kind & CharClass.Wide) == 0;
}
