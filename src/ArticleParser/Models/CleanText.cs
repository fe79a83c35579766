using System.Buffers;

namespace ArticleParser;

/// <summary>Text for reading: no white space at its ends, each run of it within as one space, no zero-width marks but joiners.</summary>
internal static class CleanText
{
    // What makes a text unclean anywhere within it; a plain space does so only doubled or at an end.
    private static readonly SearchValues<char> s_unclean = SearchValues.Create(
        "\t\n\v\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\u00AD\u200B\u2060\uFEFF");

    public static string Of(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (!text.ContainsAny(s_unclean) && !text.Contains("  ", StringComparison.Ordinal)) return text.ToString();

        var buffer = text.Length <= 512 ? stackalloc char[512] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (c is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF') continue;
            if (!CharClasses.Is(c, CharClass.Space | CharClass.Break)) buffer[length++] = c;
            else if (length > 0 && buffer[length - 1] != ' ') buffer[length++] = ' ';
        }

        return buffer[..length].TrimEnd(' ').ToString();
    }
}
