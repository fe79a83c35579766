namespace ArticleParser.Text;

/// <summary>What a line of Markdown begins with, or is.</summary>
internal static class MarkdownLine
{
    private const int LongestNoteName = 40;

    public static int Indent(ReadOnlySpan<char> line)
    {
        var at = 0;
        while (at < line.Length && CharClasses.Is(line[at], CharClass.Space)) at++;
        return at;
    }

    /// <summary>"* * *", "---": three signs of one kind or more, and nothing else.</summary>
    public static bool IsRule(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] is not ('*' or '-' or '_' or '=')) return false;
        var count = 0;
        foreach (var c in line)
        {
            if (c == line[0]) count++;
            else if (c is not (' ' or '\t')) return false;
        }

        return count >= 3;
    }

    public static int BulletLength(string text, int start, int end)
    {
        if (start + 1 >= end || text[start] is not ('*' or '-' or '+') || text[start + 1] is not (' ' or '\t')) return 0;
        var behind = Indent(text.AsSpan(start + 1, end - start - 1));
        return start + 1 + behind < end ? 1 + behind : 0;
    }

    /// <summary>An item's number stays in the view: it is read as a marker there.</summary>
    public static int OrdinalLength(string text, int start, int end)
    {
        var at = start;
        while (at < end && char.IsAsciiDigit(text[at])) at++;
        return at - start is > 0 and <= 3 && at + 1 < end && text[at] is '.' or ')' && text[at + 1] == ' ' ? at + 2 - start : 0;
    }

    public static int HeadingLevel(string text, ref int start, ref int end)
    {
        var at = start;
        while (at < end && text[at] == '#') at++;
        var level = at - start;
        if (level is 0 or > 6 || (at < end && text[at] is not (' ' or '\t'))) return 0;
        start = at + Indent(text.AsSpan(at, end - at));

        // "## Title ##"
        var trimmed = text.AsSpan(start, end - start).TrimEnd();
        var closed = trimmed.TrimEnd('#');
        if (closed.Length < trimmed.Length && closed is [.., ' ' or '\t']) end = start + closed.TrimEnd().Length;
        return level;
    }

    /// <summary>The level of the heading above the line: 1 for "===", 2 for "---"; 0 where it is no such line.</summary>
    public static int UnderlineLevel(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.Length < 3 || line[0] is not ('=' or '-') || !line.TrimStart(line[0]).IsEmpty) return 0;
        return line[0] == '=' ? 1 : 2;
    }

    /// <summary>"| --- | :---: |", between the head of a table and its rows.</summary>
    public static bool IsDelimiterRow(ReadOnlySpan<char> line) => line.Contains('|') && line.Contains("--", StringComparison.Ordinal) && line.Trim("|-: \t").IsEmpty;

    /// <summary>"[ ] " or "[x] " behind a bullet: a task that is open or done.</summary>
    public static int CheckboxLength(ReadOnlySpan<char> item) => item is ['[', ' ' or 'x' or 'X', ']', ' ', ..] ? 4 : 0;

    /// <summary>"[^name]: ", before a footnote, or "[^name]" where one is called: the name's length; 0 where there is none.</summary>
    public static int NoteNameLength(ReadOnlySpan<char> text)
    {
        if (text is not ['[', '^', ..]) return 0;
        var length = text[2..Math.Min(text.Length, LongestNoteName)].IndexOfAny(']', ' ', '\n');
        return length > 0 && text[2 + length] == ']' ? length : 0;
    }
}
