namespace ArticleParser.Text;

/// <summary>What some tools write before a page: "Title: …", "URL Source: …", "Markdown Content:", YAML between "---", or the header of a mail.</summary>
internal static class FrontMatter
{
    private const int Most = 4000;
    private const string Content = "Markdown Content:";

    /// <summary>Its length, with the break behind it; 0 where the text has none.</summary>
    public static int LengthOf(string text)
    {
        var head = text.AsSpan(0, Math.Min(Most, text.Length));
        var start = head.Length - head.TrimStart("\uFEFF \t\r\n").Length;
        var first = LineSplitter.Next(head, start);
        if (head[start..first.End].TrimEnd().SequenceEqual("---")) return YamlEnd(head, first.Next);
        if (MailHeader.Begins(head[start..])) return MailHeader.End(head, start);
        if (!head[start..].StartsWith("Title:") && !head[start..].StartsWith("URL Source:")) return 0;
        var content = head.IndexOf(Content);
        return content < 0 ? 0 : LineSplitter.Next(text, content).Next;
    }

    /// <summary>Behind the rule that closes what is nothing but fields; 0 where other text stands between two rules.</summary>
    private static int YamlEnd(ReadOnlySpan<char> head, int start)
    {
        var fields = 0;
        for (int at = start, next; at < head.Length; at = next)
        {
            (var end, next) = LineSplitter.Next(head, at);
            var line = head[at..end].TrimEnd();
            if (line.SequenceEqual("---")) return fields > 0 ? next : 0;
            if (IsField(line)) fields++;
            else if (!line.IsEmpty && line[0] is not (' ' or '\t' or '-' or '#')) return 0;
        }

        return 0;
    }

    /// <summary>"name: value", the name one word.</summary>
    private static bool IsField(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        return colon > 0 && line[..colon].IndexOfAny(' ', '\t') < 0 && (colon + 1 == line.Length || line[colon + 1] == ' ');
    }
}
