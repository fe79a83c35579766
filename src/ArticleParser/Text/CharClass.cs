using System.Globalization;

namespace ArticleParser.Text;

/// <summary>What a character is, as far as reading a page's lines is concerned. Two bytes a character.</summary>
[Flags]
internal enum CharClass : ushort
{
    None = 0,
    Letter = 1,

    /// <summary>An upper- or title-case letter; always with <see cref="Letter"/>.</summary>
    Upper = 2,
    Digit = 4,
    Space = 8,
    Break = 16,

    /// <summary>A format or control character: byte order marks, bidirectional and zero-width marks.</summary>
    Stray = 32,

    /// <summary>A combining mark: stray where no letter stands before it.</summary>
    Combining = 64,

    /// <summary>A letter of a script that writes no spaces: Chinese, Japanese, Korean, Thai and the like; always with <see cref="Letter"/>.</summary>
    Wide = 128,

    /// <summary>A comma of any script.</summary>
    Comma = 256,

    /// <summary>A full stop, question or exclamation mark of any script, or an ellipsis.</summary>
    Stop = 512,

    /// <summary>A stop that ends a sentence whatever follows it; always with <see cref="Stop"/>.</summary>
    WideStop = 1024,

    /// <summary>A closing quote or bracket, or a quote that may be one.</summary>
    Closing = 2048,
}

internal static class CharClasses
{
    private static readonly CharClass[] s_table = BuildTable();

    public static CharClass Of(char c)
    {
        WorkCount.Add(Work.Look);
        return s_table[c];
    }

    public static bool Is(char c, CharClass any) => (Of(c) & any) != 0;

    private static CharClass[] BuildTable()
    {
        var table = new CharClass[char.MaxValue + 1];
        for (var i = 0; i < table.Length; i++) table[i] = IsAmongAlike((char)i) ? table[i - 1] : Classify((char)i);
        return table;
    }

    // Two thirds of all characters: Chinese ones, Hangul, surrogates and those for private use, each like the one before it.
    private static bool IsAmongAlike(char c) =>
        c is (> '\u3400' and <= '\u4DBF') or (> '\u4E00' and <= '\u9FFF') or (> '\uAC00' and <= '\uD7A3') or (> '\uD800' and <= '\uF8FF');

    private static CharClass Classify(char c) => c switch
    {
        ',' or '，' or '、' or '،' => CharClass.Comma,
        '。' or '！' or '？' or '．' => CharClass.Stop | CharClass.WideStop,
        '.' or '!' or '?' or '…' or '؟' or '۔' or '।' or '‽' or '።' or '፧' or '။' or '។' or '։' => CharClass.Stop,
        '"' or '\'' or '”' or '’' or '»' or '«' or '“' or ')' or ']' or '」' or '』' or '）' or '›' => CharClass.Closing,
        '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' => CharClass.Break,
        '\t' or '\v' or '\f' => CharClass.Space,

        // The sign that repeats the ideograph before it, as in "佐々木".
        '々' => CharClass.Letter | CharClass.Wide,
        _ => CharUnicodeInfo.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => CharClass.Letter | CharClass.Upper,
            UnicodeCategory.LowercaseLetter or UnicodeCategory.ModifierLetter => CharClass.Letter,
            UnicodeCategory.OtherLetter => IsWide(c) ? CharClass.Letter | CharClass.Wide : CharClass.Letter,
            UnicodeCategory.DecimalDigitNumber => CharClass.Digit,
            UnicodeCategory.SpaceSeparator => CharClass.Space,
            UnicodeCategory.Format or UnicodeCategory.Control => CharClass.Stray,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharClass.Combining,
            _ => CharClass.None,
        },
    };

    // Thai to Myanmar and Khmer, kana to CJK ideographs, and the compatibility ideographs. Hangul has spaces.
    private static bool IsWide(char c) =>
        c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF')
            or (>= '\u3005' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF66' and <= '\uFF9F');
}
