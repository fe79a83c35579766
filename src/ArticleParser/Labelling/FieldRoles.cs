using ArticleParser.Lines;
using ArticleParser.Values;

namespace ArticleParser.Labelling;

/// <summary>The roles that the net's smaller heads give to lines without a cue.</summary>
internal static class FieldRoles
{
    private const int BylineWords = 14;
    private const int DateWords = 12;
    private const int DatedWords = 16;
    private const int CreditWords = 12;
    private const int CaptionWords = 4;

    // In thousandths of a logit.
    private const int DatedBar = -2000;

    /// <summary>Whether a line of a byline's or a date's length speaks above the bar of being one.</summary>
    public static bool IsWhoOrWhen(LexedPage page, LineScores scores, int line, int bar)
    {
        var facts = page.Facts[line];
        return (facts.Words <= BylineWords && scores.Says(line, LineHead.Byline) > bar)
            || (facts.Words <= DateWords && facts.Digits > 0 && scores.Says(line, LineHead.Date) > bar);
    }

    /// <summary>Whether a short line names a day with its year, and the net does not speak against its being this story's.</summary>
    public static bool IsDated(PageRoles roles, int line)
    {
        var facts = roles.Page.Facts[line];
        return facts.Words <= DatedWords && facts.Digits >= DateSpots.FewestDigits && roles.Says(line, LineHead.Date) > DatedBar
            && DateSpots.TryFind(roles.Page.TextOf(line), out _, out _);
    }

    /// <summary>The field that speaks loudest above the bar, of those whose length the line has; None when none does.</summary>
    public static SyntaxKind Find(PageRoles roles, int line, int bar)
    {
        var words = roles.Page.Facts[line].Words;
        var best = SyntaxKind.None;
        Offer(LineHead.Caption, SyntaxKind.Caption, words >= CaptionWords);
        Offer(LineHead.Credit, SyntaxKind.Credit, words <= CreditWords);
        Offer(LineHead.Byline, SyntaxKind.Byline, words <= BylineWords);
        Offer(LineHead.Date, SyntaxKind.Timestamp, words <= DateWords && roles.Page.Facts[line].Digits > 0);
        return best;

        void Offer(LineHead head, SyntaxKind kind, bool fits)
        {
            var says = roles.Says(line, head);
            if (!fits || says <= bar) return;
            bar = says;
            best = kind;
        }
    }
}
