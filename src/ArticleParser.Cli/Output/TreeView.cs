namespace ArticleParser.Cli.Output;

/// <summary>Shows what became of every line of a page: kind, span, text and reason; below the tree, its diagnostics.</summary>
internal sealed class TreeView(Ink ink)
{
    private const int Step = 2;
    private const int LeastText = 16;

    public void Write(SyntaxTree tree)
    {
        Write(tree.GetRoot());
        foreach (var diagnostic in tree.GetDiagnostics()) Write(diagnostic);
    }

    /// <summary>Shows a node with all that it holds, and no diagnostics.</summary>
    public void Write(SyntaxNode node) => Write(node, 0);

    // Trees are four levels deep at most, so this cannot run away.
    private void Write(SyntaxNode node, int indent)
    {
        if (node is LineSyntax line)
        {
            Write(line, indent);
            return;
        }

        Start(indent, node.Kind, node.Span, Ink.Region);
        if (node.FullSpan.IsEmpty) ink.Write(" (empty)", Ink.Faint);
        ink.EndLine();
        foreach (var child in node.ChildNodes()) Write(child, indent + Step);
    }

    private void Write(LineSyntax line, int indent)
    {
        var reason = OneLine.Of(line.Reason);
        var used = Start(indent, line.Kind, line.Span, Ink.Line) + reason.Length + 5;
        Quote(line.ToString(), used);
        ink.Write("  " + reason, Ink.Faint).EndLine();
        if (line.ChildTokens().Skip(1).Any()) WriteTokens(line, indent + Step);
    }

    /// <summary>A line's tokens, where there are several: the only one would say the line again.</summary>
    private void WriteTokens(LineSyntax line, int indent)
    {
        foreach (var token in line.ChildTokens())
        {
            Quote(token.Text, Start(indent, token.Kind, token.Span, Ink.Token) + 3);
            ink.EndLine();
        }
    }

    private void Write(Diagnostic diagnostic)
    {
        var severity = diagnostic.Severity.ToString().ToLowerInvariant();
        ink.Write($"{diagnostic.Id} {severity} ", Ink.Warning).Write(diagnostic.Span + " ", Ink.Faint).Write(OneLine.Of(diagnostic.Message), Ink.Plain).EndLine();
    }

    private int Start(int indent, SyntaxKind kind, TextSpan span, Spectre.Console.Style style)
    {
        var (name, place) = (SyntaxFacts.GetText(kind), $" {span}");
        ink.Write(new string(' ', indent), Ink.Plain).Write(name, style).Write(place, Ink.Faint);
        return indent + name.Length + place.Length;
    }

    private void Quote(string text, int used) => ink.Write($" \"{OneLine.Of(text, Math.Max(LeastText, ink.Width - used))}\"", Ink.Plain);
}
