namespace ArticleParser;

/// <summary>Which line is the headline: a title near above the story, the better if the page repeats it.</summary>
internal static class HeadlineFinder
{
    // How far above the story a headline may stand; 15 lines are the 90th percentile of real pages.
    private const int Reach = 60;
    private const int MaxWords = 40;

    public static int Find(LexedPage page, StoryExtent story)
    {
        if (story.IsEmpty) return -1;
        var from = Math.Max(0, story.First - Reach);
        var repeats = CountRepeats(page, Math.Min(page.Count, story.Last + 1));
        int best = -1;
        float bestScore = 0;
        for (var i = from; i < story.First; i++)
        {
            var score = Score(page, i, story.First - i, repeats);
            if (score <= bestScore) continue;
            bestScore = score;
            best = i;
        }

        return best;
    }

    private static float Score(LexedPage page, int line, int distance, Dictionary<string, int> repeats)
    {
        var facts = page.Facts[line];
        if (page.Lines[line].Looks != SyntaxKind.None || facts.Words is < 2 or > MaxWords || facts.Letters < 6) return 0;
        var score = 2 + (Math.Min(facts.Words, 9) / 3f) - (distance / 12f);
        if (repeats[page.TextOf(line).ToString()] > 1) score += 2.5f;
        if (facts.LastMark == '.' && facts.SentenceEnds > 0) score -= 2;
        if (facts.SentenceEnds > 1) score -= 2;
        if (facts.Words > 20) score -= 1.5f;
        if (facts.BlankBefore > 0 || facts.BlankAfter > 0) score += 0.3f;
        return score;
    }

    private static Dictionary<string, int> CountRepeats(LexedPage page, int end)
    {
        var repeats = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < end; i++)
        {
            if (page.Facts[i].Words > MaxWords) continue;
            var text = page.TextOf(i).ToString();
            repeats[text] = repeats.GetValueOrDefault(text) + 1;
        }

        return repeats;
    }
}
