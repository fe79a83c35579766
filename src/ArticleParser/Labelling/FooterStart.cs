using ArticleParser.Lines;

namespace ArticleParser.Labelling;

/// <summary>Where the foot of the page begins: from there to the end, frame lines outweigh pointers to stories.</summary>
internal static class FooterStart
{
    public static int Find(LexedPage page, int from)
    {
        var start = page.Count;
        float best = 0, sum = 0;
        for (var i = page.Count - 1; i >= from; i--)
        {
            sum += Weight(page, i);
            if (sum <= best) continue;
            best = sum;
            start = i;
        }

        return start;
    }

    private static float Weight(LexedPage page, int line) => page.Lines[line].Looks switch
    {
        SyntaxKind.LegalLine or SyntaxKind.Copyright or SyntaxKind.ContactLine => 2,
        SyntaxKind.Credit when page.TextOf(line)[0] == '©' => 2,
        SyntaxKind.Promo => 1,
        SyntaxKind.NavigationItem or SyntaxKind.ShareTools or SyntaxKind.Insert => 0.6f,
        SyntaxKind.SectionLabel => 0.2f,
        SyntaxKind.RailHeading or SyntaxKind.Timestamp or SyntaxKind.Comment or SyntaxKind.ReadingTime => -3,
        SyntaxKind.None when TailRoles.IsTitle(page, line) => -0.8f,
        _ => 0,
    };
}
