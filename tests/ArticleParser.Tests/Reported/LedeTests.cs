namespace ArticleParser.Tests.Reported;

/// <summary>The first paragraph stays in the body, whatever parts it from the second.</summary>
public class LedeTests
{
    [Theory]
    [InlineData("Advertisement")]
    [InlineData("ADVERTISEMENT\nContinue Reading")]
    [InlineData("Story continues below advertisement")]
    [InlineData("Anzeige")]
    [InlineData("Publicité")]
    [InlineData("Photo: Odette Marran / Marrow Post")]
    [InlineData("The swing bridge at Ostrava Bay in February. (Odette Marran/MP)")]
    [InlineData("Sign up for our morning newsletter")]
    [InlineData("Get the day's headlines in your inbox every morning")]
    [InlineData("Read more: Ferry fares to rise in May")]
    [InlineData("Related: Ferry fares to rise in May")]
    [InlineData("Watch: The bridge swings")]
    [InlineData("[Embedded video]")]
    [InlineData("Share this article")]
    public void WhatFollowsTheLedeDoesNotMakeItASummary(string line)
    {
        foreach (var header in new[] { "By Odette Marran\nMarch 3, 2031\n\n", "" })
        {
            var article = Article.Parse($"{ReportedPages.Headline}\n{header}{ReportedPages.First}\n\n{line}\n\n{ReportedPages.Story}");
            Assert.Contains(article.Body, block => block.Text == ReportedPages.First);
            Assert.Null(article.Standfirst);
        }
    }

    [Fact]
    public void ALedeThatRepeatsTheStandfirstStaysInTheBody()
    {
        var article = Article.Parse($"{ReportedPages.Headline}\n{ReportedPages.First}\nBy Odette Marran\nMarch 3, 2031\n\n{ReportedPages.First}\n\n{ReportedPages.Story}");
        Assert.Contains(article.Body, block => block.Text == ReportedPages.First);
    }
}
