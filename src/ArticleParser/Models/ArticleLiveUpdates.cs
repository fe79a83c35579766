using ArticleParser.Text;

namespace ArticleParser;

/// <summary>Reads the entries of a live blog from their groups.</summary>
internal static class ArticleLiveUpdates
{
    public static ArticleLiveUpdate[] Of(ModelPage page)
    {
        var updates = new List<ArticleLiveUpdate>();
        var times = new LiveEntryTimes(page);
        foreach (var line in page.Section(SyntaxKind.Body).Within(SyntaxKind.None))
        {
            if (line.Kind == SyntaxKind.LiveUpdate) updates.Add(Update(line, times));
            else if (line.Kind == SyntaxKind.Timestamp) times.Pass(line);
        }

        return [.. updates];
    }

    /// <summary>The groups themselves.</summary>
    public static void Groups(ModelPage page, List<ModelItem> items)
    {
        foreach (var group in page.Section(SyntaxKind.Body).Within(SyntaxKind.LiveUpdate)) items.Add(group);
    }

    private static ArticleLiveUpdate Update(in ModelItem group, LiveEntryTimes times)
    {
        string? title = null;
        LiveEntryOpening opening = default;
        var authors = new List<ModelItem>();
        var blocks = new List<ArticleBlock>();
        foreach (var line in group.Within(SyntaxKind.None))
        {
            if (line.Kind == SyntaxKind.LiveEntry) (opening, title) = (LiveEntryOpening.Of(line), LiveEntryOpening.TitleOf(line));
            else if (line.Kind == SyntaxKind.Byline) BylineNames.Add([line], authors);
            else if (line.Kind == SyntaxKind.Subheading && title is null && blocks.Count == 0) title = ItemText.Of(line);
            else if (SyntaxFacts.IsAnyStoryBlock(line.Kind) && ItemText.Of(line) is { Length: > 0 } text)
                blocks.Add(new ArticleBlock(line.Kind, text, line.Page.SpanOf(ItemText.SpanOf(line))) { Confidence = line.Confidence });
        }

        return new ArticleLiveUpdate
        {
            Time = opening.Text is { IsEmpty: false } time ? CleanText.Of(group.CharactersOf(time)) : null,
            Date = times.Read(opening),
            Title = title,
            Authors = authors.ConvertAll(static name => ItemText.Of(name)),
            Blocks = blocks,
            Span = group.Page.SpanOf(opening.Line.Span),
        };
    }
}
