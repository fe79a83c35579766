namespace ArticleParser;

/// <summary>Which line is the headline: what the net says of it, with how near above the story it stands.</summary>
internal static class HeadlineFinder
{
    // How far above the story a headline may stand; 15 lines are the 90th percentile of real pages.
    private const int Reach = 80;
    private const int Below = 6;
    private const int MaxWords = 40;
    private const int Thousandth = ScoringModel.One / 1000;

    // In thousandths of a logit.
    private const int Bar = -4000;
    private const int PerLine = 30;
    private const int BelowStart = 1500;

    public static int Find(LexedPage page, LineScores scores, StoryExtent story)
    {
        if (story.IsEmpty) return -1;
        int best = -1, bestScore = Bar;
        for (var i = Math.Max(0, story.First - Reach); i < Math.Min(page.Count, story.First); i++)
        {
            var score = Score(page, scores, i, story.First - i);
            if (score <= bestScore) continue;
            bestScore = score;
            best = i;
        }

        return best;
    }

    private static int Score(LexedPage page, LineScores scores, int line, int distance)
    {
        var facts = page.Facts[line];
        if (page.Lines[line].Looks is not (SyntaxKind.None or SyntaxKind.Paragraph or SyntaxKind.Subheading or SyntaxKind.Question) || facts.Words is 0 or > MaxWords || facts.Letters < 4) return int.MinValue;
        return (scores[line, LineHead.Headline] / Thousandth) - (distance * PerLine);
    }
}
