using System.Buffers;

namespace ArticleParser;

/// <summary>The language that a text's letters tell, among those whose names of months mean others elsewhere.</summary>
internal static class LetterLanguage
{
    private static readonly SearchValues<char> s_polish = SearchValues.Create("łąęśżźńŁĄĘŚŻŹŃ");
    private static readonly SearchValues<char> s_czech = SearchValues.Create("řěůŘĚŮ");
    private static readonly SearchValues<char> s_croatian = SearchValues.Create("đćĐĆ");

    /// <summary>An ISO 639 code; null where no letter tells.</summary>
    public static string? Of(ReadOnlySpan<char> text)
    {
        if (text.ContainsAny(s_czech)) return "cs";
        if (text.ContainsAny(s_polish)) return "pl";
        return text.ContainsAny(s_croatian) ? "hr" : null;
    }
}
