namespace ArticleParser.Labelling;

/// <summary>
/// Paragraphs with the word "Advertisement" between them, again and again: a story that goes on behind whatever was set into it, such as a player with
/// its list of films. No list of other stories has an advert behind each of its items.
/// </summary>
internal static class AdvertGaps
{
    private const int ProseWords = 12;
    private const int AdvertWords = 3;
    private const int FewestGaps = 2;

    public static void Add(in SaidPage page, LabelScores scores)
    {
        if (!page.Has(SyntaxKind.Insert)) return;
        for (var i = page.NextProse(0, ProseWords); i < page.Count; i = page.NextProse(i + 1, ProseWords))
        {
            var end = EndOf(page, i, out var gaps);
            for (; i < end; i++)
            {
                if (gaps < FewestGaps || page.KindOf(i) != SyntaxKind.None) continue;
                SaidEvidence.SaySection(scores, i, SyntaxKind.Body, SaidEvidence.Some);
                SaidEvidence.Say(scores, i, SyntaxKind.Paragraph, SaidEvidence.Some);
            }
        }
    }

    /// <summary>Behind the last of the paragraphs.</summary>
    private static int EndOf(in SaidPage page, int first, out int gaps)
    {
        gaps = 0;
        var end = first + 1;
        for (var i = end; i < page.Count; i++)
        {
            if (IsAdvert(page, i)) continue;
            if (!page.IsProse(i, ProseWords)) break;
            if (i > end) gaps++;
            end = i + 1;
        }

        return end;
    }

    private static bool IsAdvert(in SaidPage page, int line) => page.KindOf(line) == SyntaxKind.Insert && page.Facts[line].Words <= AdvertWords;
}
