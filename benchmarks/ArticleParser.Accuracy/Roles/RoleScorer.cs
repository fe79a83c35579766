namespace ArticleParser.Accuracy.Roles;

/// <summary>Parses a labelled page in several styles, and lays each tree beside the labels.</summary>
internal sealed class RoleScorer(CorpusPage page, IReadOnlyList<PageLabels> labels, IPageParser parser)
{
    /// <summary>Null where the page has no labels for the style, nor any to carry over.</summary>
    public RolePage? Score(string style)
    {
        var text = page.Texts[style];
        if (LabelsOf(style, text) is not var (source, lines)) return null;
        var tree = Attempt.To(() => parser.Parse(text, page.Publisher, page.ElementsOf(style)).GetRoot(), out var failure);
        return new RolePage
        {
            Dataset = page.Dataset,
            Id = page.Id,
            Lang = page.Lang,
            Style = style,
            IsRead = source.Style == style,
            Kind = source.Kind,
            SaidKind = tree?.SyntaxTree.PageKind,
            Failure = failure,
            Lines = [.. Outcomes(lines, tree, PhysicalLines.Of(text))],
            Unlabelled = lines.Count(line => line is null),
        };
    }

    private (PageLabels Source, LineLabel?[] Lines)? LabelsOf(string style, string text)
    {
        if (labels.FirstOrDefault(read => read.Style == style) is { } own) return (own, [.. own.Lines]);
        if (labels.FirstOrDefault(read => read.Style == ScrapeStyles.Whole) is not { } source) return null;
        return (source, LabelProjection.Onto(page.Texts[ScrapeStyles.Whole], source.Lines, text));
    }

    private static IEnumerable<LineOutcome> Outcomes(LineLabel?[] labels, PageSyntax? tree, IReadOnlyList<TextSpan> physical)
    {
        var said = tree is null ? null : TreeLines.On(tree, physical);
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] is not { } label) continue;
            var lines = said?[i] ?? [];
            yield return new LineOutcome(label, [.. lines.Select(line => line.Kind)], TreeLines.Section(lines), lines.Count > 0 ? lines[0].Confidence : 0);
        }
    }
}
