namespace ArticleParser;

/// <summary>Which line is the headline: what the net says of it, with how near above the story it stands.</summary>
internal static class HeadlineFinder
{
    private const int Reach = 80;
    private const int MaxWords = 40;
    private const int ProseWords = 20;

    // A headline may stand among the first lines that were kept: before so many lines of prose.
    private const int ProseBefore = 3;

    // In thousandths of a logit.
    private const int Bar = -4000;
    private const int PerLine = 30;

    /// <summary>The line of the headline; -1 where the page has no story or no line that could be one.</summary>
    public static int Find(LexedPage page, LineScores scores, bool[] kept)
    {
        var first = Array.IndexOf(kept, true);
        if (first < 0) return -1;
        var end = End(page, kept, first);
        int best = -1, bestScore = Bar;
        for (var i = Math.Max(0, first - Reach); i < end; i++)
        {
            var score = Score(page, scores, i) - (Math.Abs(first - i) * PerLine);
            if (score <= bestScore) continue;
            bestScore = score;
            best = i;
        }

        return best;
    }

    private static int End(LexedPage page, bool[] kept, int first)
    {
        var prose = 0;
        for (var i = first; i < kept.Length; i++)
        {
            if (kept[i] && page.Facts[i].Words >= ProseWords && ++prose == ProseBefore) return i;
        }

        return kept.Length;
    }

    private static int Score(LexedPage page, LineScores scores, int line)
    {
        var facts = page.Facts[line];
        var looks = page.Lines[line].Looks;
        var may = looks is SyntaxKind.None or SyntaxKind.Paragraph or SyntaxKind.Subheading or SyntaxKind.Question && facts.Words <= MaxWords && facts.Letters >= 4;
        return may ? scores.Says(line, LineHead.Headline) : int.MinValue / 2;
    }
}
