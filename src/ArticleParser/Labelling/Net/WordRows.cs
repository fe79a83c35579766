using System.Numerics;
using System.Runtime.CompilerServices;
using ArticleParser.Lines;
using ArticleParser.Text;

namespace ArticleParser.Labelling;

/// <summary>
/// The words of a line as rows of the net: its first six and last four pieces, the very first and last marked as such.
/// A piece is a run of letters and digits, a letter of a script without spaces, or any other single character.
/// </summary>
internal static class WordRows
{
    private const int Leading = 6;
    private const int Trailing = 4;
    private const uint FirstMark = 0x9E3779B9;
    private const uint LastMark = 0x85EBCA6B;

    /// <summary>Adds the rows of the line's words to <paramref name="rows"/>; gives the new number of rows.</summary>
    /// <param name="text">The page.</param>
    /// <param name="line">Where the line begins and ends.</param>
    /// <param name="whole">Its masks where it has no more characters than they take.</param>
    /// <param name="rows">Where the rows go.</param>
    /// <param name="count">How many are there already.</param>
    public static int Add(ReadOnlySpan<char> text, in LineToken line, in WordMasks whole, Span<ushort> rows, int count)
    {
        if (line.Length > WordMasks.Width) return AddLong(text, line, rows, count);
        var pieces = whole.Pieces;
        var left = pieces;
        count = AddFirst(text, line.Start, whole, ref left, rows, count);
        return AddLast(text, line.Start, whole, left, pieces, rows, count);
    }

    /// <summary>The same, one character after the other: for lines whose pieces are long, and the twin that a test compares.</summary>
    public static int AddPlain(ReadOnlySpan<char> line, Span<ushort> rows, int count)
    {
        var at = 0;
        for (var i = 0; i < Leading && (at = SkipSpaces(line, at)) < line.Length; i++)
        {
            var hash = Piece(line, ref at);
            rows[count++] = Row(hash);
            if (i == 0) rows[count++] = Row(hash ^ FirstMark);
        }

        var end = line.Length;
        for (var i = 0; i < Trailing; i++)
        {
            var start = LastPiece(line, ref end, i == 0 ? 0 : at);
            if (start < 0) break;
            var hash = Piece(line, start);
            if (start >= at) rows[count++] = Row(hash);
            if (i == 0) rows[count++] = Row(hash ^ LastMark);
            end = start;
        }

        return count;
    }

    /// <summary>From the masks of the line's first characters and those of its last.</summary>
    private static int AddLong(ReadOnlySpan<char> text, in LineToken line, Span<ushort> rows, int count)
    {
        WordMasks head = default, tail = default;
        var from = line.End - WordMasks.Width;
        WordMasks.Find(text, line.Start, WordMasks.Width, ref head);
        WordMasks.Find(text, from, WordMasks.Width, ref tail);
        ulong left = head.Pieces, pieces = tail.Pieces;

        // What begins at the end of the first stretch, or before that of the last one, may be a part of a piece.
        if (BitOperations.PopCount(left) <= Leading || BitOperations.PopCount(pieces & ~1UL) < Trailing) return AddPlain(text[line.Start..line.End], rows, count);
        count = AddFirst(text, line.Start, head, ref left, rows, count);
        var done = Math.Max(0, line.Start + BitOperations.TrailingZeroCount(left) - from);
        return AddLast(text, from, tail, pieces & ~WordMasks.Range(done), pieces, rows, count);
    }

    /// <summary>The first pieces, which are taken out of <paramref name="pieces"/>.</summary>
    private static int AddFirst(ReadOnlySpan<char> text, int start, in WordMasks masks, ref ulong pieces, Span<ushort> rows, int count)
    {
        for (var i = 0; i < Leading && pieces != 0; i++, pieces &= pieces - 1)
        {
            var hash = Piece(text, start, masks, BitOperations.TrailingZeroCount(pieces));
            rows[count++] = Row(hash);
            if (i == 0) rows[count++] = Row(hash ^ FirstMark);
        }

        return count;
    }

    /// <summary>The last of the pieces that are left, and the very last of all as such.</summary>
    private static int AddLast(ReadOnlySpan<char> text, int start, in WordMasks masks, ulong left, ulong all, Span<ushort> rows, int count)
    {
        if (all == 0) return count;
        var last = Piece(text, start, masks, BitOperations.Log2(all));
        if (left != 0) rows[count++] = Row(last);
        rows[count++] = Row(last ^ LastMark);
        for (var i = 1; i < Trailing; i++)
        {
            left &= ~(1UL << BitOperations.Log2(left | 1));
            if (left == 0) break;
            rows[count++] = Row(Piece(text, start, masks, BitOperations.Log2(left)));
        }

        return count;
    }

    /// <summary>The hash of the piece that begins at the bit. Numbers of one length are one word.</summary>
    private static uint Piece(ReadOnlySpan<char> text, int start, in WordMasks masks, int bit)
    {
        var length = Math.Max(1, BitOperations.TrailingZeroCount(~(masks.Inner >> bit)));
        var own = WordMasks.Range(length) << bit;
        if ((own & ~masks.Digits) == 0) return (uint)length;
        var end = start + bit + length;
        return length <= PieceHash.Length && end >= PieceHash.Length && (masks.Others & own) == 0
            ? PieceHash.OfAscii(text.Slice(end - PieceHash.Length, PieceHash.Length), length)
            : WordHasher.HashOf(text[(end - length)..end]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ushort Row(uint hash) => (ushort)(FeatureTable.Rows + (int)(WordHasher.Mix(hash) & (FeatureTable.WordRows - 1)));

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
