namespace ArticleParser;

/// <summary>The values that a dialect gives one name to: lines, or stretches of lines.</summary>
internal sealed class DialectSource(string name) : ModelSource
{
    internal override void Collect(in ModelItem from, List<ModelItem> items)
    {
        var spans = from.Page.Tree.FieldSpans(name);
        var next = 0;
        if (spans.Count > 0) Add(from, spans, ref next, items);
    }

    // Both the lines and the spans go by their beginnings, so that one pass finds the line of each.
    private static void Add(in ModelItem item, List<TextSpan> spans, ref int next, List<ModelItem> items)
    {
        if (SyntaxFacts.IsLine(item.Kind))
        {
            for (; next < spans.Count && spans[next].Start < item.FullEnd; next++)
            {
                if (spans[next].Start >= item.FullStart) items.Add(In(item, spans[next]));
            }

            return;
        }

        foreach (var node in item.Nodes(SyntaxKind.None)) Add(node, spans, ref next, items);
    }

    private static ModelItem In(in ModelItem line, TextSpan span)
    {
        if (span == line.Span) return line;
        foreach (var token in line.Tokens(SyntaxKind.None))
        {
            if (span.Contains(token.Span)) return line.Stretch(token.Kind, span);
        }

        return line.Stretch(SyntaxKind.TextToken, span);
    }
}
