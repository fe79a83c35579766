namespace ArticleParser;

/// <summary>Picks the authors.</summary>
internal static class ArticleAuthors
{
    private const string HelpCue = "Byline.help";

    /// <summary>
    /// The names of the header's bylines behind the headline, else before it; where it has none, those of the endmatter, then of the body, so that whoever is
    /// named within a story does not join those who signed it, and last of the masthead; and where no line signs, those that a sentence behind the
    /// story tells of as its writers.
    /// </summary>
    public static void Of(ModelPage page, List<ModelItem> items)
    {
        var start = items.Count;
        ReadOnlySpan<SyntaxKind> sections = [SyntaxKind.Header, SyntaxKind.Endmatter, SyntaxKind.Body, SyntaxKind.Masthead];
        foreach (var section in sections)
        {
            if (Bylines(page, section) is not { } lines) continue;
            var below = section == SyntaxKind.Header ? lines.FindIndex(line => line.FullStart > HeadlineStart(page)) : 0;
            if (below > 0) AddNames(lines.GetRange(below, lines.Count - below), items);
            if (items.Count == start) AddNames(lines, items);
            if (items.Count > start) return;
        }

        AuthorBioNames.Of(page, items);
    }

    private static int HeadlineStart(ModelPage page)
    {
        foreach (var line in page.Section(SyntaxKind.Header).Within(SyntaxKind.Headline)) return line.FullStart;
        return -1;
    }

    private static List<ModelItem>? Bylines(ModelPage page, SyntaxKind section)
    {
        List<ModelItem>? lines = null;
        foreach (var line in page.Section(section).Within(SyntaxKind.Byline)) (lines ??= []).Add(line);
        return lines;
    }

    /// <summary>Those who reviewed, edited or checked the text have not written it, unless nobody else has.</summary>
    private static void AddNames(List<ModelItem> lines, List<ModelItem> items)
    {
        var start = items.Count;
        var writing = lines.FindAll(static line => !line.IsBy(HelpCue));
        BylineNames.Add(Signing(writing), items);
        if (items.Count == start && writing.Count < lines.Count) BylineNames.Add(Signing(lines), items);
    }

    /// <summary>
    /// Those that say that somebody wrote, where any does: names on lines of their own beside them are others' as a
    /// rule, such as the photographer's, unless they follow a "By" that stands alone. Else the first with a name.
    /// </summary>
    private static List<ModelItem> Signing(List<ModelItem> lines)
    {
        var signing = new List<ModelItem>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines[i].IsByCue) continue;
            signing.Add(lines[i]);
            if (lines[i].TryToken(SyntaxKind.NameToken, out _)) continue;
            for (var next = i + 1; next < lines.Count && Follows(lines, next) && !lines[next].IsByCue; next++) signing.Add(lines[next]);
        }

        var named = signing.FindIndex(static line => BylineNames.HasAny(line));
        return named >= 0 ? Run(signing, named) : Run(lines, lines.FindIndex(static line => BylineNames.HasAny(line)));
    }

    /// <summary>The line and those that follow it without a line of another kind between; none for -1.</summary>
    private static List<ModelItem> Run(List<ModelItem> lines, int first)
    {
        if (first < 0) return [];
        var end = first + 1;
        while (end < lines.Count && Follows(lines, end)) end++;
        return lines.GetRange(first, end - first);
    }

    private static bool Follows(List<ModelItem> lines, int line) => lines[line - 1].FullEnd == lines[line].FullStart;
}
