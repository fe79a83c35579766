namespace ArticleParser.Tests.Reported;

/// <summary>A story that a page prints twice, and what only looks so.</summary>
public class RepeatedStoryTests
{
    private const string Once = ReportedPages.Head + ReportedPages.First + "\n\n" + ReportedPages.Story;

    [Fact]
    public void TheSecondPrintIsNoneAndSaidToBe()
    {
        var article = Article.Parse(Once + "\n" + Once);
        Assert.Equal(4, article.Body.Count(block => block.Kind == SyntaxKind.Paragraph));
        Assert.Contains(article.Diagnostics, diagnostic => diagnostic.Id == DiagnosticDescriptors.RepeatedStory.Id);
    }

    [Fact]
    public void ALedeThatRepeatsTheStandfirstStays()
    {
        var article = Article.Parse($"{ReportedPages.Headline}\n{ReportedPages.First}\nBy Odette Marran\nMarch 3, 2031\n\n{ReportedPages.First}\n\n{ReportedPages.Story}");
        Assert.Equal(ReportedPages.First, article.Body[0].Text);
        Assert.DoesNotContain(article.Diagnostics, diagnostic => diagnostic.Id == DiagnosticDescriptors.RepeatedStory.Id);
    }
}
