namespace ArticleParser;

/// <summary>How much each line looks like the text of a story: above zero for, below zero against.</summary>
internal static class StoryScorer
{
    public static float[] Score(LexedPage page)
    {
        var scores = new float[page.Count];
        for (var i = 0; i < scores.Length; i++) scores[i] = Score(page.Facts[i], page.Lines[i].Looks);
        return scores;
    }

    private static float Score(in LineFacts facts, SyntaxKind looks)
    {
        if (looks != SyntaxKind.None) return IsStoryKind(looks) ? 1 : -2;
        var words = Math.Min(facts.Words, 80);
        var score = (words - 11) / 6f;
        if (facts.SentenceEnds > 0) score += 1.5f;
        if (LineFacts.IsSentenceEnd(facts.LastMark) || facts.LastMark == ':') score += 1;
        if (facts.Words > 6 && facts.Capitals * 2 > facts.Words) score -= 2;
        return Math.Clamp(score, -1.5f, 8);
    }

    private static bool IsStoryKind(SyntaxKind kind) =>
        kind is SyntaxKind.Question or SyntaxKind.Answer or SyntaxKind.LiveEntry or SyntaxKind.RelatedLink;
}
