using ArticleParser.Lines;
using ArticleParser.Text;

namespace ArticleParser.Labelling;

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
        for (var i = story.First; i < story.Last; i++)
        {
            if (!May(page, i)) continue;
            var says = scores.Says(i, LineHead.Subheading);
            headings[i] = (kept[i] && says > NetBar && !LineFacts.IsSentenceEnd(page.Facts[i].LastMark)) || features.Exceeds(i, says, ranking, Bar);
        }

        for (var i = story.First; i < story.Last; i++) kept[i] |= headings[i];
        return headings;
    }

    public static bool May(LexedPage page, int line) =>
        page.Facts[line] is { Words: > 0 and <= MaxWords, Letters: > 1 }
        && page.Lines[line].Looks is SyntaxKind.None or SyntaxKind.Subheading or SyntaxKind.Question or SyntaxKind.ListItem or SyntaxKind.Quotation or SyntaxKind.Paragraph;
}
