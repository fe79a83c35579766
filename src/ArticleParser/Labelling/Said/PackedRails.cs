namespace ArticleParser.Labelling;

/// <summary>
/// Below "Most read" stand titles of other stories, also where they are whole sentences: where blank lines part the story's paragraphs, lines without any below such a
/// heading are none of them.
/// </summary>
internal static class PackedRails
{
    private const int ProseWords = 8;
    private const int FewestParagraphs = 2;
    private const int FewestTitles = 2;
    private const int MostTitles = 24;
    private const int MostWords = 30;

    public static void Add(in SaidPage page, LabelScores scores)
    {
        if (!page.Has(SyntaxKind.RailHeading)) return;
        var apart = 0;
        for (var i = 1; i + FewestTitles < page.Count; i++)
        {
            if (page.Facts[i].BlankBefore > 0 && page.Facts[i].BlankAfter > 0 && page.IsProse(i, ProseWords)) apart++;
            if (apart < FewestParagraphs || page.KindOf(i) != SyntaxKind.RailHeading || page.Facts[i].BlankBefore == 0) continue;
            var end = ListRuns.PackedEnd(page, i + 1, MostTitles, MostWords);
            if (end - i <= FewestTitles || page.Facts[i + 1].BlankBefore > 0) continue;
            for (; i + 1 < end; i++)
            {
                SaidEvidence.Say(scores, i + 1, SyntaxKind.Paragraph, -SaidEvidence.Strong);
                SaidEvidence.SaySection(scores, i + 1, SyntaxKind.Body, -SaidEvidence.Some);
            }
        }
    }
}
