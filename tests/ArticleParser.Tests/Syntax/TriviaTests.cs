namespace ArticleParser.Tests.Syntax;

/// <summary>What stands between tokens, piece by piece.</summary>
public class TriviaTests
{
    [Theory]
    [InlineData("a \t\u00A0\n", "Whitespace EndOfLine")]
    [InlineData("a\r\n\n\r\u0085\u2028\u2029", "EndOfLine EndOfLine EndOfLine EndOfLine EndOfLine EndOfLine")]
    [InlineData("a\n\r", "EndOfLine EndOfLine")]
    [InlineData("a \u200F\uFEFF \r\n", "Whitespace StrayMark Whitespace EndOfLine")]
    [InlineData("a", "")]
    public void BehindALine(string text, string expected)
    {
        var tree = SyntaxTree.ParseText(text);
        var line = Assert.Single(StoryTree.Lines(tree));
        Assert.Equal(expected, Kinds(line.GetTrailingTrivia().Concat(tree.GetRoot().EndOfFile.LeadingTrivia)));
    }

    [Theory]
    [InlineData(" \ta", "Whitespace")]
    [InlineData("\uFEFFa", "StrayMark")]
    [InlineData("\u0650a", "StrayMark")]
    [InlineData("\u0007\u0001a", "StrayMark")]
    [InlineData("\n \na", "EndOfLine Whitespace EndOfLine")]
    [InlineData("\uFEFF \u00A0\u200E\r\na", "StrayMark Whitespace StrayMark EndOfLine")]
    [InlineData("a", "")]
    public void BeforeALine(string text, string expected)
    {
        var line = Assert.Single(StoryTree.Lines(SyntaxTree.ParseText(text)));
        Assert.Equal("a", line.ToString());
        Assert.Equal(expected, Kinds(line.GetLeadingTrivia()));
        Assert.Equal(line.GetLeadingTrivia(), line.ChildTokens().First().LeadingTrivia);
    }

    [Fact]
    public void ACombiningMarkWithinAWordIsPartOfIt() => Assert.Equal("e\u0301a\u0650", Assert.Single(StoryTree.Lines(SyntaxTree.ParseText("e\u0301a\u0650\n"))).ToString());

    [Fact]
    public void EachPieceKnowsItsPlace()
    {
        foreach (var token in StoryTree.Parse().GetRoot().DescendantTokens())
        {
            foreach (var trivia in token.LeadingTrivia.Concat(token.TrailingTrivia))
            {
                Assert.Equal(StoryTree.Text.Substring(trivia.Span.Start, trivia.Span.Length), trivia.Text);
                Assert.Equal(trivia.Text, trivia.ToString());
                Assert.True(SyntaxFacts.IsTrivia(trivia.Kind));
            }

            Assert.Equal(token.LeadingTrivia.ToArray().Length, token.LeadingTrivia.Count);
            Assert.Equal(token.ToFullString(), token.LeadingTrivia + token.Text + token.TrailingTrivia);
        }
    }

    [Fact]
    public void ALineBreakIsOnePieceEach()
    {
        foreach (var token in StoryTree.Parse().GetRoot().DescendantTokens())
        {
            foreach (var trivia in token.LeadingTrivia.Concat(token.TrailingTrivia).Where(trivia => trivia.Kind == SyntaxKind.EndOfLineTrivia))
                Assert.True(trivia.Text is "\n" or "\r\n" or "\r" or "\u2028");
        }
    }

    private static string Kinds(IEnumerable<SyntaxTrivia> trivia) => string.Join(' ', trivia.Select(piece => piece.Kind.ToString().Replace("Trivia", "", StringComparison.Ordinal)));
}
