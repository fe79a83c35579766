using System.Buffers;
using ArticleParser.Blocks;
using ArticleParser.Cues;
using ArticleParser.Labelling;
using ArticleParser.Lines;
using Pidgin;

namespace ArticleParser;

/// <summary>The pipeline: text, logical lines, roles, green tree. Nothing here can fail.</summary>
internal static class PageParser
{
    public static ParsedPage Parse(string text, ParseOptions options, CancellationToken cancellationToken) =>
        Parse(text, options, LabelModel.BuiltIn, cancellationToken);

    /// <summary>Parses with weights other than the library's own.</summary>
    public static ParsedPage Parse(string text, ParseOptions options, LabelModel model, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var page = LineLexer.Lex(text, options.Dialect?.Table ?? CueTable.BuiltIn, cancellationToken);
        var labelled = PageLabeller.Label(page, model);
        var root = Group(labelled);
        var kind = PageKindFinder.Find(labelled);
        return new ParsedPage(root, labelled, kind, PageDiagnostics.Find(labelled, kind));
    }

    public static GreenBranch Group(LabelledPage labelled)
    {
        var page = labelled.Lexed;
        using var builder = new GreenLineBuilder(page);
        var blocks = ArrayPool<LineBlock>.Shared.Rent(Math.Max(1, page.Count));
        var lines = page.Lines.AsSpan();
        for (var i = 0; i < lines.Length; i++)
        {
            page.Stop.ThrowIfCancellationRequested();
            blocks[i] = new LineBlock(builder.Build(lines[i], labelled.Lines[i]), labelled.Lines[i].Section);
        }

        var nodes = PageGrammar.Root.Parse(blocks.AsSpan(0, lines.Length)).Value;
        ArrayPool<LineBlock>.Shared.Return(blocks, clearArray: true);
        var trailing = page.Text.Length - (lines.IsEmpty ? 0 : lines[^1].FullEnd);
        return new GreenBranch(SyntaxKind.Page, nodes, new GreenToken(SyntaxKind.EndOfFileToken, trailing, 0, 0));
    }
}
