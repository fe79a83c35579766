using ArticleParser.Lines;

namespace ArticleParser.Labelling;

/// <summary>Captions that read like prose: a second look at what was kept, now that it is known what else was.</summary>
internal static class CaptionReview
{
    // In thousandths of a logit: the net has to think a caption possible, and the second look has to speak more than this against the story.
    private const int CaptionBar = -1000;
    private const int StoryBar = -1;

    /// <summary>Takes them out of what was kept.</summary>
    public static void Drop(LexedPage page, LineScores scores, bool[] kept, LineRanking ranking)
    {
        var story = StoryExtent.Of(kept);
        if (story.IsEmpty || ranking == LineRanking.None) return;
        var features = new StoryFeatures(page, scores, (bool[])kept.Clone(), story, scores.Words.OfStory(page, kept));
        for (var i = story.First; i <= story.Last; i++)
        {
            if (kept[i] && scores.Says(i, LineHead.Caption) > CaptionBar) kept[i] = features.Exceeds(i, scores.Says(i, LineHead.Story), ranking, StoryBar);
        }
    }
}
