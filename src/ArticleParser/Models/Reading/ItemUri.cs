using System.Diagnostics.CodeAnalysis;

namespace ArticleParser;

/// <summary>The address that a text is or holds.</summary>
internal static class ItemUri
{
    private const string Ends = ".,;:!?)]}>\"'»”’";

    /// <summary>
    /// Takes the first word that begins with http://, https:// or www. (which stands for https://www.), or is an
    /// e-mail address (which becomes mailto:). Signs of the sentence behind it are left off.
    /// </summary>
    public static bool TryRead(in ModelItem item, [MaybeNullWhen(false)] out Uri uri)
    {
        var text = item.Characters;
        while (!text.IsEmpty)
        {
            var end = text.IndexOfAny(" \t\r\n\u00A0");
            if (TryWord(end < 0 ? text : text[..end], out uri)) return true;
            text = end < 0 ? default : text[(end + 1)..];
        }

        uri = null;
        return false;
    }

    private static bool TryWord(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out Uri uri)
    {
        uri = null;
        word = word.TrimStart("(<[{\"'«“‘").TrimEnd(Ends);
        if (Prefix(word) is not { } prefix) return false;
        return Uri.TryCreate(string.Concat(prefix, word), UriKind.Absolute, out uri);
    }

    /// <summary>What the word lacks to be an address; null where it is none.</summary>
    private static string? Prefix(ReadOnlySpan<char> word)
    {
        const StringComparison ignoreCase = StringComparison.OrdinalIgnoreCase;
        if (word.StartsWith("https://", ignoreCase) || word.StartsWith("http://", ignoreCase)) return "";
        if (word.StartsWith("www.", ignoreCase) && word.Length > 4) return "https://";
        var at = word.IndexOf('@');
        return at > 0 && word[at..].Contains('.') && word[(at + 1)..].IndexOf('@') < 0 ? "mailto:" : null;
    }
}
