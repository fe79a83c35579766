using ArticleParser.Text;
using ArticleParser.Values;

namespace ArticleParser.Labelling;

/// <summary>
/// The first paragraph, where an advert, a picture, a newsletter's line or a link parts it from the second. It looks like a summary then, but
/// whoever signed and the day stand above it, or nowhere between it and the story.
/// </summary>
internal static class Ledes
{
    private const int ProseWords = 12;
    private const int FewestWords = 18;
    private const int LongWords = 28;
    private const int MostBetween = 3;
    private const int MostOfBox = 6;
    private const int MostBesideWords = 10;
    private const int MostAbove = 3;
    private const int MostCaptionWords = 40;

    // "Continue reading" below an advert.
    private const int MostLinkWords = 3;

    public static void Add(in SaidPage page, LabelScores scores)
    {
        var isFirst = true;
        for (var i = page.NextProse(1, ProseWords); i < page.Count; i = page.NextProse(i + 1, ProseWords))
        {
            if (IsLede(page, i, isFirst))
            {
                SaidEvidence.Say(scores, i, SyntaxKind.Standfirst, -SaidEvidence.Strong);
                SaidEvidence.Say(scores, i, SyntaxKind.Paragraph, SaidEvidence.Some);
                return;
            }

            isFirst = false;
        }
    }

    private static bool IsLede(in SaidPage page, int line, bool isFirst)
    {
        ref readonly var facts = ref page.Facts[line];
        if (facts.Words < FewestWords || !LineFacts.IsSentenceEnd(facts.LastMark)) return false;
        var isSigned = IsSignedAbove(page, line);
        if (!isSigned && (!isFirst || facts.Words < LongWords)) return false;
        var next = line + 1;
        bool isInserted = false, isBox = false, hasBeside = false;
        for (; next < page.Count && next - line <= MostOfBox; next++)
        {
            isBox |= page.KindOf(next) == SyntaxKind.Insert;
            if (IsInserted(page, next)) isInserted = true;
            else if (IsBeside(page, next)) hasBeside = true;
            else break;
        }

        if ((hasBeside || next - line > MostBetween + 1) && !isBox) return false;
        return isInserted && next < page.Count && page.IsProse(next, ProseWords);
    }

    /// <summary>A short line beside an insert: the title of a film above its player, the field for an address.</summary>
    private static bool IsBeside(in SaidPage page, int line)
    {
        ref readonly var facts = ref page.Facts[line];
        return page.KindOf(line) == SyntaxKind.None && facts.Words <= MostBesideWords && !LineFacts.IsSentenceEnd(facts.LastMark);
    }

    private static bool IsSignedAbove(in SaidPage page, int line)
    {
        for (var i = line - 1; i >= Math.Max(0, line - MostAbove); i--)
        {
            if (page.KindOf(i) is SyntaxKind.Byline or SyntaxKind.Timestamp) return true;
            if (page.IsProse(i, ProseWords)) return false;
        }

        return false;
    }

    private static bool IsInserted(in SaidPage page, int line)
    {
        if (page.KindOf(line) is SyntaxKind.NavigationItem or SyntaxKind.RailHeading) return page.Facts[line].Words <= MostLinkWords && page.KindOf(line - 1) == SyntaxKind.Insert;
        if (page.KindOf(line) is SyntaxKind.Insert or SyntaxKind.Promo or SyntaxKind.RelatedLink or SyntaxKind.Embed or SyntaxKind.Credit or SyntaxKind.ShareTools or SyntaxKind.FurnitureLine or SyntaxKind.Caption) return true;
        var parts = default(TokenSpanBuffer);
        return page.Facts[line].Words <= MostCaptionWords && CreditTail.TryRead(page.TextOf(line), ref parts);
    }
}
