namespace ArticleParser.Text;

/// <summary>What the value grammars ask of single characters, beyond their class.</summary>
internal static class Letters
{
    /// <summary>Whether the character is a letter of a script that has no upper and lower case, or whose words need no spaces.</summary>
    public static bool IsUncased(char c) =>
        c >= '\u0590' && CharClasses.Is(c, CharClass.Letter) && ((!char.IsUpper(c) && !char.IsLower(c)) || IsGeorgian(c));

    // Unicode has capitals for Georgian, and its texts have none: https://www.unicode.org/versions/Unicode11.0.0/.
    private static bool IsGeorgian(char c) => c is >= '\u10D0' and <= '\u10FF';

    public static bool IsHangul(char c) => c is >= '\uAC00' and <= '\uD7A3';

    /// <summary>Whether words of the character's script stand side by side without spaces, or take endings as Korean ones do.</summary>
    public static bool IsUnspaced(char c) => CharClasses.Is(c, CharClass.Wide) || IsHangul(c);

    /// <summary>Whether a small letter of ASCII stands there, and a letter or digit of ASCII before it: no seam, and no word begins.</summary>
    public static bool IsAmidWord(ReadOnlySpan<char> text, int at) => char.IsAsciiLetterLower(text[at]) && char.IsAsciiLetterOrDigit(text[at - 1]);

    /// <summary>
    /// Whether a word that ends before the index is not a piece of a longer one. Glue counts as an end: a small letter
    /// before a capital one.
    /// </summary>
    public static bool IsWordEnd(ReadOnlySpan<char> text, int index)
    {
        if (index >= text.Length || index == 0) return true;
        char last = text[index - 1], next = text[index];
        if (CharClasses.Is(last, CharClass.Digit)) return !CharClasses.Is(next, CharClass.Digit);
        if (!CharClasses.Is(last, CharClass.Letter | CharClass.Combining) || IsUnspaced(last)) return true;
        if (!CharClasses.Is(next, CharClass.Letter | CharClass.Combining)) return true;
        return IsUnspaced(next) || (CharClasses.Is(next, CharClass.Upper) && !CharClasses.Is(last, CharClass.Upper));
    }
}
