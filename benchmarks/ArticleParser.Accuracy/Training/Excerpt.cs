namespace ArticleParser.Accuracy.Training;

/// <summary>
/// The beginning of a story without its page: from the headline to one of the first paragraphs, as people paste it. No
/// page of the corpus is so short, and the net should not take such a text for furniture.
/// </summary>
internal static class Excerpt
{
    public const string Style = "excerpt";

    private const int Least = 2;
    private const int Spread = 7;
    private const int Reach = 30;

    /// <summary>The text of a page's excerpt; null where the page gives none, or another style's did.</summary>
    public static string? Of(TrainingSample sample, string text, LexedPage page)
    {
        var hash = WordHasher.Hash(sample.Page.Id);
        if (!sample.HasStory || sample.Style != SampleMaker.Styles[hash % 2]) return null;
        int first = -1, last = -1, left = Least + (int)((hash >> 8) % Spread);
        for (var i = 0; i < sample.Lines && left > 0; i++)
        {
            if (!sample.IsTarget(i, LineHead.Story)) continue;
            if (first < 0) first = i;
            last = i;
            left--;
        }

        return first < 0 ? null : text[page.Lines[Above(sample, first)].Start..page.Lines[last].End];
    }

    /// <summary>The headline, where it stands close above the story.</summary>
    private static int Above(TrainingSample sample, int first)
    {
        for (var i = first - 1; i >= Math.Max(0, first - Reach); i--)
        {
            if (sample.IsTarget(i, LineHead.Headline)) return i;
        }

        return first;
    }
}
