namespace ArticleParser.Accuracy.Roles;

/// <summary>
/// A line of a labelled page in another style than its innertext, read in both. A board compares styles by all of their lines, and a text that is cut at every link has
/// more of them, most on hard pages: only the same lines read twice tell what the form itself does.
/// </summary>
/// <param name="Page">The page's name.</param>
/// <param name="Number">Which line of the style's text that is not blank it is, from 1.</param>
/// <param name="Label">What people said.</param>
/// <param name="Whole">What the tree of innertext has where these words stand.</param>
/// <param name="Said">What the tree of the style has.</param>
internal sealed record ContrastedLine(string Page, int Number, LineLabel Label, IReadOnlyList<SyntaxKind> Whole, IReadOnlyList<SyntaxKind> Said)
{
    public double WholeScore => LineScore.Of(Label.Roles, Whole);

    public double Score => LineScore.Of(Label.Roles, Said);
}

/// <summary>Lays a page's tree in one style beside that of its innertext.</summary>
internal static class StyleContrast
{
    /// <summary>The lines of the style whose words people have labelled, and both trees have.</summary>
    /// <param name="page">The page.</param>
    /// <param name="style">A style that the page has, other than innertext.</param>
    /// <param name="labels">What people said of its innertext.</param>
    /// <param name="parser">What to ask.</param>
    public static IEnumerable<ContrastedLine> Of(CorpusPage page, string style, PageLabels labels, IPageParser parser)
    {
        string whole = page.Texts[ScrapeStyles.Whole], text = page.Texts[style];
        var labelled = LabelProjection.Onto(whole, labels.Lines, text);

        // Where the tree has no line, none of its kinds is carried over: a page is none.
        List<LineLabel> answers = [.. Kinds(parser, page, ScrapeStyles.Whole).Select(kinds => new LineLabel(SyntaxKind.None, kinds.Count > 0 ? kinds : [SyntaxKind.Page]))];
        var carried = LabelProjection.Onto(whole, answers, text);
        var said = Kinds(parser, page, style);
        for (var i = 0; i < labelled.Length; i++)
        {
            if (labelled[i] is { } label && carried[i] is { } other) yield return new ContrastedLine(page.Name, i + 1, label, other.Roles, said[i]);
        }
    }

    private static List<IReadOnlyList<SyntaxKind>> Kinds(IPageParser parser, CorpusPage page, string style)
    {
        var text = page.Texts[style];
        var lines = TreeLines.On(parser.Parse(text, page.Publisher, page.ElementsOf(style)).GetRoot(), PhysicalLines.Of(text));
        return [.. lines.Select(line => (IReadOnlyList<SyntaxKind>)[.. line.Select(part => part.Kind)])];
    }
}
