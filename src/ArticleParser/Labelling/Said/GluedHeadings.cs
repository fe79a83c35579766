using ArticleParser.Lines;

namespace ArticleParser.Labelling;

/// <summary>A short line that was glued to the end or the beginning of a paragraph is a heading within the story.</summary>
internal static class GluedHeadings
{
    private const int ProseWords = 8;

    public static void Add(in SaidPage page, LabelScores scores)
    {
        if (!page.Has(LineSigns.Glued)) return;
        var prose = false;
        for (var i = 0; i < page.Count; i++)
        {
            var isGlued = (page.Is(i, LineSigns.Glued) && IsProse(page, i - 1)) || (prose && i + 1 < page.Count && page.Is(i + 1, LineSigns.Glued) && IsProse(page, i + 1));
            if (isGlued && IsHeading(page, i))
            {
                SaidEvidence.Say(scores, i, SyntaxKind.Subheading, SaidEvidence.Strong);
                SaidEvidence.SaySection(scores, i, SyntaxKind.Body, SaidEvidence.Some);
            }

            prose |= IsProse(page, i);
        }
    }

    private static bool IsHeading(in SaidPage page, int line)
    {
        ref readonly var facts = ref page.Facts[line];
        return page.KindOf(line) == SyntaxKind.None && facts.Words is > 1 and <= GluedHeading.MostWords && (facts.SentenceEnds == 0 || facts.LastMark is '?' or '!');
    }

    private static bool IsProse(in SaidPage page, int line) => page.IsProse(line, ProseWords);
}
