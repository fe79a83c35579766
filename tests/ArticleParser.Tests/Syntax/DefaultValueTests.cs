namespace ArticleParser.Tests.Syntax;

/// <summary>Structs can be had without a constructor: what they say then is nothing, and nothing breaks.</summary>
public class DefaultValueTests
{
    [Fact]
    public void ADefaultTokenIsEmptyAndStandsNowhere()
    {
        SyntaxToken token = default;
        Assert.Equal(("", "", "", ""), (token.Text, token.ValueText, token.ToString(), token.ToFullString()));
        Assert.Empty(token.LeadingTrivia);
        Assert.Empty(token.TrailingTrivia);
        Assert.Null(token.Parent);
        Assert.Throws<InvalidOperationException>(() => token.GetLocation());
    }

    [Fact]
    public void DefaultListsAreEmpty()
    {
        Assert.Empty(default(SyntaxList<ParagraphSyntax>));
        Assert.Empty(default(SyntaxTokenList));
        Assert.Empty(default(SyntaxTriviaList));
        Assert.Equal("", default(SyntaxTriviaList).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => default(SyntaxList<ParagraphSyntax>)[0]);
    }

    [Fact]
    public void ADefaultChildIsNeitherNodeNorToken()
    {
        SyntaxNodeOrToken child = default;
        Assert.False(child.IsNode);
        Assert.False(child.IsToken);
        Assert.Null(child.AsNode());
        Assert.Null(child.AsToken().Parent);
    }
}
