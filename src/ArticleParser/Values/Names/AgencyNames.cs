using ArticleParser.Cues;
using ArticleParser.Text;

namespace ArticleParser.Values;

/// <summary>Names of news agencies: those of the lists, and those that say that they are one: "Agencia Ejemplo", "l'Agence Exemple", "Beispiel Nachrichtenagentur".</summary>
internal static class AgencyNames
{
    private const int MostWords = 4;
    private const int ShortestWide = 4;

    private static readonly WordSet s_nouns = new("AgencyNoun");

    /// <summary>Whether it is the name of an agency.</summary>
    public static bool Are(ReadOnlySpan<char> name) => !name.IsEmpty && (AreListed(name) || SayIt(name));

    /// <summary>Whether it is one of those of the lists, from end to end.</summary>
    public static bool AreListed(ReadOnlySpan<char> name) => NameWords.Longest(name, out var word) == name.Length && (word & NameWord.Agency) != 0;

    /// <summary>Whether it is a name with a word for an agency in it, with or without an article before it.</summary>
    public static bool SayIt(ReadOnlySpan<char> name)
    {
        if (Letters.IsUnspaced(name[0])) return name.Length >= ShortestWide && !name.Contains(' ') && EndsWithNoun(name);
        if (!name.Contains(' ') || !LineFacts.HasAtMostWords(name, MostWords + 1)) return false;
        foreach (var range in name.Split(' '))
        {
            var word = name[range];
            if (s_nouns.Contains(word[(word.IndexOfAny('\'', '’') + 1)..])) return true;
        }

        // "Example News Agency"
        var last = name.LastIndexOf(' ');
        return name[..last].LastIndexOf(' ') is > 0 and var before && s_nouns.Contains(name[(before + 1)..]);
    }

    /// <summary>The length of a name that begins the text with a word for an agency, up to the sign that ends it: "خبرگزاری نمونه:"; 0 for none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        var first = text.IndexOf(' ');
        if (first <= 0 || !s_nouns.Contains(text[..first])) return 0;
        var words = 1;
        for (var at = first + 1; at < text.Length; at++)
        {
            if (text[at] is '-' or '–' or '—' or ':' or '.' or ',' or '=' or '/' or '|') return text[..at].TrimEnd().Length;
            if (text[at] == ' ' && ++words > MostWords) return 0;
        }

        return 0;
    }

    private static bool EndsWithNoun(ReadOnlySpan<char> name)
    {
        for (var at = 1; at < name.Length; at++)
        {
            if (s_nouns.Contains(name[at..])) return true;
        }

        return false;
    }
}
