namespace ArticleParser;

/// <summary>
/// The words of a line as rows of the net: its first six and last four pieces, the very first and last marked as such.
/// A piece is a run of letters and digits, a letter of a script without spaces, or any other single character.
/// </summary>
internal static class WordHasher
{
    private const int Leading = 6;
    private const int Trailing = 4;
    private const uint FirstMark = 0x9E3779B9;
    private const uint LastMark = 0x85EBCA6B;

    /// <summary>Adds the rows of the line's words to <paramref name="rows"/>; gives the new number of rows.</summary>
    public static int Add(ReadOnlySpan<char> line, Span<ushort> rows, int count)
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

    /// <summary>A hash that is the same in every process.</summary>
    public static uint Hash(ReadOnlySpan<char> text)
    {
        var hash = 0u;
        foreach (var c in text) hash = (hash * 31) + FoldOf(c);
        return Mix(hash);
    }

    private static ushort Row(uint hash) => (ushort)(FeatureTable.Rows + (int)(Mix(hash) & (FeatureTable.WordRows - 1)));

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
        var hash = FoldOf(line[at++]);
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

    /// <summary>A character as words are hashed with it.</summary>
    public static uint FoldOf(char c) => c < 0x80 ? (c is >= 'A' and <= 'Z' ? c | 0x20u : c) : Fold.OfCase(c);

    /// <summary>Spreads what a hash tells over all of its bits.</summary>
    public static uint Mix(uint hash)
    {
        hash = (hash ^ (hash >> 16)) * 0x7FEB352D;
        hash = (hash ^ (hash >> 15)) * 0x846CA68B;
        return hash ^ (hash >> 16);
    }
}
