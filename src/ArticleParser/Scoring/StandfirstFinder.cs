namespace ArticleParser;

/// <summary>Which line is the summary of the story: of those between the headline and its second paragraph, the one that the ranking puts first.</summary>
internal static class StandfirstFinder
{
    public const int Most = 24;

    private const int LeastWords = 4;
    private const int MostWords = 120;

    // A story of so few paragraphs needs them all: none of them is its summary.
    private const int ShortStory = 3;
    private const int ProseWords = 12;

    // How many lines below the headline it may stand.
    private const int Reach = 40;

    // What "none of them" says, and what makes a line a byline or a date, in thousandths of a logit.
    private const int Bar = 0;
    private const int FieldBar = 1000;

    /// <summary>The line of the standfirst; -1 where none says enough.</summary>
    public static int Find(LexedPage page, LineScores scores, bool[] kept, LineRanking ranking, int headline)
    {
        var candidates = Candidates(page, scores, kept, headline, stackalloc int[Most]);
        if (candidates.IsEmpty) return -1;
        var words = new StoryWords(stackalloc ulong[StoryWords.Size]);
        words.Fill(page, kept);
        var features = new HeaderFeatures(page, scores, kept, LineHead.Standfirst, candidates, words, headline);
        Span<ushort> rows = stackalloc ushort[RankTable.MaxRows];
        int best = -1, bestScore = Bar;
        for (var i = 0; i < candidates.Length; i++)
        {
            var score = scores.Says(candidates[i], LineHead.Standfirst) + ranking.Sum(rows[..features.Rows(i, rows)]);
            if (score <= bestScore) continue;
            best = candidates[i];
            bestScore = score;
        }

        return best;
    }

    /// <summary>The lines that may be it, in the order of the page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="scores">What the net says of its lines.</param>
    /// <param name="kept">Which lines are the story's.</param>
    /// <param name="headline">The line of the headline.</param>
    /// <param name="found">Where to put them: room for <see cref="Most"/>.</param>
    public static ReadOnlySpan<int> Candidates(LexedPage page, LineScores scores, bool[] kept, int headline, Span<int> found)
    {
        if (Array.IndexOf(kept, true) < 0) return default;
        var isShort = CountProse(page, kept) <= ShortStory;
        var count = 0;
        for (var i = headline + 1; i < kept.Length && i <= headline + Reach && count < found.Length; i++)
        {
            if (kept[i] && isShort) break;
            if (May(page, kept, i) && !IsSigned(page, scores, i, headline)) found[count++] = i;
            if (kept[i] && page.Facts[i].Words >= ProseWords) break;
        }

        return found[..count];
    }

    private static bool May(LexedPage page, bool[] kept, int line)
    {
        if (page.Facts[line].Words is < LeastWords or > MostWords) return false;
        if (!kept[line] && line + 1 < kept.Length && page.Lines[line + 1].Looks == SyntaxKind.Credit) return false;
        return page.Lines[line].Looks is SyntaxKind.None or SyntaxKind.Paragraph or SyntaxKind.Quotation or SyntaxKind.ListItem;
    }

    /// <summary>Whether the line says who or when rather than what.</summary>
    private static bool IsSigned(LexedPage page, LineScores scores, int line, int headline) =>
        FieldRoles.IsWhoOrWhen(page, scores, line, Math.Max(FieldBar, scores.Says(line, LineHead.Standfirst)))
        || SignatureLines.IsBegun(page, line) || SignatureLines.Is(page, scores, line, headline);

    private static int CountProse(LexedPage page, bool[] kept)
    {
        var prose = 0;
        for (var i = 0; i < kept.Length; i++)
        {
            if (kept[i] && page.Facts[i].Words >= ProseWords) prose++;
        }

        return prose;
    }
}
