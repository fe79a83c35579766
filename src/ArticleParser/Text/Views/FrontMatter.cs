namespace ArticleParser.Text;

/// <summary>What some tools write before a page: "Title: …", "URL Source: …", "Markdown Content:", or YAML between "---".</summary>
internal static class FrontMatter
{
    private const int Most = 4000;
    private const string Content = "Markdown Content:";

    /// <summary>Its length, with the break behind it; 0 where the text has none.</summary>
    public static int LengthOf(string text)
    {
        var head = text.AsSpan(0, Math.Min(Most, text.Length));
        var start = head.Length - head.TrimStart("\uFEFF \t\r\n").Length;
        if (head[start..].StartsWith("---"))
        {
            var close = head[(start + 3)..].IndexOf("\n---");
            return close >= 0 && head.Slice(start + 3, close).Contains(": ", StringComparison.Ordinal) ? LineSplitter.Next(text, start + 3 + close + 1).Next : 0;
        }

        if (!head[start..].StartsWith("Title:") && !head[start..].StartsWith("URL Source:")) return 0;
        var content = head.IndexOf(Content);
        return content < 0 ? 0 : LineSplitter.Next(text, content).Next;
    }

    /// <summary>Where the value of a field stands, quotes aside; empty where it has none.</summary>
    public static TextSpan ValueOf(string text, int length, string name)
    {
        for (int at = 0, next; at < length; at = next)
        {
            (var end, next) = LineSplitter.Next(text, at);
            var line = text.AsSpan(at, end - at);
            var colon = line.IndexOf(':');
            if (colon < 0 || !line[..colon].Trim().Equals(name, StringComparison.OrdinalIgnoreCase)) continue;
            var value = line[(colon + 1)..].Trim();
            var start = end - line[(colon + 1)..].TrimStart().Length;
            if (value is ['"', .., '"'] or ['\'', .., '\''])
            {
                value = value[1..^1];
                start++;
            }

            return new TextSpan(start, value.Length);
        }

        return default;
    }
}
