namespace ArticleParser;

/// <summary>
/// A second look at the lines in and around the story, now that it is known which others were kept: captions that read
/// like prose go, short lines amid the text come back.
/// </summary>
internal static class StoryReview
{
    /// <summary>So many lines before and behind the story are looked at, too.</summary>
    public const int Around = 4;

    public static void Correct(LexedPage page, LineScores scores, bool[] kept, LineRanking ranking)
    {
        var story = StoryExtent.Of(kept);
        if (story.IsEmpty || ranking == LineRanking.None) return;
        var words = new StoryWords(stackalloc ulong[StoryWords.Size]);
        words.Fill(page, kept);
        var before = (bool[])kept.Clone();
        var features = new StoryFeatures(page, scores, before, story, words);
        Span<ushort> rows = stackalloc ushort[RankTable.MaxRows];
        for (var i = Math.Max(0, story.First - Around); i < kept.Length && i <= story.Last + Around; i++)
            kept[i] = scores.Says(i, LineHead.Story) + ranking.Sum(rows[..features.Rows(i, rows)]) > -250;
    }
}
