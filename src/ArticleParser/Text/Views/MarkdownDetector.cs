namespace ArticleParser.Text;

/// <summary>Tells a Markdown text from a plain one.</summary>
internal static class MarkdownDetector
{
    // So many links, headings or bold stretches are no chance, together or of one kind.
    private const int Enough = 2;

    public static bool IsMarkdown(string text)
    {
        if (FrontMatter.LengthOf(text) > 0 || OpensWithHeading(text)) return true;
        if (text.Contains('|') && HasTable(text)) return true;

        // What is left of a page's HTML is markup that a Markdown text may hold.
        if (text.Contains('<') && (Count(text, "</p>", static (_, _) => true) >= Enough || Count(text, "<br", static (text, at) => IsBreak(text.AsSpan(at))) >= Enough)) return true;
        if (text.Contains('&') && Count(text, "&nbsp;", static (_, _) => true) >= Enough) return true;
        if (Count(text, "\n```", static (_, _) => true) >= Enough) return true;
        var links = Count(text, "](", static (text, at) => IsTarget(text.AsSpan(at + 2)));
        if (links >= Enough) return true;

        // One "#" alone is a tag or a comment of a program as often as a heading, but not beside a link.
        return links + Count(text, links > 0 ? "\n#" : "\n##", static (text, at) => IsHeading(text.AsSpan(at + 1))) >= Enough
            || links + Count(text, "**", static (text, at) => IsBold(text.AsSpan(at))) >= Enough
            || links + Count(text, " *", static (text, at) => IsItalic(text.AsSpan(at + 2))) >= Enough
            || Count(text, "]: http", static (text, at) => IsDefinition(text, at)) >= Enough;
    }

    /// <summary>Whether a line that names the target of links has its bracket closed there.</summary>
    private static bool IsDefinition(string text, int closing)
    {
        var start = closing == 0 ? 0 : text.LastIndexOf('\n', closing - 1) + 1;
        return MarkdownLinks.IsDefinition(text.AsSpan(start, LineSplitter.Next(text, start).End - start).TrimEnd(), out _);
    }

    private static bool IsBreak(ReadOnlySpan<char> text) => HtmlTag.LengthAt(text, out var isBreak) > 0 && isBreak;

    private static bool OpensWithHeading(string text)
    {
        var head = text.AsSpan().TrimStart("\uFEFF \t\r\n");
        return head.StartsWith("# ") && IsHeading(head);
    }

    private static bool HasTable(string text)
    {
        for (var at = text.IndexOf("--", StringComparison.Ordinal); at >= 0; at = text.IndexOf("--", LineSplitter.Next(text, at).End, StringComparison.Ordinal))
        {
            var start = text.LastIndexOf('\n', at) + 1;
            if (start > 0 && MarkdownLine.IsDelimiterRow(text.AsSpan(start, LineSplitter.Next(text, at).End - start))) return true;
        }

        return false;
    }

    private static int Count(string text, string sign, Func<string, int, bool> isOne)
    {
        var count = 0;
        for (var at = text.IndexOf(sign, StringComparison.Ordinal); at >= 0 && count < Enough; at = text.IndexOf(sign, at + sign.Length, StringComparison.Ordinal)) count += isOne(text, at) ? 1 : 0;
        return count;
    }

    private static bool IsTarget(ReadOnlySpan<char> text)
    {
        if (text.Length > 500) text = text[..500];
        var end = text.IndexOfAny(')', '\n');
        return end >= 0 && text[end] == ')' && (end == 0 || text[0] is '/' or '#' or '.' or '<' || text.StartsWith("http", StringComparison.OrdinalIgnoreCase) || text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("tel:"));
    }

    private static bool IsHeading(ReadOnlySpan<char> line)
    {
        var level = 0;
        while (level < line.Length && line[level] == '#') level++;
        return level is > 0 and <= 6 && level + 1 < line.Length && line[level] == ' ' && !char.IsWhiteSpace(line[level + 1]);
    }

    private static bool IsItalic(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || !char.IsLetter(text[0])) return false;
        var line = text[..Math.Min(text.Length, 100)];
        var end = line.IndexOfAny('*', '\n');
        return end > 1 && line[end] == '*' && char.IsLetter(line[end - 1]) && end + 1 < line.Length && line[end + 1] is ' ' or '.' or ',' or ')' or '\'' or '’';
    }

    private static bool IsBold(ReadOnlySpan<char> text)
    {
        if (text.Length < 5 || text[2] == '*' || char.IsWhiteSpace(text[2])) return false;
        var line = text[2..Math.Min(text.Length, 300)];
        var end = line.IndexOf("**");
        return end > 0 && !char.IsWhiteSpace(line[end - 1]) && !line[..end].Contains('\n');
    }
}
