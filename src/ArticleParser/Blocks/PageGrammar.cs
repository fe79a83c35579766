using ArticleParser.Combinators;
using Pidgin;

namespace ArticleParser.Blocks;

/// <summary>
/// Stage 3: which lines belong together. The productions are those of Article.grammar, by the same names
/// and in the same order: page, sections, groups. Every section accepts zero lines and scoring gives each
/// line a section, in this order, so no page fails. There is no recursion.
/// </summary>
internal static class PageGrammar
{
    // Groups first: static fields are set in the order in which they stand.
    private static readonly Parser<LineBlock, GreenNode> s_anyLeadFigure = Figure(SyntaxKind.LeadFigure, SyntaxKind.Header);

    private static readonly Parser<LineBlock, GreenNode[]> s_dateStamp = Any(Line(SyntaxKind.Page, kind => kind == SyntaxKind.DateStamp));
    private static readonly Parser<LineBlock, GreenNode[]> s_masthead = Section(SyntaxKind.Masthead);

    // The first figure leads.
    private static readonly Parser<LineBlock, GreenNode[]> s_header = One(new GroupOf(SyntaxKind.Header, new InOrder(
        Any(Line(SyntaxKind.Header, kind => !IsFigurePart(kind))),
        Perhaps(s_anyLeadFigure),
        Any(Item(SyntaxKind.Header)))));

    private static readonly Parser<LineBlock, GreenNode[]> s_body = Section(SyntaxKind.Body);
    private static readonly Parser<LineBlock, GreenNode[]> s_endmatter = Section(SyntaxKind.Endmatter);
    private static readonly Parser<LineBlock, GreenNode[]> s_comments = Section(SyntaxKind.Comments);
    private static readonly Parser<LineBlock, GreenNode[]> s_rail = Section(SyntaxKind.Rail);
    private static readonly Parser<LineBlock, GreenNode[]> s_footer = Section(SyntaxKind.Footer);

    /// <summary>Page = DateStamp? Masthead Header Body Endmatter Comments Rail Footer.</summary>
    public static Parser<LineBlock, GreenNode[]> Page { get; } = new InOrder(
        s_dateStamp, s_masthead, s_header, s_body, s_endmatter, s_comments, s_rail, s_footer, new NoMoreLines());

    /// <summary>Section = { lines and figures }.</summary>
    private static NodesParser Section(SyntaxKind section) => One(new GroupOf(section, Any(Item(section))));

    private static ByRole Item(SyntaxKind section) =>
        new(IsFigurePart, Figure(SyntaxKind.Figure, section), Line(section, kind => !IsFigurePart(kind)));

    /// <summary>Figure = AltText? (Caption Credit* | Credit+ Caption?)?, and not empty.</summary>
    private static GroupOf Figure(SyntaxKind figure, SyntaxKind section)
    {
        var altText = Line(section, kind => kind == SyntaxKind.AltText);
        var caption = Line(section, kind => kind == SyntaxKind.Caption);
        var credit = Line(section, kind => kind == SyntaxKind.Credit);
        var captionFirst = new InOrder(One(caption), Any(credit));
        var creditFirst = new InOrder(new NodesParser(credit, least: 1), Perhaps(caption));
        var words = FirstOf(captionFirst, creditFirst);
        return new GroupOf(figure, FirstOf(new InOrder(One(altText), FirstOf(words, new InOrder())), words));
    }

    private static LineIn Line(SyntaxKind section, Func<SyntaxKind, bool> test) => new(section, test);

    private static NodesParser Any(Parser<LineBlock, GreenNode> item) => new(item);

    private static NodesParser One(Parser<LineBlock, GreenNode> item) => new(item, least: 1, most: 1);

    private static NodesParser Perhaps(Parser<LineBlock, GreenNode> item) => new(item, most: 1);

    private static FirstOf<LineBlock, GreenNode[]> FirstOf(params Parser<LineBlock, GreenNode[]>[] productions) => new(productions);

    private static bool IsFigurePart(SyntaxKind kind) => SyntaxFacts.MayHold(SyntaxKind.Figure, kind);
}
