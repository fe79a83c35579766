using ArticleParser.Text;
using ArticleParser.Values;

namespace ArticleParser;

/// <summary>Finds the headline and what stands around it: section, reading time.</summary>
internal static class ArticleHeader
{
    /// <summary>The headline's line; where the page shows none, the title that was given with it.</summary>
    public static ModelItem? Headline(ModelPage page) => Line(page) ?? FrontMatterFields.Title(page);

    /// <summary>
    /// The label nearest before the headline, since site-wide ones stand further off; else the first
    /// after it; else the last step of a breadcrumb that is not the headline again.
    /// </summary>
    public static void Section(ModelPage page, List<ModelItem> items)
    {
        var headline = Line(page);
        if ((Label(page, headline) ?? Step(page, headline)) is { } found) items.Add(found);
    }

    public static void ReadingTime(ModelPage page, List<ModelItem> items)
    {
        foreach (var line in page.Story(SyntaxKind.ReadingTime))
        {
            if (!line.TryToken(SyntaxKind.NumberToken, out var minutes) || !NumberReader.TryRead(minutes.Characters, out _)) continue;
            items.Add(minutes);
            return;
        }
    }

    private static ModelItem? Line(ModelPage page)
    {
        foreach (var line in page.Section(SyntaxKind.Header).Within(SyntaxKind.Headline)) return line;
        return null;
    }

    private static ModelItem? Label(ModelPage page, ModelItem? headline)
    {
        ModelItem? first = null, before = null;
        foreach (var label in page.Story(SyntaxKind.SectionLabel))
        {
            if (label.Section is not (SyntaxKind.Masthead or SyntaxKind.Header)) continue;
            first ??= label;
            if (headline is not { } title || label.FullStart < title.FullStart) before = label;
        }

        return (before ?? first) is { } found && !CleanText.IsBlank(found.CharactersOf(ItemText.SpanOf(found))) ? found : null;
    }

    private static ModelItem? Step(ModelPage page, ModelItem? headline)
    {
        ModelItem? last = null;
        foreach (var crumb in page.Story(SyntaxKind.Breadcrumb))
        {
            foreach (var step in crumb.Tokens(SyntaxKind.TextToken))
            {
                if (headline is not { } title || !CleanText.AreEqual(step.Characters, title.Characters, StringComparison.Ordinal)) last = step;
            }
        }

        return last is { } found && !CleanText.IsBlank(found.Characters) ? found : null;
    }
}
