namespace ArticleParser.Tests.Invariants;

/// <summary>A page says the same in whatever form it comes: marks are left out, breaks are joined, bars part cells, and nothing else is changed.</summary>
public class Forms
{
    private static readonly LabelWords s_labels = new(CueTable.BuiltIn);

    [PageProperty]
    public void WhatStandsInTheSourceReadsAsItStandsThere(PageText page)
    {
        var view = PageView.Of(page.Text, MarkupKind.Auto, s_labels);
        for (var at = 0; at < view.Text.Length; at++)
        {
            var source = page.Text.AsSpan(view.StartOf(at), Math.Max(0, view.EndOf(at + 1) - view.StartOf(at)));
            if (source.Length == 1 && char.IsLetterOrDigit(source[0])) Assert.Equal(source[0], view.Text[at]);

            // What stands for something else is a sign that parts, or the one that an entity means.
            else if (source is not [var only] || only != view.Text[at]) Assert.True(view.Text[at] is ' ' or '\n' or '\t' || source is ['&', .., ';']);
        }
    }

    [PageProperty]
    public void JoiningTakesBreaksSpacesHyphensAndQuotesAlone(PageText page)
    {
        var view = PageView.Of(page.Text, MarkupKind.None, s_labels);
        Assert.Equal(Ink(page.Text), Ink(view.Text));
        Assert.True(Breaks(view.Text) <= Breaks(page.Text));
    }

    [PageProperty]
    public void JoinedTextIsNoLongerThanWhatItWasJoinedOf(PageText page) => Assert.True(PageView.Of(page.Text, MarkupKind.None, s_labels).Text.Length <= page.Text.Length);

    [PageProperty]
    public void ARowOfBarsHasItsCells(MadeTable table)
    {
        var root = SyntaxTree.ParseText(table.Text).GetRoot();
        Assert.Equal(table.Text, root.ToFullString());
        foreach (var row in root.DescendantNodes().OfType<TableRowSyntax>())
        {
            var made = Assert.Single(table.Rows, cells => MadeTable.RowOf(cells) == row.ToString());
            Assert.Equal(made.Where(cell => cell.Length > 0), row.Cells.Select(cell => cell.ValueText));
            Assert.Equal(made.Count + 1, row.Separators.Count);
        }
    }

    private static string Ink(string text) => string.Concat(text.Where(c => !CharClasses.Is(c, CharClass.Space | CharClass.Break | CharClass.Stray) && c is not ('>' or '-' or '\u2010')));

    private static int Breaks(string text) => text.Count(c => CharClasses.Is(c, CharClass.Break));
}
