using ArticleParser.Values;

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

        if (!Signed(page, items)) Filed(page, items);
    }

    /// <summary>Where no line says so, the agency that alone stands where the header's byline does.</summary>
    private static bool Signed(ModelPage page, List<ModelItem> items)
    {
        ModelItem? agency = null;
        foreach (var byline in page.Section(SyntaxKind.Header).Within(SyntaxKind.Byline))
        {
            foreach (var name in byline.Tokens(SyntaxKind.NameToken))
            {
                if (agency is not null || !AgencyNames.Are(name.Characters)) return false;
                agency = name;
            }
        }

        if (agency is not { } found) return false;
        items.Add(found);
        return true;
    }

    /// <summary>Where no line says so, the agency that the story's dateline names.</summary>
    private static void Filed(ModelPage page, List<ModelItem> items)
    {
        foreach (var paragraph in page.Section(SyntaxKind.Body).Within(SyntaxKind.Paragraph))
        {
            if (!paragraph.TryToken(SyntaxKind.NameToken, out var agency) || agency.Span.IsEmpty) continue;
            items.Add(agency);
            return;
        }
    }
}
