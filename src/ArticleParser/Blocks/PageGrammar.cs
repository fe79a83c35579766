using Pidgin;
using static Pidgin.Parser;

namespace ArticleParser;

/// <summary>
/// Stage 3: which lines belong together. The productions are those of Article.grammar, by the same names
/// and in the same order: page, sections, groups. Every section accepts zero lines and scoring gives each
/// line a section, in this order, so no page fails. There is no recursion.
/// </summary>
internal static class PageGrammar
{
    // Groups first: static fields are set in the order in which they stand.
    private static readonly Parser<LineBlock, GreenNode> s_anyLeadFigure = Figure(SyntaxKind.LeadFigure, SyntaxKind.Header);

    private static readonly Parser<LineBlock, GreenNode[]> s_dateStamp = new NodesParser(Line(SyntaxKind.Page, kind => kind == SyntaxKind.DateStamp));
    private static readonly Parser<LineBlock, GreenNode> s_masthead = Section(SyntaxKind.Masthead);
    private static readonly Parser<LineBlock, GreenNode> s_header = Header();
    private static readonly Parser<LineBlock, GreenNode> s_body = Section(SyntaxKind.Body);
    private static readonly Parser<LineBlock, GreenNode> s_endmatter = Section(SyntaxKind.Endmatter);
    private static readonly Parser<LineBlock, GreenNode> s_comments = Section(SyntaxKind.Comments);
    private static readonly Parser<LineBlock, GreenNode> s_rail = Section(SyntaxKind.Rail);
    private static readonly Parser<LineBlock, GreenNode> s_footer = Section(SyntaxKind.Footer);

    /// <summary>Page = DateStamp? Masthead Header Body Endmatter Comments Rail Footer.</summary>
    public static Parser<LineBlock, GreenNode[]> Page { get; } =
        from dateStamp in s_dateStamp
        from masthead in s_masthead
        from header in s_header
        from body in s_body
        from endmatter in s_endmatter
        from comments in s_comments
        from rail in s_rail
        from footer in s_footer.Before(Parser<LineBlock>.End)
        select (GreenNode[])[.. dateStamp, masthead, header, body, endmatter, comments, rail, footer];

    /// <summary>Section = { lines and figures }.</summary>
    private static Parser<LineBlock, GreenNode> Section(SyntaxKind section) =>
        new NodesParser(Item(section)).Select<GreenNode>(items => new GreenBranch(section, items));

    /// <summary>Header = { lines, the lead figure, figures }: the first figure leads.</summary>
    private static Parser<LineBlock, GreenNode> Header() =>
        from before in new NodesParser(Line(SyntaxKind.Header, kind => !IsFigurePart(kind)))
        from lead in s_anyLeadFigure.Optional()
        from after in new NodesParser(Item(SyntaxKind.Header))
        select (GreenNode)new GreenBranch(SyntaxKind.Header, lead.HasValue ? [.. before, lead.Value, .. after] : [.. before, .. after]);

    private static Parser<LineBlock, GreenNode> Item(SyntaxKind section) =>
        new ByRole(IsFigurePart, Figure(SyntaxKind.Figure, section), Line(section, kind => !IsFigurePart(kind)));

    /// <summary>Figure = AltText? (Caption Credit* | Credit+ Caption?)?, and not empty.</summary>
    private static Parser<LineBlock, GreenNode> Figure(SyntaxKind figure, SyntaxKind section)
    {
        var altText = Line(section, kind => kind == SyntaxKind.AltText);
        var caption = Line(section, kind => kind == SyntaxKind.Caption);
        var credit = Line(section, kind => kind == SyntaxKind.Credit);
        var captionFirst = Map((first, more) => more.Prepend(first), caption, credit.Many());
        var creditFirst = Map((credits, last) => last.HasValue ? credits.Append(last.Value) : credits, credit.AtLeastOnce(), caption.Optional());
        var words = captionFirst.Or(creditFirst);
        var withAltText = Map((alt, more) => more.GetValueOrDefault([]).Prepend(alt), altText, words.Optional());
        return withAltText.Or(words).Select(lines => Branch(figure, lines));
    }

    private static Parser<LineBlock, GreenNode> Line(SyntaxKind section, Func<SyntaxKind, bool> test) => new LineIn(section, test);

    private static bool IsFigurePart(SyntaxKind kind) => SyntaxFacts.MayHold(SyntaxKind.Figure, kind);

    private static GreenNode Branch(SyntaxKind kind, IEnumerable<GreenNode> nodes) => new GreenBranch(kind, [.. nodes]);
}
