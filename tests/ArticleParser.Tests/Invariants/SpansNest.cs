namespace ArticleParser.Tests.Invariants;

/// <summary>Spans nest and cover: children lie in their parents, in order, without a gap.</summary>
public class SpansNest
{
    [PageProperty]
    public void ChildrenCoverTheirParentInOrder(PageText page)
    {
        foreach (var node in page.Parse().GetRoot().DescendantNodesAndSelf())
        {
            var at = node.FullSpan.Start;
            foreach (var child in node.ChildNodesAndTokens())
            {
                Assert.Equal(at, child.FullSpan.Start);
                Assert.True(child.FullSpan.Contains(child.Span));
                at = child.FullSpan.End;
            }

            if (node is not SectionSyntax || node.ChildNodes().Count > 0) Assert.Equal(node.FullSpan.End, at);
            else Assert.True(node.FullSpan.IsEmpty);
        }
    }

    [PageProperty]
    public void ASpanIsTheFullSpanWithoutItsTrivia(PageText page)
    {
        foreach (var node in page.Parse().GetRoot().DescendantNodesAndSelf())
        {
            Assert.Equal(node.Span.Length > 0 ? node.Span.Start : node.FullSpan.Start + node.GetLeadingTrivia().Span.Length, node.GetLeadingTrivia().Span.End);
            Assert.True(node.FullSpan.Contains(node.Span));
            if (node.FullSpan.IsEmpty) continue;
            Assert.Equal(node.ToFullString(), node.GetLeadingTrivia() + node.ToString() + node.GetTrailingTrivia());
        }
    }

    [PageProperty]
    public void LinesTileThePage(PageText page)
    {
        var tree = page.Parse();
        var root = tree.GetRoot();
        var isPlain = tree.View.IsPlain;
        var at = 0;
        foreach (var line in root.DescendantNodes().OfType<LineSyntax>())
        {
            Assert.Equal(at, line.FullSpan.Start);
            Assert.False(line.Span.IsEmpty);
            Assert.False(char.IsWhiteSpace(page.Text[line.Span.Start]));
            Assert.False(char.IsWhiteSpace(page.Text[line.Span.End - 1]));

            // Lines that were wrapped or cut are one, with their breaks.
            if (isPlain) Assert.False(page.Text.AsSpan(line.Span.Start, line.Span.Length).ContainsAny("\r\n\u0085\u2028\u2029"));
            at = line.FullSpan.End;
        }

        Assert.Equal(at, root.EndOfFile.FullSpan.Start);
        Assert.Equal(page.Text.Length, root.EndOfFile.FullSpan.End);
        Assert.True(root.EndOfFile.Span.IsEmpty);
    }

    [PageProperty]
    public void EveryChildIsOneThatTheGrammarAllows(PageText page)
    {
        foreach (var node in page.Parse().GetRoot().DescendantNodesAndSelf())
        {
            foreach (var child in node.ChildNodesAndTokens())
                Assert.True(SyntaxFacts.MayHold(node.Kind, child.Kind), $"{node.Kind} holds {child.Kind}: {child}");
            foreach (var child in node.ChildNodes()) Assert.Same(node, child.Parent);
            foreach (var token in node.ChildTokens()) Assert.Same(node, token.Parent);
        }
    }

    [PageProperty]
    public void ASectionStandsOnceAndInOrder(PageText page)
    {
        var root = page.Parse().GetRoot();
        Assert.Equal([root.Masthead, root.Header, root.Body, root.Endmatter, root.Comments, root.Rail, root.Footer], root.Sections);
    }

    [PageProperty]
    public void NoTokenOfALineIsEmpty(PageText page)
    {
        foreach (var line in page.Parse().GetRoot().DescendantNodes().OfType<LineSyntax>())
            Assert.All(line.ChildTokens(), token => Assert.False(token.Span.IsEmpty, $"{token.Kind} of {line.Kind} at {token.Span.Start}"));
    }

    [PageProperty]
    public void FindTokenGivesTheTokenAroundAPosition(PageText page)
    {
        var root = page.Parse().GetRoot();
        var tokens = root.DescendantTokens().ToArray();
        var next = 0;
        for (var position = 0; position <= page.Text.Length; position += 1 + (page.Text.Length / 500))
        {
            while (next < tokens.Length - 1 && position >= tokens[next].FullSpan.End) next++;
            Assert.Equal(tokens[next], root.FindToken(position));
        }
    }

    [PageProperty]
    public void LocationsAgreeWithANaiveCount(PageText page)
    {
        var tree = page.Parse();
        foreach (var line in tree.GetRoot().DescendantNodes().OfType<LineSyntax>().Take(25))
        {
            Assert.Equal(new Location(line.Span, Count(page.Text, line.Span.Start), Count(page.Text, line.Span.End)), line.GetLocation());
        }
    }

    private static LinePosition Count(string text, int position)
    {
        int line = 0, start = 0;
        for (var i = 0; i < position; i++)
        {
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n') continue;
            if (text[i] is not ('\r' or '\n' or '\u0085' or '\u2028' or '\u2029')) continue;
            line++;
            start = i + 1;
        }

        return new LinePosition(line, position - start);
    }
}
