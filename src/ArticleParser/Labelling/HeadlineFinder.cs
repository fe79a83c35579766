using ArticleParser.Lines;

namespace ArticleParser.Labelling;

/// <summary>Which line is the headline: of the lines that may be, the one that the ranking puts first.</summary>
internal static class HeadlineFinder
{
    private const int MinWords = 2;

    // A picture's alternative text repeats the headline so few lines behind it.
    private const int RepeatReach = 5;

    // What "none of them" says, in thousandths of a logit.
    private const int Bar = 0;

    /// <summary>The line of the headline; -1 where the page has no story or no line that could be one.</summary>
    /// <param name="page">The page.</param>
    /// <param name="scores">What the net says of its lines.</param>
    /// <param name="kept">Which lines are the story's.</param>
    /// <param name="ranking">How candidates are compared.</param>
    /// <param name="from">The first line that may be it.</param>
    /// <param name="margin">By how much it beats the next line that says something else, in thousandths of a logit.</param>
    public static int Find(LexedPage page, LineScores scores, bool[] kept, LineRanking ranking, int from, out int margin)
    {
        margin = 0;
        var candidates = HeadlineCandidates.Of(page, scores, kept, from, stackalloc int[HeadlineCandidates.Most]);
        if (candidates.Lines.IsEmpty) return -1;
        var features = new HeadlineFeatures(page, scores, kept, candidates, scores.Words.OfStory(page, kept));
        var best = Best(page, scores, candidates.Lines, features, ranking, stackalloc ushort[RankTable.MaxRows], out margin);
        return best < 0 ? best : FirstOfEquals(page, WithoutSuffix(page, best, candidates.End), from);
    }

    // Apart from the buffers: a method that has one and a loop is compiled in full at its first call.
    private static int Best(
        LexedPage page, LineScores scores, ReadOnlySpan<int> candidates, in HeadlineFeatures features, LineRanking ranking, Span<ushort> rows, out int margin)
    {
        int best = -1, bestScore = Bar, nextScore = Bar;
        for (var i = 0; i < candidates.Length; i++)
        {
            var line = candidates[i];
            var score = scores.Says(line, LineHead.Headline) + ranking.Sum(rows[..features.Rows(i, rows)]);
            if (best >= 0 && SaysTheSame(page, best, line))
            {
                if (score <= bestScore) continue;
            }
            else if (score <= bestScore)
            {
                nextScore = Math.Max(nextScore, score);
                continue;
            }
            else nextScore = bestScore;

            bestScore = score;
            best = line;
        }

        margin = bestScore - nextScore;
        return best;
    }

    private static bool SaysTheSame(LexedPage page, int one, int other)
    {
        ReadOnlySpan<char> first = page.TextOf(one), second = page.TextOf(other);
        return first.StartsWith(second, StringComparison.Ordinal) || second.StartsWith(first, StringComparison.Ordinal);
    }

    /// <summary>A title that stands twice close together is the headline and its repeat, not the other way round.</summary>
    private static int FirstOfEquals(LexedPage page, int line, int from)
    {
        for (var i = Math.Max(from, line - RepeatReach); i < line; i++)
        {
            if (page.TextOf(i).SequenceEqual(page.TextOf(line))) return i;
        }

        return line;
    }

    /// <summary>A page's title ends with the site's name: the line that says the same without it is the headline.</summary>
    private static int WithoutSuffix(LexedPage page, int title, int end)
    {
        var text = page.TextOf(title);
        for (var i = title + 1; i < end; i++)
        {
            var line = page.TextOf(i);
            if (page.Facts[i].Words >= MinWords && text.StartsWith(line, StringComparison.Ordinal) && IsSuffix(text[line.Length..]) && HeadlineCandidates.May(page, i)) return i;
        }

        return title;
    }

    private static bool IsSuffix(ReadOnlySpan<char> rest) => rest.TrimStart() is ['-' or '–' or '—' or '|' or '·' or '»' or ':', ..];
}
