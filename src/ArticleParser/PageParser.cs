using System.Numerics;
using ArticleParser.Blocks;
using ArticleParser.Cues;
using ArticleParser.Labelling;
using ArticleParser.Lines;
using ArticleParser.Text;
using Pidgin;

namespace ArticleParser;

/// <summary>The pipeline: text, logical lines, roles, green tree. Nothing here can fail.</summary>
internal static class PageParser
{
    private const int FewestKept = 256;
    private const int MostKept = 4096;

    // Kept by the thread for its next page, where few pages are longer: the runtime would compile a pool's code anew for these items.
    [ThreadStatic]
    private static LineBlock[]? t_blocks;

    /// <param name="text">The page's text.</param>
    /// <param name="options">How to parse it.</param>
    /// <param name="elements">What HTML elements say of it; null for a text that was not made of HTML.</param>
    /// <param name="weights">The weights.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static ParsedPage Parse(string text, ParseOptions options, IReadOnlyList<ElementRun>? elements, ParserWeights weights, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var words = OwnWords.Enter(options.Dialect);
        var cues = options.Dialect?.Table ?? CueTable.BuiltIn;
        var view = PageView.Of(text, options.Markup, new LabelWords(cues), weights.Joins);
        using var page = LineLexer.Lex(view, cues, elements, cancellationToken);
        var labelled = PageLabeller.Label(page, weights.Labels);
        var root = Group(labelled);
        var kind = PageKindFinder.Find(labelled);
        var dates = StoryDates.Read(labelled);
        return new ParsedPage(view, root, labelled, kind, dates, PageDiagnostics.Find(labelled, kind, dates));
    }

    public static GreenBranch Group(LabelledPage labelled)
    {
        var page = labelled.Lexed;
        using var builder = new GreenLineBuilder(page);
        var front = page.Front.Count;
        var blocks = TakeBlocks(front + page.Count);
        for (var i = 0; i < front; i++) blocks[i] = new LineBlock(builder.Build(page.Front[i], LabelledLine.FrontMatter), SyntaxKind.Page);
        var lines = page.Lines.AsSpan();
        for (var i = 0; i < lines.Length; i++)
        {
            page.CancellationToken.ThrowIfCancellationRequested();
            var markup = page.Markup is { } all ? all[i] : default;
            blocks[front + i] = new LineBlock(builder.Build(lines[i], labelled.Lines[i], markup.Target, markup.Block == BlockKind.TableRow), labelled.Lines[i].Section);
        }

        WorkCount.Add(Work.GrammarParse);
        var nodes = PageGrammar.Root.Parse(blocks.AsSpan(0, front + lines.Length)).Value;
        Array.Clear(blocks, 0, front + lines.Length);
        if (blocks.Length <= MostKept) t_blocks = blocks;
        var trailing = page.Text.Length - (!lines.IsEmpty ? lines[^1].FullEnd : front > 0 ? page.Front[^1].FullEnd : 0);
        return new GreenBranch(SyntaxKind.Page, nodes, new GreenToken(SyntaxKind.EndOfFileToken, trailing, 0, 0));
    }

    private static LineBlock[] TakeBlocks(int count)
    {
        var blocks = t_blocks;
        t_blocks = null;
        return blocks is not null && blocks.Length >= count ? blocks : new LineBlock[BitOperations.RoundUpToPowerOf2((uint)Math.Max(FewestKept, count))];
    }
}
