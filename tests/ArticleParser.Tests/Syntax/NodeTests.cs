namespace ArticleParser.Tests.Syntax;

/// <summary>Finding one's way in a tree.</summary>
public class NodeTests
{
    private readonly SyntaxTree _tree = StoryTree.Parse();

    [Fact]
    public void DescendantsComeInTheOrderOfTheTextEachBeforeWhatItHolds()
    {
        var expected = new List<SyntaxNode>();
        Collect(_tree.GetRoot(), expected);
        Assert.Equal(expected, _tree.GetRoot().DescendantNodesAndSelf());
        Assert.Equal(expected.Skip(1), _tree.GetRoot().DescendantNodes());
    }

    [Fact]
    public void DescendantTokensComeInTheOrderOfTheText()
    {
        var tokens = _tree.GetRoot().DescendantTokens().ToArray();
        Assert.Equal(tokens.OrderBy(token => token.FullSpan.Start).ThenBy(token => token.FullSpan.End), tokens);
        Assert.Equal(SyntaxKind.EndOfFileToken, tokens[^1].Kind);
        Assert.Equal(_tree.GetRoot().EndOfFile, tokens[^1]);
    }

    [Fact]
    public void TokensOfAPartOfTheTreeStayWithinIt()
    {
        foreach (var node in _tree.GetRoot().DescendantNodes()) Assert.All(node.DescendantTokens(), token => Assert.True(node.FullSpan.Contains(token.FullSpan)));
    }

    [Fact]
    public void AncestorsLeadToThePage()
    {
        foreach (var node in _tree.GetRoot().DescendantNodesAndSelf())
        {
            Assert.Same(node, node.AncestorsAndSelf().First());
            Assert.Same(_tree.GetRoot(), node.AncestorsAndSelf().Last());
            Assert.Equal(node.AncestorsAndSelf().Skip(1), node.Ancestors());
            Assert.InRange(node.Ancestors().Count(), 0, 3);
        }
    }

    [Fact]
    public void AskingTwiceGivesTheSameNode()
    {
        Assert.Same(_tree.GetRoot(), _tree.GetRoot());
        Assert.Same(_tree.GetRoot().Body, _tree.GetRoot().Body);
        foreach (var node in _tree.GetRoot().DescendantNodes())
        {
            Assert.Same(_tree, node.SyntaxTree);
            Assert.Contains(node, node.Parent!.ChildNodes());
        }
    }

    [Fact]
    public void EveryNodeSaysWhy() => Assert.All(_tree.GetRoot().DescendantNodesAndSelf(), node => Assert.Matches("^(cue|score|rule|grammar|no rule)", node.Reason));

    [Fact]
    public void ListsCountAndIndexWhatTheyEnumerate()
    {
        foreach (var node in _tree.GetRoot().DescendantNodesAndSelf())
        {
            var children = node.ChildNodes();
            Assert.Equal(children.ToArray().Length, children.Count);
            for (var i = 0; i < children.Count; i++) Assert.Same(children.ElementAt(i), children[i]);
            Assert.Throws<ArgumentOutOfRangeException>(() => children[children.Count]);
            Assert.Throws<ArgumentOutOfRangeException>(() => children[-1]);
            Assert.Equal(node.ChildTokens().ToArray().Length, node.ChildTokens().Count);
        }

        Assert.Empty(default(SyntaxList<ParagraphSyntax>));
        Assert.Empty(default(SyntaxTokenList));
        Assert.Empty(default(SyntaxTriviaList));
        Assert.Equal("", default(SyntaxTriviaList).ToString());
    }

    [Fact]
    public void AListOfOneKindIndexesThatKind()
    {
        var paragraphs = _tree.GetRoot().Body.Paragraphs;
        Assert.NotEmpty(paragraphs);
        Assert.Same(_tree.GetRoot().Body.ChildNodes().OfType<ParagraphSyntax>().Last(), paragraphs[paragraphs.Count - 1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => paragraphs[paragraphs.Count]);
        Assert.True(paragraphs == _tree.GetRoot().Body.Paragraphs);
        Assert.True(paragraphs != StoryTree.Parse().GetRoot().Body.Paragraphs);
    }

    [Fact]
    public void FindTokenWorksFromAnyNode()
    {
        foreach (var line in StoryTree.Lines(_tree))
        {
            Assert.Equal(line.ChildTokens().First(), line.FindToken(line.Span.Start));
            Assert.Equal(line.FindToken(line.Span.Start), _tree.GetRoot().FindToken(line.Span.Start));
        }

        Assert.Equal(_tree.GetRoot().EndOfFile, _tree.GetRoot().FindToken(StoryTree.Text.Length));
    }

    [Fact]
    public void FindNodeGivesTheSmallestNodeThatHoldsTheSpan()
    {
        var root = _tree.GetRoot();
        foreach (var line in StoryTree.Lines(_tree))
        {
            Assert.Same(line, root.FindNode(line.Span, getInnermostNodeForTie: true));
            Assert.Same(line, root.FindNode(new TextSpan(line.Span.Start, 0), getInnermostNodeForTie: true));
            Assert.Same(line, line.FindNode(line.FullSpan));
            Assert.Equal(line.FullSpan, root.FindNode(line.Span).FullSpan);
        }

        var (first, last) = (root.Body.Paragraphs[0], root.Body.Paragraphs[1]);
        Assert.Same(root.Body, root.FindNode(TextSpan.FromBounds(first.Span.Start, last.Span.End)));
        Assert.Same(root, root.FindNode(root.FullSpan));
        Assert.Throws<ArgumentOutOfRangeException>(() => first.FindNode(last.Span));
        Assert.Throws<ArgumentOutOfRangeException>(() => root.FindNode(new TextSpan(0, StoryTree.Text.Length + 1)));
    }

    [Fact]
    public void OfNodesWithTheSameSpanFindNodeGivesTheOutermostUnlessAskedForTheInnermost()
    {
        var tree = SyntaxTree.ParseText("Harbour talks resume after six-day pause");
        var line = Assert.Single(StoryTree.Lines(tree));
        Assert.Same(tree.GetRoot(), tree.GetRoot().FindNode(line.Span));
        Assert.Same(line, tree.GetRoot().FindNode(line.Span, getInnermostNodeForTie: true));
    }

    [Fact]
    public void PositionsCountEveryKindOfLineBreak()
    {
        Assert.Equal(["1:2", "2:2", "4:1", "6:1", "7:1", "8:1", "9:1"], StoryTree.Lines(_tree).Select(line => line.GetLocation().Start.ToString()));
        Assert.Equal(new LinePosition(10, 0), _tree.GetLocation(new TextSpan(StoryTree.Text.Length, 0)).Start);
        Assert.True(new LinePosition(1, 5) < new LinePosition(2, 0));
        Assert.True(new LinePosition(2, 1) >= new LinePosition(2, 1));
    }

    [Fact]
    public void EquivalenceIsOfKindsWidthsAndCharacters()
    {
        var root = _tree.GetRoot();
        Assert.True(root.IsEquivalentTo(root));
        Assert.True(root.IsEquivalentTo(StoryTree.Parse().GetRoot()));
        Assert.False(root.IsEquivalentTo(null));
        Assert.False(root.IsEquivalentTo(root.Body));
        Assert.False(root.IsEquivalentTo(SyntaxTree.ParseText(StoryTree.Text.Replace("forty", "fifty", StringComparison.Ordinal)).GetRoot()));
        Assert.False(root.IsEquivalentTo(SyntaxTree.ParseText(StoryTree.Text + "\n").GetRoot()));
        Assert.False(root.Body.Paragraphs[0].IsEquivalentTo(root.Body.Paragraphs[1]));
    }

    [Fact]
    public void ANodeOrTokenIsEither()
    {
        var root = _tree.GetRoot();
        var children = root.ChildNodesAndTokens().ToArray();
        Assert.True(children[0].IsNode);
        Assert.Same(root.ChildNodes()[0], children[0].AsNode());
        Assert.True(children[^1].IsToken);
        Assert.Null(children[^1].AsNode());
        Assert.Equal(root.EndOfFile, children[^1].AsToken());
        Assert.Equal(root.EndOfFile.FullSpan, children[^1].FullSpan);
        Assert.Equal(SyntaxNodeOrToken.FromToken(root.EndOfFile), children[^1]);
        Assert.Equal(SyntaxNodeOrToken.FromNode(root.ChildNodes()[0]).Kind, children[0].Kind);
    }

    [Fact]
    public void SpansCompareAndContain()
    {
        var span = TextSpan.FromBounds(3, 7);
        Assert.Equal(new TextSpan(3, 4), span);
        Assert.True(span.Contains(3) && span.Contains(6) && !span.Contains(7));
        Assert.True(span.OverlapsWith(new TextSpan(6, 5)) && !span.OverlapsWith(new TextSpan(7, 5)));
        Assert.True(span < new TextSpan(4, 0) && span > new TextSpan(3, 3) && span >= TextSpan.FromBounds(3, 7));
        Assert.Throws<ArgumentOutOfRangeException>(() => TextSpan.FromBounds(3, 2));
        Assert.Equal("3..7", span.ToString());
    }

    private static void Collect(SyntaxNode node, List<SyntaxNode> into)
    {
        into.Add(node);
        foreach (var child in node.ChildNodes()) Collect(child, into);
    }
}
