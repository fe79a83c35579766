using System.Text;

namespace ArticleParser.Tests;

/// <summary>
/// The .lines golden: the page, and under each of its lines what the line became. A <c>^</c> line gives
/// the span, the kind, the tokens and the reason of one logical line; glued ones stand below each other. A <c>!</c>
/// line below it says what its author meant it to be, where that is another kind.
/// </summary>
internal static class LinesGolden
{
    private const int TokenText = 60;

    private static readonly ILookup<int, SyntaxKind> s_nothingIntended = Array.Empty<SyntaxKind>().ToLookup(_ => 0);

    public static string Of(SyntaxTree tree) => Of(tree, s_nothingIntended);

    /// <param name="tree">The parsed page.</param>
    /// <param name="intended">The intended kinds by where a line of the tree begins.</param>
    public static string Of(SyntaxTree tree, ILookup<int, SyntaxKind> intended)
    {
        var golden = new StringBuilder();
        var digits = Math.Max(3, tree.Length.ToString(System.Globalization.CultureInfo.InvariantCulture).Length);
        var lines = tree.GetRoot().DescendantNodes().OfType<LineSyntax>().ToArray();
        var next = 0;
        for (var at = 0; at < tree.Length;)
        {
            var (end, after) = LineSplitter.Next(tree.Text, at);
            golden.Append(Shown.Text(tree.Text.AsSpan(at, end - at))).Append(Break(tree.Text.AsSpan(end, after - end))).Append('\n');
            for (; next < lines.Length && lines[next].Span.Start < after; next++)
            {
                Line(golden, lines[next], digits);
                Intended(golden, lines[next], [.. intended[lines[next].FullSpan.Start]]);
            }

            at = after;
        }

        golden.Append("= ").Append(tree.PageKind).Append('\n');
        foreach (var diagnostic in tree.GetDiagnostics())
            golden.Append($"! {Span(diagnostic.Span, digits)}  {diagnostic.Id}  {Shown.Text(diagnostic.Message)}\n");
        return golden.ToString();
    }

    private static void Line(StringBuilder golden, LineSyntax line, int digits)
    {
        golden.Append($"^ {Span(line.Span, digits)}  {line.Kind}");
        var tokens = line.ChildTokens().ToArray();
        foreach (var token in tokens)
        {
            golden.Append("  ").Append(Shown.Kind(token.Kind));
            if (tokens.Length > 1) golden.Append($" {Span(token.Span, digits)} {Shown.Quoted(token.Text, TokenText)}");
        }

        foreach (var mark in Marks(tokens)) golden.Append($"  stray {Span(mark.Span, digits)} {Shown.Text(mark.Text)}");
        golden.Append("  | ").Append(line.Reason).Append('\n');
    }

    /// <summary>A line that glues several has the kinds of all of them, so none is passed over where one is right.</summary>
    private static void Intended(StringBuilder golden, LineSyntax line, SyntaxKind[] kinds)
    {
        if (kinds.Any(kind => kind != line.Kind)) golden.Append("  ! intended: ").AppendJoin(" + ", kinds).Append('\n');
    }

    private static IEnumerable<SyntaxTrivia> Marks(SyntaxToken[] tokens) =>
        tokens.SelectMany(token => token.LeadingTrivia.Concat(token.TrailingTrivia)).Where(trivia => trivia.Kind == SyntaxKind.StrayMarkTrivia);

    /// <summary>LF is what a reader of the golden sees anyway; the others are shown.</summary>
    private static string Break(ReadOnlySpan<char> lineBreak) => lineBreak is "\n" ? "" : Shown.Text(lineBreak);

    private static string Span(TextSpan span, int digits) =>
        $"{span.Start.ToString("D" + digits, System.Globalization.CultureInfo.InvariantCulture)}..{span.End.ToString("D" + digits, System.Globalization.CultureInfo.InvariantCulture)}";
}
