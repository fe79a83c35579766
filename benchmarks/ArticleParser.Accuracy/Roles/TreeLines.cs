namespace ArticleParser.Accuracy.Roles;

/// <summary>Tells which lines of a tree stand on each physical line: glued ones share one, and one may stand on several.</summary>
internal static class TreeLines
{
    /// <summary>For each physical line the tree's lines that share characters with it, in order.</summary>
    /// <param name="tree">The parsed page.</param>
    /// <param name="physical">Spans in order that do not overlap.</param>
    public static IReadOnlyList<IReadOnlyList<LineSyntax>> On(PageSyntax tree, IReadOnlyList<TextSpan> physical)
    {
        var lines = tree.DescendantNodes().OfType<LineSyntax>().ToList();
        var result = new List<IReadOnlyList<LineSyntax>>(physical.Count);
        var first = 0;
        foreach (var span in physical)
        {
            while (first < lines.Count && lines[first].FullSpan.End <= span.Start) first++;
            var sharing = lines.Skip(first).TakeWhile(line => line.FullSpan.Start < span.End).ToList();

            // Trivia counts only where nothing else stands on the line: a line of marks hangs on its neighbour.
            var inked = sharing.FindAll(line => line.Span.OverlapsWith(span));
            result.Add(inked.Count > 0 ? inked : sharing);
        }

        return result;
    }

    /// <summary>The section that the first of some lines stands in; None where no line does, since a date stamp stands in none.</summary>
    public static SyntaxKind Section(IEnumerable<LineSyntax> lines) =>
        lines.SelectMany(line => line.Ancestors().OfType<SectionSyntax>()).FirstOrDefault()?.Kind ?? SyntaxKind.None;
}
