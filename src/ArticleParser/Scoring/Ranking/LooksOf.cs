namespace ArticleParser;

/// <summary>What a neighbour looks like, in the classes that tell where a header is.</summary>
internal static class LooksOf
{
    public const int Classes = 14;

    public static int Class(LexedPage page, int line) => (uint)line >= (uint)page.Count ? 0 : page.Lines[line].Looks switch
    {
        SyntaxKind.None => 1,
        SyntaxKind.Byline => 2,
        SyntaxKind.Timestamp or SyntaxKind.DateStamp => 3,
        SyntaxKind.SectionLabel => 4,
        SyntaxKind.Breadcrumb => 5,
        SyntaxKind.ReadingTime => 6,
        SyntaxKind.ShareTools => 7,
        SyntaxKind.Credit => 8,
        SyntaxKind.Caption => 9,
        SyntaxKind.RailHeading or SyntaxKind.RelatedLink => 10,
        SyntaxKind.NavigationItem or SyntaxKind.Promo => 11,
        SyntaxKind.Question or SyntaxKind.Quotation or SyntaxKind.ListItem or SyntaxKind.Subheading or SyntaxKind.Paragraph => 12,
        _ => 13,
    };

    /// <summary>The form of a line without regard to its cue: none, a word or three, a title, a sentence, prose.</summary>
    public static int Form(LexedPage page, int line)
    {
        if ((uint)line >= (uint)page.Count) return 0;
        ref readonly var facts = ref page.Facts[line];
        return facts.Words switch
        {
            <= 1 => 1,
            <= 3 => 2,
            <= 20 => LineFacts.IsSentenceEnd(facts.LastMark) ? 4 : 3,
            _ => LineFacts.IsSentenceEnd(facts.LastMark) ? 6 : 5,
        };
    }
}
