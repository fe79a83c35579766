namespace ArticleParser;

/// <summary>Which lines amid the story are its headings, by what the net says of them and by the lines around them.</summary>
internal static class SubheadingFinder
{
    private const int MaxWords = 16;

    // In thousandths of a logit.
    private const int Bar = -300;
    private const int NetBar = 3500;

    /// <summary>Adds the headings to what was kept, and gives which lines they are; empty where the page has no story.</summary>
    public static bool[] Keep(LexedPage page, LineScores scores, bool[] kept, LineRanking ranking)
    {
        var story = StoryExtent.Of(kept);
        if (story.IsEmpty) return [];
        var features = new StoryFeatures(page, scores, kept, story, scores.Words.OfStory(page, kept));
        var headings = new bool[page.Count];
        Mark(page, scores, kept, ranking, features, story, stackalloc ushort[RankTable.MaxRows], headings);
        for (var i = story.First; i < story.Last; i++) kept[i] |= headings[i];
        return headings;
    }

    public static bool May(LexedPage page, int line) =>
        page.Facts[line] is { Words: > 0 and <= MaxWords, Letters: > 1 }
        && page.Lines[line].Looks is SyntaxKind.None or SyntaxKind.Subheading or SyntaxKind.Question or SyntaxKind.ListItem or SyntaxKind.Quotation or SyntaxKind.Paragraph;

    // Apart from the buffer: a method that has one and a loop is compiled in full at its first call.
    private static void Mark(LexedPage page, LineScores scores, bool[] kept, LineRanking ranking, in StoryFeatures features, StoryExtent story, Span<ushort> rows, bool[] headings)
    {
        for (var i = story.First; i < story.Last; i++)
        {
            if (!May(page, i)) continue;
            var says = scores.Says(i, LineHead.Subheading);
            headings[i] = (kept[i] && says > NetBar && !LineFacts.IsSentenceEnd(page.Facts[i].LastMark)) || says + ranking.Sum(rows[..features.Rows(i, rows)]) > Bar;
        }
    }
}
