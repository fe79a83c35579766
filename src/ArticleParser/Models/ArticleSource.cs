namespace ArticleParser;

/// <summary>Finds the line that says where the story comes from.</summary>
internal static class ArticleSource
{
    /// <summary>The first such line that gives a name.</summary>
    public static void Of(ModelPage page, List<ModelItem> items)
    {
        foreach (var line in page.Story(SyntaxKind.SourceLine))
        {
            if (ItemText.SpanOf(line).IsEmpty) continue;
            items.Add(line);
            return;
        }
    }
}
