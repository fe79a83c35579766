using System.Numerics;

namespace ArticleParser.Text;

/// <summary>Classes of a line's first and last character, and which telling marks stand in it.</summary>
internal static class LineEnds
{
    private static readonly byte[] s_asciiLasts = OfAscii(LastOf);
    private static readonly byte[] s_asciiMarks = OfAscii(MarkOf);

    public static int First(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return 0;
        var c = text[0];
        if (char.IsAsciiLetter(c)) return char.IsAsciiLetterLower(c) ? 5 : text.Length > 1 && CharClasses.Is(text[1], CharClass.Upper) ? 2 : 3;
        if (ListMarker.LengthAt(text) > 0) return 1;
        var kind = CharClasses.Of(c);
        if ((kind & CharClass.Upper) != 0) return text.Length > 1 && CharClasses.Is(text[1], CharClass.Upper) ? 2 : 3;
        if ((kind & CharClass.Wide) != 0) return 4;
        if ((kind & CharClass.Letter) != 0) return 5;
        if ((kind & CharClass.Digit) != 0) return 6;
        if (c is '"' or '“' or '„' or '«' or '»' or '\'' or '‘' or '「' or '『') return 7;
        return c is '(' or '[' or '（' or '【' ? 8 : 9;
    }

    public static int Last(char c) => c < s_asciiLasts.Length ? s_asciiLasts[c] : LastOf(c);

    /// <summary>A character that tells something of the line in which it stands.</summary>
    public static bool IsMark(char c) =>
        c is '|' or '@' or '(' or '\t' or '©' or '/' or ':' or '"' or '“' or '„' or '»' or '–' or '—' or '•' or '?' or '€' or '$' or '£' or '%' or '·' or '›' or '>';

    /// <summary>One bit for each kind of mark.</summary>
    /// <param name="line">The line.</param>
    /// <param name="from">The character to which the lowest bit of <paramref name="places"/> belongs.</param>
    /// <param name="places">Where marks stand.</param>
    public static uint MarksOf(ReadOnlySpan<char> line, int from, ulong places)
    {
        var marks = 0u;
        for (; places != 0; places &= places - 1) marks |= 1u << MarkOf(line, from + BitOperations.TrailingZeroCount(places));
        return marks;
    }

    private static byte[] OfAscii(Func<char, int> of)
    {
        var table = new byte[0x80];
        for (var c = 0; c < table.Length; c++) table[c] = (byte)of((char)c);
        return table;
    }

    private static int LastOf(char c)
    {
        switch (c)
        {
            case '.' or '。': return 1;
            case '!' or '！': return 2;
            case '?' or '？' or '؟': return 3;
            case '…': return 4;
            case ':' or '：': return 5;
            case ',' or ';' or '，' or '、': return 6;
            case '-' or '–' or '—' or '/' or '|': return 7;
            case '>' or '»' or '›' or '→' or '+': return 8;
        }

        if (CharClasses.Is(c, CharClass.Letter)) return 9;
        return CharClasses.Is(c, CharClass.Digit) ? 10 : 11;
    }

    private static int MarkOf(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (c == '/') return at > 0 && text[at - 1] == '/' ? 5 : 6;
        if (c == ':') return at + 1 < text.Length && CharClasses.Is(text[at + 1], CharClass.Digit) ? 7 : 8;
        return c < s_asciiMarks.Length ? s_asciiMarks[c] : MarkOf(c);
    }

    private static int MarkOf(char c) => c switch
    {
        '|' => 0,
        '@' => 1,
        '(' => 2,
        '\t' => 3,
        '©' => 4,
        '"' or '“' or '„' or '»' => 9,
        '–' or '—' => 10,
        '•' or '·' => 11,
        '?' => 12,
        '€' or '$' or '£' => 13,
        '%' => 14,
        _ => 15,
    };
}
