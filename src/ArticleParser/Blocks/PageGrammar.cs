using ArticleParser.Combinators;
using Pidgin;

namespace ArticleParser.Blocks;

/// <summary>
/// Stage 3: which lines belong together. The productions are generated from Article.grammar, by the same names and in the
/// same order: page, sections, groups; here is what they are made of. A section takes every line that labelling put into
/// it, as part of a group or by itself, so no page fails. No group holds itself, so there is no recursion; and a group is
/// decided within a few lines, so no line is read more than a few times.
/// </summary>
internal static partial class PageGrammar
{
    /// <summary>The whole page. The lines' sections have to come in the order of Article.grammar.</summary>
    public static Parser<LineBlock, GreenNode[]> Root { get; } = Page();

    private static InOrder InOrder(params Parser<LineBlock, GreenNode[]>[] productions) => new(productions);

    /// <summary>The lines that stand before the sections.</summary>
    private static NodesParser Lines(SyntaxKind page) => Any(new LineIn(page));

    private static NoMoreLines End() => new();

    private static GroupOf Section(SyntaxKind section, params AnyOrder.Item[] groups) => new(section, new AnyOrder(section, lines: null, groups), mayBeEmpty: true);

    private static GroupOf Group(SyntaxKind group, Parser<LineBlock, GreenNode[]> production) => new(group, production, mayBeEmpty: false);

    /// <summary>{ … }: lines of some kinds, and what else may stand among them.</summary>
    private static AnyOrder AnyOrder(SyntaxKind section, SyntaxKind[] lines, params AnyOrder.Item[] items) => new(section, lines, items);

    /// <summary>name:Kind* in any order with others.</summary>
    private static AnyOrder.Item Each(Parser<LineBlock, GreenNode> node, params SyntaxKind[] first) => new(node, IsOnce: false, first);

    /// <summary>Kind? in any order with others.</summary>
    private static AnyOrder.Item Once(Parser<LineBlock, GreenNode> node, params SyntaxKind[] first) => new(node, IsOnce: true, first);

    private static LineIn Line(SyntaxKind section, SyntaxKind kind) => new(section, kind);

    private static NodesParser One(Parser<LineBlock, GreenNode> node) => new(node, least: 1, most: 1);

    private static NodesParser Perhaps(Parser<LineBlock, GreenNode> node) => new(node, most: 1);

    private static NodesParser Any(Parser<LineBlock, GreenNode> node) => new(node);

    private static NodesParser Some(Parser<LineBlock, GreenNode> node) => new(node, least: 1);

    /// <summary>( … | … )</summary>
    private static FirstOf<LineBlock, GreenNode[]> Either(params Parser<LineBlock, GreenNode[]>[] productions) => new(productions);

    /// <summary>( … | … )?</summary>
    private static FirstOf<LineBlock, GreenNode[]> Perhaps(Parser<LineBlock, GreenNode[]> production) => Either(production, new InOrder());
}
