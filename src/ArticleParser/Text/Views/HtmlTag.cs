using System.Collections.Frozen;

namespace ArticleParser.Text;

/// <summary>What is left of HTML in a Markdown text: tags, comments, addresses in angle brackets.</summary>
internal static class HtmlTag
{
    private const int Longest = 1000;

    private static readonly FrozenSet<string> s_names = new[]
    {
        "a", "abbr", "article", "aside", "audio", "b", "blockquote", "br", "button", "caption", "center", "cite", "code", "col", "colgroup", "dd", "del", "details", "div", "dl", "dt",
        "em", "figcaption", "figure", "font", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "i", "iframe", "img", "input", "ins", "kbd", "label", "li", "main", "mark",
        "nav", "object", "ol", "p", "picture", "pre", "q", "s", "section", "small", "source", "span", "strike", "strong", "sub", "summary", "sup", "svg", "table", "tbody", "td", "tfoot", "th",
        "thead", "time", "tr", "tt", "u", "ul", "video", "wbr",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The length of the tag or comment that the text begins with, or of the bracket before an address; 0 for none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, out bool isBreak)
    {
        isBreak = false;
        if (text.StartsWith("<!--"))
        {
            var close = text[..Math.Min(text.Length, Longest)].IndexOf("-->");
            return close < 0 ? 0 : close + 3;
        }

        var at = text.Length > 1 && text[1] == '/' ? 2 : 1;
        var end = at;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end])) end++;
        if (end == at || end - at > 10 || !s_names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text[at..end])) return 0;
        if (end < text.Length && text[end] is not (' ' or '/' or '>' or '\t')) return 0;
        var length = text[..Math.Min(text.Length, Longest)].IndexOf('>') + 1;
        isBreak = text[at..end].Equals("br", StringComparison.OrdinalIgnoreCase);
        return length;
    }
}
