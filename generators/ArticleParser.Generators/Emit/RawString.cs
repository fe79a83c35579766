namespace ArticleParser.Generators.Emit;

/// <summary>Writes a text as a raw string literal, which shows it as it is.</summary>
internal static class RawString
{
    /// <summary>Writes <c>start """…""" end</c>. The literal's value is the text without its last line break.</summary>
    public static CodeWriter Raw(this CodeWriter code, string start, string text, string end)
    {
        var quotes = new string('"', Math.Max(3, LongestRun(text) + 1));
        code.Line(start + quotes);
        if (text.Length == 0)
            return code.Verbatim("").Verbatim(quotes + end);
        foreach (var line in text.TrimEnd('\n').Split('\n'))
            code.Verbatim(line);
        return code.Verbatim(quotes + end);
    }

    private static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
        {
            run = c == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
