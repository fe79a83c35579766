namespace ArticleParser.Text;

/// <summary>What a line begins or ends with, as far as it tells whether the line goes on.</summary>
internal enum LineEdge : byte
{
    /// <summary>There is no line, or nothing on it.</summary>
    None,
    Lower,
    Upper,
    Digit,

    /// <summary>A letter of a script that writes no spaces.</summary>
    Wide,

    /// <summary>A letter of a script without capitals.</summary>
    Uncased,
    Stop,
    Comma,
    Colon,
    Dash,
    Apostrophe,
    Closing,
    Opening,

    /// <summary>A straight quote, which opens or closes.</summary>
    Quote,
    Bar,
    Other,
}

internal static class LineEdges
{
    /// <summary>How many there are.</summary>
    public const int Count = 16;

    public static LineEdge Of(char c)
    {
        var kind = CharClasses.Of(c);
        if ((kind & CharClass.Letter) != 0) return (kind & CharClass.Wide) != 0 ? LineEdge.Wide : (kind & CharClass.Upper) != 0 ? LineEdge.Upper : char.IsLower(c) ? LineEdge.Lower : LineEdge.Uncased;
        if ((kind & CharClass.Digit) != 0) return LineEdge.Digit;
        if ((kind & CharClass.Stop) != 0) return LineEdge.Stop;
        if ((kind & CharClass.Comma) != 0) return LineEdge.Comma;
        return c switch
        {
            ':' or ';' or '：' or '；' => LineEdge.Colon,
            '-' or '–' or '—' or '\u2010' or '\u2011' or '\u00AD' => LineEdge.Dash,
            '\'' or '’' => LineEdge.Apostrophe,
            ')' or ']' or '”' or '»' or '›' or '」' or '』' or '）' => LineEdge.Closing,
            '(' or '[' or '“' or '„' or '«' or '‹' or '「' or '『' or '（' => LineEdge.Opening,
            '"' => LineEdge.Quote,
            '|' or '/' or '•' or '·' or '>' => LineEdge.Bar,
            _ => LineEdge.Other,
        };
    }
}
