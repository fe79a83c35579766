namespace ArticleParser.Text;

/// <summary>
/// How words are compared, those of a cue's literal and of the word lists with those of a page: case, the
/// kind of space, of apostrophe and of colon do not count, the four Turkish and Latin forms of I are one
/// letter, and Greek has no accents and no final sigma.
/// </summary>
internal static class Fold
{
    // Looked up, as whether a letter is a capital cannot be foretold.
    private static ReadOnlySpan<byte> Ascii =>
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008 \n\u000B\u000C\r\u000E\u000F"u8
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F"u8
        + " !\"#$%&'()*+,-./0123456789:;<=>?@abcdefghijklmnopqrstuvwxyz[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u007F"u8;

    public static char Of(char c)
    {
        WorkCount.Add(Work.Look);
        return c < 0x80 ? (char)Ascii[c] : OfScript(OfCase(c));
    }

    /// <summary>The text with each character folded.</summary>
    public static string All(ReadOnlySpan<char> text)
    {
        var folded = new char[text.Length];
        for (var i = 0; i < folded.Length; i++) folded[i] = Of(text[i]);
        return new string(folded);
    }

    /// <summary>The same, but for Greek and the full-width apostrophe: what the weights were trained with.</summary>
    public static char OfCase(char c)
    {
        if (c < 0x80) return (char)Ascii[c];
        return c switch
        {
            '\u0130' or '\u0131' => 'i',
            '\u2019' or '\u2018' or '\u02BC' or '\u00B4' => '\'',
            '\uFF1A' or '\u2236' => ':',
            _ when CharClasses.Is(c, CharClass.Space) => ' ',
            _ when CharClasses.Is(c, CharClass.Upper) || IsCapitalSign(c) => char.ToLowerInvariant(c),
            _ => c,
        };
    }

    // Roman numerals and letters in circles have small forms, but are no letters. What is neither is not asked for its
    // small form: the runtime passes each such question on to the system's library.
    private static bool IsCapitalSign(char c) => c is (>= '\u2160' and <= '\u216F') or (>= '\u24B6' and <= '\u24CF') or '\u2183';

    // Greek capitals are written without the accents that the same word has in small letters.
    private static char OfScript(char c) => c switch
    {
        'ά' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' or 'ϊ' or 'ΐ' => 'ι',
        'ό' => 'ο',
        'ύ' or 'ϋ' or 'ΰ' => 'υ',
        'ώ' => 'ω',
        'ς' => 'σ',
        '\uFF07' => '\'',
        _ => c,
    };
}
