namespace ArticleParser.Tests.Syntax;

/// <summary>Editing by text: what the editor collects, and the tree that comes of it.</summary>
public class EditorTests
{
    private readonly SyntaxTree _tree = StoryTree.Parse();

    [Fact]
    public void RemovingTakesTheTriviaToo()
    {
        var line = StoryTree.Lines(_tree)[1];
        var changed = new SyntaxEditor(_tree).RemoveNode(line).GetChangedTree();
        Assert.Equal(StoryTree.Text.Replace("\u00A0By Jane Doe \t\r\n", "", StringComparison.Ordinal), changed.Text);
    }

    [Fact]
    public void ReplacingKeepsTheTrivia()
    {
        var line = StoryTree.Lines(_tree)[1];
        var changed = new SyntaxEditor(_tree).ReplaceNode(line, "By John Roe").GetChangedTree();
        Assert.Equal(StoryTree.Text.Replace("Jane Doe", "John Roe", StringComparison.Ordinal), changed.Text);
    }

    [Fact]
    public void InsertingGoesBeforeTheFirstTokenAndAfterTheLineBreak()
    {
        var line = StoryTree.Lines(_tree)[1];
        Assert.Contains("\u00A0WORLD\nBy Jane", new SyntaxEditor(_tree).InsertBefore(line, "WORLD\n").GetChangedTree().Text, StringComparison.Ordinal);
        Assert.Contains("\t\r\nMarch 2, 2031\n\r\nTalks", new SyntaxEditor(_tree).InsertAfter(line, "March 2, 2031\n").GetChangedTree().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void ChangesComeInTheOrderOfTheTextWhateverTheOrderOfTheCalls()
    {
        var lines = StoryTree.Lines(_tree);
        var changes = new SyntaxEditor(_tree).RemoveNode(lines[4]).ReplaceNode(lines[0], "A title").RemoveNode(lines[2]).GetChanges();
        Assert.Equal(changes.OrderBy(change => change.Span.Start), changes);
        Assert.Equal(3, changes.Count);
    }

    [Fact]
    public void AChangeWithinARemovedNodeIsLeftOut()
    {
        var root = _tree.GetRoot();
        var changes = new SyntaxEditor(_tree).ReplaceNode(root.Body.Paragraphs[0], "x").RemoveNode(root.Body).GetChanges();
        Assert.Equal(root.Body.FullSpan, Assert.Single(changes).Span);
    }

    [Fact]
    public void InsertionsAtTheEndsOfAChangedNodeStay()
    {
        var tree = SyntaxTree.ParseText("3 MIN READ\nBy Jane Doe\nMarch 3, 2031\n");
        var lines = StoryTree.Lines(tree);
        var replaced = new SyntaxEditor(tree).ReplaceNode(lines[1], "By John Roe").InsertBefore(lines[1], "WORLD\n").InsertAfter(lines[1], "NEWS\n");
        Assert.Equal("3 MIN READ\nWORLD\nBy John Roe\nNEWS\nMarch 3, 2031\n", replaced.GetChangedTree().Text);
        var removed = new SyntaxEditor(tree).RemoveNode(lines[1]).InsertAfter(lines[0], "WORLD\n").InsertBefore(lines[2], "NEWS\n");
        Assert.Equal("3 MIN READ\nWORLD\nNEWS\nMarch 3, 2031\n", removed.GetChangedTree().Text);
    }

    [Fact]
    public void OfTwoChangesOfOneNodeTheFirstStays()
    {
        var line = StoryTree.Lines(_tree)[1];
        Assert.Equal("one", Assert.Single(new SyntaxEditor(_tree).ReplaceNode(line, "one").ReplaceNode(line, "two").GetChanges()).NewText);
    }

    [Fact]
    public void RemovingThePageLeavesNothing() => Assert.Equal("", new SyntaxEditor(_tree).RemoveNode(_tree.GetRoot()).GetChangedTree().Text);

    [Fact]
    public void NoChangesGiveAnEquivalentTree() => Assert.True(new SyntaxEditor(_tree).GetChangedTree().GetRoot().IsEquivalentTo(_tree.GetRoot()));

    [Fact]
    public void TheTreeThatIsEditedStaysAsItWas()
    {
        new SyntaxEditor(_tree).RemoveNode(_tree.GetRoot().Body).GetChangedTree();
        Assert.Equal(StoryTree.Text, _tree.Text);
        Assert.True(_tree.GetRoot().IsEquivalentTo(StoryTree.Parse().GetRoot()));
    }

    [Fact]
    public void ANodeOfAnotherTreeIsRefused()
    {
        var editor = new SyntaxEditor(_tree);
        Assert.Throws<ArgumentException>(() => editor.RemoveNode(StoryTree.Parse().GetRoot().Body));
        Assert.Throws<ArgumentNullException>(() => editor.RemoveNode(null!));
        Assert.Throws<ArgumentNullException>(() => editor.ReplaceNode(_tree.GetRoot().Body, null!));
    }

    [Fact]
    public void TwoInsertionsAtOnePlaceKeepTheirOrder()
    {
        var at = new TextSpan(1, 0);
        Assert.Equal("\uFEFFoneTwoHarbour"[..10], _tree.WithChanges(new TextChange(at, "one"), new TextChange(at, "Two")).Text[..10]);
    }

    [Fact]
    public void OptionsGoOnToTheChangedTree()
    {
        var options = new ParseOptions { MaxLength = 100 };
        Assert.Same(options, SyntaxTree.ParseText("a", options).WithChanges(new TextChange(new TextSpan(0, 1), "b")).Options);
    }

    [Fact]
    public void OtherOptionsParseTheSameText()
    {
        var other = _tree.WithOptions(_tree.Options with { Markup = MarkupKind.Markdown }, TestContext.Current.CancellationToken);
        Assert.Same(_tree.Text, other.Text);
        Assert.Equal(MarkupKind.Markdown, other.Options.Markup);
        Assert.Throws<TextTooLongException>(() => _tree.WithOptions(new ParseOptions { MaxLength = 3 }, TestContext.Current.CancellationToken));
    }
}
