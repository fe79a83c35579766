using ArticleParser.Lines;

namespace ArticleParser.Labelling;

/// <summary>Which line is the summary of the story, where it has one.</summary>
internal static class StandfirstFinder
{
    private const int LeastWords = 5;

    // A story of so few paragraphs needs them all: none of them is its summary.
    private const int ShortStory = 3;
    private const int ProseWords = 12;

    // How many lines below the headline it may stand, and a byline below it.
    private const int Reach = 40;
    private const int Ahead = 6;

    // In thousandths of a logit, chosen by hand among a few on the development set.
    private const int InsideBar = 0;
    private const int OutsideBar = -1500;
    private const int BeforeSignature = 2000;
    private const int BehindHeadline = 500;
    private const int FieldBar = 1000;

    /// <summary>The one line above the story's second paragraph that says most of being the summary; -1 where none says enough.</summary>
    public static int Find(LexedPage page, LineScores scores, bool[] kept, int headline)
    {
        int best = -1, bestScore = int.MinValue;
        var isShort = IsShort(page, kept);
        for (var i = headline + 1; i < kept.Length && i <= headline + Reach; i++)
        {
            if (kept[i] && isShort) break;
            var score = May(page, kept, i) ? Score(page, scores, kept, i, headline) : int.MinValue;

            // Whether it is signed is asked last, since that takes the value grammars.
            if (score > bestScore && score > (kept[i] ? InsideBar : OutsideBar) && !IsSigned(page, scores, i, headline))
            {
                best = i;
                bestScore = score;
            }

            if (kept[i] && page.Facts[i].Words >= ProseWords) break;
        }

        return best;
    }

    private static bool May(LexedPage page, bool[] kept, int line)
    {
        if (page.Facts[line].Words < LeastWords) return false;
        if (!kept[line] && line + 1 < kept.Length && page.Lines[line + 1].Looks == SyntaxKind.Credit) return false;
        return page.Lines[line].Looks is SyntaxKind.None or SyntaxKind.Paragraph or SyntaxKind.Quotation or SyntaxKind.ListItem;
    }

    /// <summary>Whether the line says who or when rather than what.</summary>
    private static bool IsSigned(LexedPage page, LineScores scores, int line, int headline) =>
        FieldRoles.IsWhoOrWhen(page, scores, line, Math.Max(FieldBar, scores.Says(line, LineHead.Standfirst)))
        || SignatureLines.IsBegun(page, line) || (SignatureLines.May(page, line, headline) && SignatureLines.IsNamed(page, scores, line));

    private static int Score(LexedPage page, LineScores scores, bool[] kept, int line, int headline)
    {
        var score = scores.Says(line, LineHead.Standfirst) - (Math.Max(0, scores.Says(line, LineHead.Caption)) / 2);
        if (kept[line]) score -= scores.Says(line, LineHead.Story) / 2;
        if (IsNext(page, line, headline)) score += BehindHeadline;
        return IsBeforeSignature(page, line, headline) ? score + BeforeSignature : score;
    }

    /// <summary>Whether nothing that could be a summary stands between the headline and the line.</summary>
    private static bool IsNext(LexedPage page, int line, int headline)
    {
        for (var i = headline + 1; i < line; i++)
        {
            if (page.Facts[i].Words >= LeastWords) return false;
        }

        return true;
    }

    private static bool IsShort(LexedPage page, bool[] kept)
    {
        var prose = 0;
        for (var i = 0; i < kept.Length; i++)
        {
            if (kept[i] && page.Facts[i].Words >= ProseWords && ++prose > ShortStory) return false;
        }

        return true;
    }

    /// <summary>A summary stands above the byline or the date, where the page has one of them close by.</summary>
    private static bool IsBeforeSignature(LexedPage page, int line, int headline)
    {
        for (var i = headline + 1; i < line; i++)
        {
            if (IsSignature(page.Lines[i].Looks)) return false;
        }

        for (var i = line + 1; i < page.Count && i <= line + Ahead; i++)
        {
            if (IsSignature(page.Lines[i].Looks)) return true;
            if (page.Facts[i].Words >= ProseWords) return false;
        }

        return false;
    }

    private static bool IsSignature(SyntaxKind looks) => looks is SyntaxKind.Byline or SyntaxKind.Timestamp or SyntaxKind.ReadingTime;
}
