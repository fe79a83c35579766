namespace ArticleParser.Text;

/// <summary>Where scraping glued two texts together: no white space, but a visible change.</summary>
internal static class Seam
{
    /// <summary>True when <paramref name="text"/> shows a seam before <paramref name="at"/>.</summary>
    public static bool IsAt(ReadOnlySpan<char> text, int at)
    {
        if (at <= 0 || at >= text.Length) return false;
        var before = CharClasses.Of(text[at - 1]);
        var after = CharClasses.Of(text[at]);
        if (((before | after) & (CharClass.Space | CharClass.Break)) != 0) return false;

        // A script without case or spaces shows no seam of its own: any place may be one.
        if (((before | after) & CharClass.Wide) != 0) return true;
        if ((after & CharClass.Upper) != 0) return (before & CharClass.Upper) == 0 || StartsCapitalisedWord(text, at);
        if ((after & CharClass.Digit) != 0) return (before & CharClass.Letter) != 0 && (before & CharClass.Upper) == 0;
        if ((after & CharClass.Letter) == 0) return !IsWordInner(text[at]) && (before & CharClass.Letter) != 0;
        return (before & CharClass.Letter) != 0 && IsLatin(text[at - 1]) != IsLatin(text[at]);
    }

    // "RELATEDHarbour": the word before is all capitals, the next one begins with a capital.
    private static bool StartsCapitalisedWord(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && (CharClasses.Of(text[at + 1]) & (CharClass.Letter | CharClass.Upper)) == CharClass.Letter;

    private static bool IsWordInner(char c) => c is '\'' or '\u2019' or '-' or '.' or ',' or ';' or ':' or '!' or '?' || CharClasses.Is(c, CharClass.Combining | CharClass.Stray);

    private static bool IsLatin(char c) => c < '\u0250';
}
