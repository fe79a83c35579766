using ArticleParser.Lines;

namespace ArticleParser.Labelling;

/// <summary>A short line that was glued to the end or the beginning of a paragraph is a heading within the story.</summary>
internal static class GluedHeadings
{
    private const int ProseWords = 8;

    public static void Add(LexedPage page, LabelScores scores)
    {
        var prose = false;
        for (var i = 0; i < page.Count; i++)
        {
            var isGlued = (page.IsGlued(i) && IsProse(page, i - 1)) || (prose && i + 1 < page.Count && page.IsGlued(i + 1) && IsProse(page, i + 1));
            if (isGlued && IsHeading(page, i))
            {
                SaidEvidence.Say(scores, i, SyntaxKind.Subheading, SaidEvidence.Strong);
                SaidEvidence.SaySection(scores, i, SyntaxKind.Body, SaidEvidence.Some);
            }

            prose |= IsProse(page, i);
        }
    }

    private static bool IsHeading(LexedPage page, int line)
    {
        ref readonly var facts = ref page.Facts[line];
        return page.Lines[line].CueKind == SyntaxKind.None && facts.Words is > 1 and <= GluedHeading.MostWords && (facts.SentenceEnds == 0 || facts.LastMark is '?' or '!');
    }

    private static bool IsProse(LexedPage page, int line) => SaidEvidence.IsProse(page, line, ProseWords);
}
