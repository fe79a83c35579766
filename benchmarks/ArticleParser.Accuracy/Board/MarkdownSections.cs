namespace ArticleParser.Accuracy;

/// <summary>The sections of a Markdown document: each begins with a heading of the first level.</summary>
internal static class MarkdownSections
{
    private const string Mark = "# ";

    /// <summary>Puts a section in place of the one of the same title, or behind the others.</summary>
    /// <param name="document">The document; empty where there is none yet.</param>
    /// <param name="title">The section's title.</param>
    /// <param name="section">The section, its heading included.</param>
    public static string Put(string document, string title, string section)
    {
        var start = Heading(document, Mark + title + "\n", 0);
        if (start < 0) return document.Length == 0 ? section : document.TrimEnd('\n') + "\n\n" + section;
        var end = Heading(document, Mark, start + 1);
        return document[..start] + (end < 0 ? section : section.TrimEnd('\n') + "\n\n" + document[end..]);
    }

    /// <summary>Where a line begins with the heading, from a position on; -1 where none does.</summary>
    private static int Heading(string document, string heading, int from)
    {
        for (var at = document.IndexOf(heading, from, StringComparison.Ordinal); at >= 0; at = document.IndexOf(heading, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || document[at - 1] == '\n') return at;
        }

        return -1;
    }
}
