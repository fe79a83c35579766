namespace ArticleParser.Tests.Reported;

/// <summary>A sentence between two paragraphs that asks readers to sign up: an insert, however long it is, and no part of the story.</summary>
public class InvitationTests
{
    [Theory]
    [InlineData("If you like what you read here, why not join the nine thousand readers of our Tuesday letter? It costs nothing, and you can leave whenever you like.")]
    [InlineData("If you enjoyed this article, you may want to read our weekly letter about the harbour, which costs nothing and comes every Tuesday before noon.")]
    [InlineData("Sign up for our daily newsletter to get the news of the harbour and its tide tables before breakfast.")]
    public void ItIsAnInsert(string invitation)
    {
        var text = $"{ReportedPages.Head}{ReportedPages.First}\n\n{ReportedPages.Second}\n\n{invitation}\n\n{ReportedPages.Third}\n\n{ReportedPages.Fourth}\n";
        var line = SyntaxTree.ParseText(text).GetRoot().DescendantNodes().OfType<LineSyntax>().Single(line => line.Value == invitation);
        Assert.Equal(SyntaxKind.Insert, line.Kind);
        Assert.Equal([ReportedPages.First, ReportedPages.Second, ReportedPages.Third, ReportedPages.Fourth], Article.Parse(text).Body.Select(block => block.Text));
    }
}
