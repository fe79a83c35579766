namespace ArticleParser.Tests.Invariants;

/// <summary>A changed tree is the tree of the changed text.</summary>
public class Changes
{
    [PageProperty]
    public void WithChangesIsParsingTheChangedText(PageText page, Edits edits)
    {
        var changes = edits.For(page.Text);
        var expected = Apply(page.Text, changes);
        var changed = page.Parse().WithChanges(changes);
        Assert.Equal(expected, changed.Text);
        Pure.AssertSame(SyntaxTree.ParseText(expected), changed);
    }

    [PageProperty]
    public void TheOrderOfChangesDoesNotMatter(PageText page, Edits edits)
    {
        // Two insertions at one place do keep their order, so those are left out.
        var changes = edits.For(page.Text).DistinctBy(change => change.Span.Start).ToArray();
        Assert.Equal(page.Parse().WithChanges(changes).Text, page.Parse().WithChanges(changes.Reverse()).Text);
    }

    [PageProperty]
    public void GetChangesLeadsFromTheOldTreeToTheNew(PageText page, Edits edits)
    {
        var old = page.Parse();
        var changed = old.WithChanges(edits.For(page.Text));
        var changes = changed.GetChanges(old);
        Assert.Equal(changed.Text, old.WithChanges(changes).Text);
        Assert.Equal(changed.Text == old.Text, changes.Count == 0);
        Assert.Empty(old.GetChanges(old));
    }

    [PageProperty]
    public void RemovingALineLeavesTheOthers(PageText page, int seed)
    {
        var tree = page.Parse();
        var lines = tree.GetRoot().DescendantNodes().OfType<LineSyntax>().ToArray();
        if (lines.Length == 0) return;
        var line = lines[(int)((uint)seed % lines.Length)];
        var changed = new SyntaxEditor(tree).RemoveNode(line).GetChangedTree();
        Assert.Equal(page.Text.Remove(line.FullSpan.Start, line.FullSpan.Length), changed.Text);
        Pure.AssertSame(SyntaxTree.ParseText(changed.Text), changed);
    }

    [PageProperty]
    public void ReplacingANodeKeepsTheTriviaAroundIt(PageText page, int seed)
    {
        var tree = page.Parse();
        var nodes = tree.GetRoot().DescendantNodes().Where(node => !node.Span.IsEmpty).ToArray();
        if (nodes.Length == 0) return;
        var node = nodes[(int)((uint)seed % nodes.Length)];
        var changed = new SyntaxEditor(tree).ReplaceNode(node, "Another text").GetChangedTree();
        Assert.Equal(page.Text[..node.Span.Start] + "Another text" + page.Text[node.Span.End..], changed.Text);
        Pure.AssertSame(SyntaxTree.ParseText(changed.Text), changed);
    }

    /// <summary>The slow and plain way: from the back, so that places stay what they were.</summary>
    private static string Apply(string text, IReadOnlyList<TextChange> changes)
    {
        foreach (var (span, newText) in changes.Reverse()) text = text.Remove(span.Start, span.Length).Insert(span.Start, newText);
        return text;
    }
}
