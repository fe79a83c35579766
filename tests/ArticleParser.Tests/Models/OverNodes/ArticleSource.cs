namespace ArticleParser.Tests.Models.OverNodes;

/// <summary>Reads lines that are labels, names and what stands between the names.</summary>
internal static class ArticleSource
{
    /// <summary>The names of the first line that says where the story comes from, as the page joins them.</summary>
    public static string? Of(ArticleLines lines) => lines.SourceLines.Select(line => Joined(line, line.Names)).FirstOrDefault(text => text is not null);

    /// <summary>From the first name to the last, with the words between them; null where no name has any characters.</summary>
    public static string? Joined(LineSyntax line, SyntaxTokenList names)
    {
        int start = -1, end = -1;
        foreach (var name in names)
        {
            if (name.Span.IsEmpty) continue;
            if (start < 0) start = name.Span.Start;
            end = name.Span.End;
        }

        return start < 0 ? null : CleanText.Of(line.SyntaxTree.Text.AsSpan(start, end - start));
    }
}
