namespace ArticleParser.Text;

/// <summary>Signs around a line that say nothing of what it is: arrows, bullets, a colon or stop behind a label.</summary>
internal static class LineMarks
{
    /// <summary>The place after white space and such signs from <paramref name="at"/> on.</summary>
    public static int SkipTrailing(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && IsClosing(line[at])) at++;
        return at;
    }

    /// <summary>The line without white space and such signs at its end.</summary>
    public static ReadOnlySpan<char> TrimEnd(ReadOnlySpan<char> line)
    {
        while (line.Length > 0 && IsClosing(line[^1])) line = line[..^1];
        return line;
    }

    /// <summary>The place after a bullet or arrow, and the white space behind it, at the beginning; 0 where there is none.</summary>
    public static int SkipLeading(ReadOnlySpan<char> line)
    {
        if (line.Length < 3 || char.IsAsciiLetterOrDigit(line[0]) || !(IsSign(line[0]) || line[0] is '*' or '#')) return 0;
        var at = 1;
        while (at < line.Length && (CharClasses.Is(line[at], CharClass.Space) || IsSign(line[at]))) at++;
        return at < line.Length ? at : 0;
    }

    private static bool IsClosing(char c) => !char.IsAsciiLetterOrDigit(c) && (CharClasses.Is(c, CharClass.Space) || IsSign(c) || c is ':' or '：' or '.' or '。' or '!' or '…');

    private static bool IsSign(char c) => c is '»' or '›' or '>' or '→' or '▸' or '►' or '▶' or '•' or '·' or '|' or '+' or '↓' or '▼' or '-' or '–' or '—' or '❯';
}
