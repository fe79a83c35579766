namespace ArticleParser.Text;

/// <summary>
/// A title that a break within it parted: HTML has <c>br</c> there, and what turns it into Markdown writes a hard break, two spaces or a backslash at the
/// end of a line.
/// </summary>
internal static class BrokenHeading
{
    private const int MaxLines = 4;
    private const int MaxLine = 120;

    /// <summary>Where the last line of a heading begins whose first one has its marks before it; the first one's own place where no break is in it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the heading begins.</param>
    public static int LastLine(string text, int start)
    {
        var last = start;
        for (var lines = 1; lines < MaxLines; lines++)
        {
            var (end, next) = LineSplitter.Next(text, last);
            var line = text.AsSpan(last, end - last);
            if (!EndsWithBreak(line)) return lines == 1 || IsBlank(text, next) ? last : start;
            if (!IsMore(text, next)) return start;
            last = next;
        }

        // What goes on and on is no title, nor is what has a break behind every line.
        return start;
    }

    /// <summary>The level of a heading with a line of "=" or "-" below it; 0 for none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the heading begins.</param>
    /// <param name="last">Where its last line begins; where it begins itself where no break is in it.</param>
    public static int UnderlinedLevel(string text, int start, out int last)
    {
        last = start;
        for (var lines = 1; lines < MaxLines; lines++)
        {
            var (end, next) = LineSplitter.Next(text, last);
            if (next >= text.Length || text.AsSpan(last, end - last).IsWhiteSpace()) break;
            if (MarkdownLine.UnderlineLevel(LineAt(text, next)) is > 0 and var level) return level;
            if (!EndsWithBreak(text.AsSpan(last, end - last)) || !IsMore(text, next)) break;
            last = next;
        }

        last = start;
        return 0;
    }

    private static bool EndsWithBreak(ReadOnlySpan<char> line) => line.EndsWith("  ") || (line.EndsWith("\\") && !line.EndsWith("\\\\"));

    private static bool IsBlank(string text, int start) => start >= text.Length || LineAt(text, start).IsWhiteSpace();

    /// <summary>Whether a line has words, and is nothing of its own.</summary>
    private static bool IsMore(string text, int start)
    {
        if (IsBlank(text, start)) return false;
        var line = LineAt(text, start);
        var content = line.TrimStart();
        if (line.Length > MaxLine || content[0] is '>' or '#' or '|' or '!' or '`' or '~' || MarkdownLine.IsRule(content)) return false;
        var at = start + line.Length - content.Length;
        return MarkdownLine.BulletLength(text, at, start + line.Length) == 0 && MarkdownLine.OrdinalLength(text, at, start + line.Length) == 0;
    }

    private static ReadOnlySpan<char> LineAt(string text, int start) => text.AsSpan(start, LineSplitter.Next(text, start).End - start);
}
