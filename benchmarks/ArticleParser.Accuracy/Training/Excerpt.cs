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
        if (sample.Story is null || sample.Style != "innertext" || sample.Page.Gold.Body is null) return null;
        int first = -1, last = -1, left = Least + (int)((hash >> 8) % Spread);
        for (var i = 0; i < sample.Lines && left > 0; i++)
        {
            if (!sample.Story[i]) continue;
            if (first < 0) first = i;
            last = i;
            left--;
        }

        if (first < 0) return null;
        var from = sample.Headline >= 0 && sample.Headline < first && first - sample.Headline <= Reach ? sample.Headline : first;
        return text[page.Lines[from].Start..page.Lines[last].End];
    }
}
