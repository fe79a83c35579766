namespace ArticleParser;

/// <summary>
/// Which line is the headline: what the net says of it, how many of its words the story shares, how near above
/// the story it stands.
/// </summary>
internal static class HeadlineFinder
{
    private const int Reach = 80;
    private const int MaxWords = 40;
    private const int ProseWords = 20;
    private const int LongWords = 22;
    private const int MinWords = 2;

    // A headline may stand among the first lines that were kept: before so many lines of prose.
    private const int ProseBefore = 3;

    // In thousandths of a logit, chosen by hand among a few on the development set.
    private const int Bar = -2500;
    private const int PerLine = 25;
    private const int SharedWords = 8000;
    private const int FullStop = 1500;
    private const int TooLong = 1000;

    /// <summary>The line of the headline; -1 where the page has no story or no line that could be one.</summary>
    /// <param name="page">The page.</param>
    /// <param name="scores">What the net says of its lines.</param>
    /// <param name="kept">Which lines are the story's.</param>
    /// <param name="from">The first line that may be it.</param>
    /// <param name="margin">By how much it beats the next line that says something else, in thousandths of a logit.</param>
    public static int Find(LexedPage page, LineScores scores, bool[] kept, int from, out int margin)
    {
        margin = 0;
        var first = Array.IndexOf(kept, true);
        if (first < 0) return -1;
        var words = new StoryWords(stackalloc ulong[StoryWords.Size]);
        words.Fill(page, kept);
        var end = End(page, kept, first);
        int best = -1, bestScore = Bar, nextScore = Bar;
        for (var i = Math.Max(from, first - Reach); i < end; i++)
        {
            if (!May(page, i)) continue;
            var score = Score(page, scores, words, i) - (Math.Max(0, first - i) * PerLine);
            if (best >= 0 && SaysTheSame(page, best, i))
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
            best = i;
        }

        margin = bestScore - nextScore;
        return best < 0 ? best : FirstOfEquals(page, WithoutSuffix(page, best, end), from);
    }

    private static bool SaysTheSame(LexedPage page, int one, int other)
    {
        ReadOnlySpan<char> first = page.TextOf(one), second = page.TextOf(other);
        return first.StartsWith(second, StringComparison.Ordinal) || second.StartsWith(first, StringComparison.Ordinal);
    }

    /// <summary>A title that stands twice in a row is the headline and its repeat, not the other way round.</summary>
    private static int FirstOfEquals(LexedPage page, int line, int from)
    {
        for (var i = Math.Max(from, line - 2); i < line; i++)
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
            if (page.Facts[i].Words >= MinWords && text.StartsWith(line, StringComparison.Ordinal) && IsSuffix(text[line.Length..]) && May(page, i)) return i;
        }

        return title;
    }

    private static bool IsSuffix(ReadOnlySpan<char> rest) => rest.TrimStart() is ['-' or '–' or '—' or '|' or '·' or '»' or ':', ..];

    private static int End(LexedPage page, bool[] kept, int first)
    {
        var prose = 0;
        for (var i = first; i < kept.Length; i++)
        {
            if (kept[i] && page.Facts[i].Words >= ProseWords && ++prose == ProseBefore) return i;
        }

        return kept.Length;
    }

    private static bool May(LexedPage page, int line)
    {
        var facts = page.Facts[line];
        return facts.Words is > 0 and <= MaxWords && facts.Letters >= 4
            && page.Lines[line].Looks is SyntaxKind.None or SyntaxKind.Paragraph or SyntaxKind.Subheading or SyntaxKind.Question or SyntaxKind.ListItem or SyntaxKind.Quotation;
    }

    private static int Score(LexedPage page, LineScores scores, in StoryWords words, int line)
    {
        var facts = page.Facts[line];
        var (shared, all) = words.Share(page, line);
        var score = scores.Says(line, LineHead.Headline) + (SharedWords * shared / (all + 1));
        score -= Math.Max(0, scores.Says(line, LineHead.Caption)) + (Math.Max(0, scores.Says(line, LineHead.Standfirst)) / 2);
        if (facts.LastMark == '.' && facts.SentenceEnds > 0) score -= FullStop;
        return facts.Words > LongWords ? score - TooLong : score;
    }
}
