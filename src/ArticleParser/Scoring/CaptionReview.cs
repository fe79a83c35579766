namespace ArticleParser;

/// <summary>Captions that read like prose: a second look at what was kept, now that it is known what else was.</summary>
internal static class CaptionReview
{
    // In thousandths of a logit: the net has to think a caption possible, and the second look has to speak against the story.
    private const int CaptionBar = -1000;
    private const int StoryBar = 0;

    /// <summary>Takes them out of what was kept.</summary>
    public static void Drop(LexedPage page, LineScores scores, bool[] kept, LineRanking ranking)
    {
        var story = StoryExtent.Of(kept);
        if (story.IsEmpty || ranking == LineRanking.None) return;
        var features = new StoryFeatures(page, scores, (bool[])kept.Clone(), story, scores.Words.OfStory(page, kept));
        Judge(scores, kept, ranking, features, story, stackalloc ushort[RankTable.MaxRows]);
    }

    // Apart from the buffer: a method that has one and a loop is compiled in full at its first call.
    private static void Judge(LineScores scores, bool[] kept, LineRanking ranking, in StoryFeatures features, StoryExtent story, Span<ushort> rows)
    {
        for (var i = story.First; i <= story.Last; i++)
        {
            if (!kept[i] || scores.Says(i, LineHead.Caption) <= CaptionBar) continue;
            kept[i] = scores.Says(i, LineHead.Story) + ranking.Sum(rows[..features.Rows(i, rows)]) >= StoryBar;
        }
    }
}
