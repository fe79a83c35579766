namespace ArticleParser;

/// <summary>
/// Tells the source of a web page from its text. Text may hold some tags: Markdown does, and pages write about HTML. A
/// source opens with its first element, or has elements of a page's frame all over.
/// </summary>
internal static class HtmlSource
{
    // Fewer may be what a converter left, or what a page is about.
    private const int LeastElements = 8;
    private const int MostCharsAnElement = 400;

    private static readonly string[] s_openings = ["<!doctype html", "<html", "<head>", "<body", "<?xml"];
    private static readonly string[] s_elements = ["div", "p", "span", "a", "li", "td", "script", "style", "section", "article", "header", "footer", "nav", "meta", "link"];

    public static bool Is(ReadOnlySpan<char> text)
    {
        var first = text.IndexOf('<');
        if (first < 0) return false;
        return OpensAs(text.TrimStart(" \t\r\n\uFEFF")) || IsFull(text, first);
    }

    private static bool OpensAs(ReadOnlySpan<char> text)
    {
        foreach (var opening in s_openings)
        {
            if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool IsFull(ReadOnlySpan<char> text, int first)
    {
        var (opened, closed) = (0, 0);
        for (var at = first; at >= 0 && at < text.Length - 1;)
        {
            var closes = text[at + 1] == '/';
            if (IsElement(text[(at + (closes ? 2 : 1))..]))
            {
                if (closes) closed++;
                else opened++;
            }

            var next = text[(at + 1)..].IndexOf('<');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return opened >= LeastElements && closed >= LeastElements / 2 && (long)opened * MostCharsAnElement >= text.Length;
    }

    private static bool IsElement(ReadOnlySpan<char> text)
    {
        foreach (var name in s_elements)
        {
            if (text.Length > name.Length && !char.IsAsciiLetterOrDigit(text[name.Length]) && text[name.Length] != '-' && text.StartsWith(name, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
