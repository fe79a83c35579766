using ArticleParser.Text;

namespace ArticleParser.Values;

/// <summary>The agency of a dateline.</summary>
internal static class DatelineAgency
{
    private const int MostWords = 5;
    private const int SmallLength = 10;

    /// <summary>Whether what stands in brackets behind a place can be an agency: "AP", "dpa/lnw", "GLOBE NEWSWIRE", "Kestrel News".</summary>
    public static bool Is(ReadOnlySpan<char> text, out bool isKnown)
    {
        isKnown = false;
        if (text.Length < 2 || !CharClasses.Is(text[0], CharClass.Letter) || !LineFacts.HasAtMostWords(text, MostWords)) return false;
        foreach (var c in text)
        {
            if (CharClasses.Is(c, CharClass.Digit | CharClass.Closing | CharClass.WideStop) || c is '(' or '[') return false;
        }

        isKnown = IsKnown(text);
        return isKnown || !char.IsLower(text[0]) || (text.Length <= SmallLength && !text.Contains(' '));
    }

    /// <summary>"NORDWIRE", "GLOBE NEWSWIRE", "PRNewswire": capitals, as newsrooms write their own names.</summary>
    public static bool IsCaps(ReadOnlySpan<char> text) => text.Length > 1 && CharClasses.Is(text[0], CharClass.Upper) && CharClasses.Is(text[1], CharClass.Upper) && LineFacts.HasAtMostWords(text, 3);

    /// <summary>The length of an agency's name at the beginning of a text, where a sign follows it; 0 for none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        var length = NameWords.Longest(text, out var word);
        if (length == 0 || (word & NameWord.Agency) == 0) length = SiteLength(text);
        if (length == 0) return 0;
        while (length + 1 < text.Length && text[length] == '/' && CharClasses.Is(text[length + 1], CharClass.Letter)) length += 1 + WordShape.Length(text[(length + 1)..]);
        var rest = text[length..].TrimStart();
        return rest.IsEmpty || (rest[0] is '-' or '–' or '—' or '.' or ':' or ',' or '=' or '/' or '|') ? length : 0;
    }

    private static bool IsKnown(ReadOnlySpan<char> text)
    {
        // "(online)": a word for part of an outlet's name, and not written as a name.
        if (char.IsLower(text[0]) && (NameWords.Longest(text, out var first) == 0 || (first & NameWord.Agency) == 0)) return false;
        for (var at = 0; at < text.Length;)
        {
            var length = NameWords.Longest(text[at..], out var word);
            if (length > 0 && (word & (NameWord.Agency | NameWord.Outlet)) != 0) return true;
            var next = text[at..].IndexOfAny(" /+,-");
            if (next < 0) return false;
            at += next + 1;
        }

        return false;
    }

    // "KOMPAS.com", "INTERFAX.RU"
    private static int SiteLength(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(' ');
        var site = end < 0 ? text : text[..end];
        var dot = site.LastIndexOf('.');
        return dot > 1 && site.Length - dot is 3 or 4 or 5 && CharClasses.Is(site[^1], CharClass.Letter) && CharClasses.Is(site[0], CharClass.Upper) ? site.Length : 0;
    }
}
