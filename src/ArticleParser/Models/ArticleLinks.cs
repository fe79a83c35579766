namespace ArticleParser;

/// <summary>Lists what the story points to: other stories and topics.</summary>
internal static class ArticleLinks
{
    public static void Related(ModelPage page, List<ModelItem> items)
    {
        var links = new DistinctItems(items, StringComparison.Ordinal);
        foreach (var line in page.Story(SyntaxKind.RelatedLink))
        {
            if (line.TryToken(SyntaxKind.TextToken, out var title) && !LeadsElsewhere(line, title)) links.Add(title);
        }
    }

    /// <summary>Those of the story's sections, and of the rail, which often holds its tags.</summary>
    public static void Topics(ModelPage page, List<ModelItem> items)
    {
        var topics = new DistinctItems(items, StringComparison.Ordinal);
        foreach (var line in page.Story(SyntaxKind.TopicList)) AddTexts(line, ref topics);
        foreach (var line in page.Section(SyntaxKind.Rail).Within(SyntaxKind.TopicList)) AddTexts(line, ref topics);
    }

    private static void AddTexts(in ModelItem line, ref DistinctItems items)
    {
        foreach (var text in line.Tokens(SyntaxKind.TextToken))
        {
            if (!LeadsElsewhere(line, text)) items.Add(text);
        }
    }

    /// <summary>"Topics", "Next page", "More on this story": a line that stands among topics or pointers, and of which a cue says that it is the site's or heads them.</summary>
    private static bool LeadsElsewhere(in ModelItem line, in ModelItem text)
    {
        var title = text.Characters.Trim();
        return !line.IsByCue && line.Page.Tree.Cues.TryFind(title, false, out var cue) && cue.Cue.Kind is SyntaxKind.NavigationItem or SyntaxKind.RailHeading && cue.End == title.Length;
    }
}
