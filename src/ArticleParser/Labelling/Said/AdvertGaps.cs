using ArticleParser.Lines;

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

    public static void Add(LexedPage page, LabelScores scores)
    {
        for (var i = 0; i < page.Count; i++)
        {
            if (!SaidEvidence.IsProse(page, i, ProseWords)) continue;
            var end = EndOf(page, i, out var gaps);
            for (; i < end; i++)
            {
                if (gaps < FewestGaps || page.Lines[i].CueKind != SyntaxKind.None) continue;
                SaidEvidence.SaySection(scores, i, SyntaxKind.Body, SaidEvidence.Some);
                SaidEvidence.Say(scores, i, SyntaxKind.Paragraph, SaidEvidence.Some);
            }
        }
    }

    /// <summary>Behind the last of the paragraphs.</summary>
    private static int EndOf(LexedPage page, int first, out int gaps)
    {
        gaps = 0;
        var end = first + 1;
        for (var i = end; i < page.Count; i++)
        {
            if (IsAdvert(page, i)) continue;
            if (!SaidEvidence.IsProse(page, i, ProseWords)) break;
            if (i > end) gaps++;
            end = i + 1;
        }

        return end;
    }

    private static bool IsAdvert(LexedPage page, int line) => page.Lines[line].CueKind == SyntaxKind.Insert && page.Facts[line].Words <= AdvertWords;
}
