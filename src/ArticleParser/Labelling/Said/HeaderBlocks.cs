using ArticleParser.Text;

namespace ArticleParser.Labelling;

/// <summary>
/// A header that blank lines set apart: a title, and directly below it a line more, with names and days around them. Where blank lines part the story's paragraphs,
/// too, that line is the summary, however short it is.
/// </summary>
internal static class HeaderBlocks
{
    private const int ProseWords = 12;
    private const int FewestWords = 3;
    private const int FewestPhraseWords = 5;
    private const int FewestWides = 24;
    private const int MostTitleWords = 24;
    private const int MostWords = 45;
    private const int MostLines = 8;

    public static void Add(in SaidPage page, LabelScores scores)
    {
        var first = page.NextProse(0, ProseWords);
        while (first < page.Count && page.Facts[first].BlankBefore == 0) first = page.NextProse(first + 1, ProseWords);
        if (first + 1 >= page.Count || page.Facts[first + 1].BlankBefore == 0) return;
        var start = first - 1;
        while (start > 0 && first - start < MostLines && page.Facts[start].BlankBefore == 0) start--;
        var summary = SummaryOf(page, start, first);
        if (summary < 0) return;
        SaidEvidence.Say(scores, summary - 1, SyntaxKind.Headline, SaidEvidence.Some);
        SaidEvidence.Say(scores, summary, SyntaxKind.Standfirst, SaidEvidence.Some);
        SaidEvidence.SaySection(scores, summary, SyntaxKind.Header, SaidEvidence.Some);
    }

    /// <summary>The second of two lines, one below the other, that no cue names, behind which nothing but names and days stands; -1 for none, or where there are more.</summary>
    private static int SummaryOf(in SaidPage page, int start, int end)
    {
        var summary = -1;
        var isSigned = false;
        for (var i = Math.Max(1, start + 1); i < end; i++)
        {
            if (page.KindOf(i) is SyntaxKind.Byline or SyntaxKind.Timestamp) isSigned = true;
            else if (IsBare(page, i, MostWords) && page.Facts[i].BlankBefore == 0)
            {
                if (isSigned || summary >= 0 || !IsBare(page, i - 1, MostTitleWords) || !IsPhrase(page, i) || LineFacts.IsSentenceEnd(page.Facts[i - 1].LastMark)) return -1;
                summary = i;
            }
        }

        return isSigned ? summary : -1;
    }

    /// <summary>Words in small letters for the most part: names and those of a desk are no summary.</summary>
    private static bool IsPhrase(in SaidPage page, int line)
    {
        ref readonly var facts = ref page.Facts[line];
        return facts.Words >= FewestPhraseWords && facts.Capitals * 2 < facts.Words && (facts.Wides == 0 || facts.Length >= FewestWides);
    }

    private static bool IsBare(in SaidPage page, int line, int mostWords) =>
        page.KindOf(line) == SyntaxKind.None && page.Facts[line].Words >= FewestWords && page.Facts[line].Words <= mostWords && page.TextOf(line).IndexOfAny('|', '\t') < 0;
}
