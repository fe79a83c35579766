using System.Buffers;

namespace ArticleParser.Text;

/// <summary>Text for reading: no white space at its ends, each run of it within as one space, no zero-width marks but joiners.</summary>
internal static class CleanText
{
    // What makes a text unclean anywhere within it; a plain space does so only doubled or at an end.
    private static readonly SearchValues<char> s_unclean = SearchValues.Create(
        "\t\n\v\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\u00AD\u200B\u2060\uFEFF");

    public static string Of(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (IsClean(text)) return text.ToString();

        var buffer = text.Length <= 512 ? stackalloc char[512] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (IsZeroWidth(c)) continue;
            if (!CharClasses.Is(c, CharClass.Space | CharClass.Break)) buffer[length++] = c;
            else if (length > 0 && buffer[length - 1] != ' ') buffer[length++] = ' ';
        }

        return buffer[..length].TrimEnd(' ').ToString();
    }

    /// <summary>The same, character by character, with the stretch of the text that each stands for: of a run of white space all of it.</summary>
    public static List<(char Char, int Start, int End)> Trace(ReadOnlySpan<char> text)
    {
        var from = text.Length - text.TrimStart().Length;
        var clean = new List<(char Char, int Start, int End)>(text.Length);
        for (var at = from; at < text.TrimEnd().Length; at++)
        {
            var c = text[at];
            if (IsZeroWidth(c)) continue;
            if (!CharClasses.Is(c, CharClass.Space | CharClass.Break)) clean.Add((c, at, at + 1));
            else if (clean.Count > 0 && clean[^1].Char != ' ') clean.Add((' ', at, at + 1));
            else if (clean.Count > 0) clean[^1] = clean[^1] with { End = at + 1 };
        }

        while (clean.Count > 0 && clean[^1].Char == ' ') clean.RemoveAt(clean.Count - 1);
        return clean;
    }

    /// <summary>Whether nothing is left of the text.</summary>
    public static bool IsBlank(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return text.IsEmpty || (!IsClean(text) && Of(text).Length == 0);
    }

    /// <summary>Whether two texts are the same for reading; makes no strings where both are clean as they stand.</summary>
    public static bool AreEqual(ReadOnlySpan<char> a, ReadOnlySpan<char> b, StringComparison comparison)
    {
        a = a.Trim();
        b = b.Trim();
        return IsClean(a) && IsClean(b) ? a.Equals(b, comparison) : Of(a).Equals(Of(b), comparison);
    }

    private static bool IsZeroWidth(char c) => c is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF';

    /// <summary>Whether the trimmed text is for reading as it stands.</summary>
    public static bool IsClean(ReadOnlySpan<char> trimmed) => !trimmed.ContainsAny(s_unclean) && !trimmed.Contains("  ", StringComparison.Ordinal);
}
