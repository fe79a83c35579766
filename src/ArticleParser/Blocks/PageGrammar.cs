using Pidgin;
using static Pidgin.Parser;

namespace ArticleParser;

/// <summary>
/// Stage 3: which lines belong together. The productions are those of Article.grammar, by the same names
/// and in the same order: page, sections, groups. Every section accepts zero lines and scoring gives each
/// line a section, in this order, so no page fails. There is no recursion. Productions are Map calls, since
/// query expressions nest a type in a type for each part, which native compilation gives up on.
/// </summary>
internal static class PageGrammar
{
    // Groups first: static fields are set in the order in which they stand.
    private static readonly Parser<LineBlock, GreenNode> s_anyLeadFigure = Figure(SyntaxKind.LeadFigure, SyntaxKind.Header);

    private static readonly Parser<LineBlock, GreenNode[]> s_dateStamp = Many(Line(SyntaxKind.Page, kind => kind == SyntaxKind.DateStamp));
    private static readonly Parser<LineBlock, GreenNode> s_masthead = Section(SyntaxKind.Masthead);
    private static readonly Parser<LineBlock, GreenNode> s_header = Header();
    private static readonly Parser<LineBlock, GreenNode> s_body = Section(SyntaxKind.Body);
    private static readonly Parser<LineBlock, GreenNode> s_endmatter = Section(SyntaxKind.Endmatter);
    private static readonly Parser<LineBlock, GreenNode> s_comments = Section(SyntaxKind.Comments);
    private static readonly Parser<LineBlock, GreenNode> s_rail = Section(SyntaxKind.Rail);
    private static readonly Parser<LineBlock, GreenNode> s_footer = Section(SyntaxKind.Footer);

    /// <summary>Page = DateStamp? Masthead Header Body Endmatter Comments Rail Footer.</summary>
    public static Parser<LineBlock, GreenNode[]> Page { get; } = Map(
        (dateStamp, masthead, header, body, endmatter, comments, rail, footer) =>
            (GreenNode[])[.. dateStamp, masthead, header, body, endmatter, comments, rail, footer],
        s_dateStamp,
        s_masthead,
        s_header,
        s_body,
        s_endmatter,
        s_comments,
        s_rail,
        s_footer.Before(Parser<LineBlock>.End));

    /// <summary>Section = { lines and figures }.</summary>
    private static Parser<LineBlock, GreenNode> Section(SyntaxKind section) =>
        Many(Item(section)).Select<GreenNode>(items => new GreenBranch(section, items));

    /// <summary>Header = { lines, the lead figure, figures }: the first figure leads.</summary>
    private static Parser<LineBlock, GreenNode> Header() => Map(
        (before, lead, after) => Branch(SyntaxKind.Header, lead.HasValue ? [.. before, lead.Value, .. after] : [.. before, .. after]),
        Many(Line(SyntaxKind.Header, kind => !IsFigurePart(kind))),
        s_anyLeadFigure.Optional(),
        Many(Item(SyntaxKind.Header)));

    private static Parser<LineBlock, GreenNode> Item(SyntaxKind section) =>
        new ByRole(IsFigurePart, Figure(SyntaxKind.Figure, section), Line(section, kind => !IsFigurePart(kind)));

    /// <summary>Figure = AltText? (Caption Credit* | Credit+ Caption?)?, and not empty.</summary>
    private static Parser<LineBlock, GreenNode> Figure(SyntaxKind figure, SyntaxKind section)
    {
        var altText = Line(section, kind => kind == SyntaxKind.AltText);
        var caption = Line(section, kind => kind == SyntaxKind.Caption);
        var credit = Line(section, kind => kind == SyntaxKind.Credit);
        var captionFirst = Map((first, more) => more.Prepend(first), caption, Many(credit));
        var credits = Map((first, more) => more.Prepend(first), credit, Many(credit));
        var creditFirst = Map((first, last) => last.HasValue ? first.Append(last.Value) : first, credits, caption.Optional());
        var words = captionFirst.Or(creditFirst);
        var withAltText = Map((alt, more) => more.GetValueOrDefault([]).Prepend(alt), altText, words.Optional());
        return withAltText.Or(words).Select(lines => Branch(figure, lines));
    }

    private static Parser<LineBlock, GreenNode> Line(SyntaxKind section, Func<SyntaxKind, bool> test) => new LineIn(section, test);

    private static Parser<LineBlock, GreenNode[]> Many(Parser<LineBlock, GreenNode> item) => new NodesParser(item);

    private static bool IsFigurePart(SyntaxKind kind) => SyntaxFacts.MayHold(SyntaxKind.Figure, kind);

    private static GreenNode Branch(SyntaxKind kind, IEnumerable<GreenNode> nodes) => new GreenBranch(kind, [.. nodes]);
}
