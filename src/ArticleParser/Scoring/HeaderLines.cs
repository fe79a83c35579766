namespace ArticleParser;

/// <summary>
/// Takes the header out of the story: its lines read like the story's, and the net keeps some where a page has
/// them close together.
/// </summary>
internal static class HeaderLines
{
    // How many kept lines below the headline may be its standfirst or its repeat.
    private const int Below = 5;
    private const int StandfirstWords = 5;

    // A story of so few paragraphs needs them all: none of them is its summary.
    private const int ShortStory = 3;
    private const int ProseWords = 12;

    // In thousandths of a logit: how much more than the story's head the standfirst's has to say.
    private const int StandfirstBar = 0;

    public static void Drop(LexedPage page, LineScores scores, bool[] kept, int headline)
    {
        if (headline < 0) return;
        Array.Clear(kept, 0, headline + 1);
        var title = page.TextOf(headline);
        var seen = 0;
        var prose = CountProse(page, kept);
        for (var i = headline + 1; i < kept.Length && seen < Below; i++)
        {
            if (!kept[i]) continue;
            seen++;
            kept[i] = !page.TextOf(i).SequenceEqual(title) && !(prose > ShortStory && IsStandfirst(page, scores, i));
        }
    }

    private static int CountProse(LexedPage page, bool[] kept)
    {
        var prose = 0;
        for (var i = 0; i < kept.Length; i++)
        {
            if (kept[i] && page.Facts[i].Words >= ProseWords) prose++;
        }

        return prose;
    }

    private static bool IsStandfirst(LexedPage page, LineScores scores, int line) =>
        page.Facts[line].Words >= StandfirstWords && scores.Says(line, LineHead.Standfirst) > scores.Says(line, LineHead.Story) + StandfirstBar;
}
