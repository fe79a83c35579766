using ArticleParser.Text;

namespace ArticleParser.Labelling;

/// <summary>
/// Another full story behind the first, with its own title, name, day and paragraphs, as pages hold that load the next one below: only the
/// first is what the page is about.
/// </summary>
internal static class SecondStory
{
    private const int ProseWords = 12;
    private const int FewestParagraphs = 2;
    private const int FewestTitleWords = 5;
    private const int MostTitleWords = 24;
    private const int HeaderLines = 4;

    /// <summary>The line of its title; -1 for none.</summary>
    public static int Add(in SaidPage page, LabelScores scores)
    {
        if (!page.Has(SyntaxKind.Byline) || !page.Has(SyntaxKind.Timestamp)) return -1;
        var first = page.NextProse(0, ProseWords);
        if (first == page.Count || !IsSigned(page, 0, first)) return -1;
        int paragraphs = 0, second = -1;
        for (var i = first; i < page.Count; i++)
        {
            if (page.IsProse(i, ProseWords)) paragraphs++;
            else if (paragraphs >= FewestParagraphs && IsTitle(page, i) && Opens(page, i))
            {
                // One after the other: a round-up of books, or a whole issue, is one piece.
                if (second >= 0) return -1;
                second = i;
            }
        }

        for (var i = second; i >= 0 && i < page.Count; i++) SaidEvidence.SayStory(scores, i, -SaidEvidence.Sure);
        return second;
    }

    private static bool IsTitle(in SaidPage page, int line)
    {
        ref readonly var facts = ref page.Facts[line];
        return page.KindOf(line) == SyntaxKind.None && facts.Words is >= FewestTitleWords and <= MostTitleWords && (facts.LastMark == '?' || !LineFacts.IsSentenceEnd(facts.LastMark));
    }

    /// <summary>Whether a name and a day follow a title, and then paragraphs.</summary>
    private static bool Opens(in SaidPage page, int title)
    {
        var prose = title + 1;
        while (prose < page.Count && prose - title <= HeaderLines && !page.IsProse(prose, ProseWords)) prose++;
        if (!IsSigned(page, title + 1, prose)) return false;
        for (var i = prose; i < prose + FewestParagraphs; i++)
        {
            if (i >= page.Count || !page.IsProse(i, ProseWords)) return false;
        }

        return true;
    }

    private static bool IsSigned(in SaidPage page, int start, int end)
    {
        bool hasName = false, hasDay = false;
        for (var i = start; i < end; i++)
        {
            hasName |= page.KindOf(i) == SyntaxKind.Byline;
            hasDay |= page.KindOf(i) == SyntaxKind.Timestamp;
        }

        return hasName && hasDay;
    }
}
