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

    [Fact]
    public void APlayerWithItsTitleDoesNotMakeItASummary()
    {
        var article = Article.Parse($"{ReportedPages.Headline}\nBy Odette Marran\nMarch 3, 2031\n{ReportedPages.First}\nMedia caption,\nWatch: the bridge swings\nThis video can not be played\nTo play this video you need to enable JavaScript in your browser.\n\n{ReportedPages.Story}");
        Assert.Equal([ReportedPages.First, ReportedPages.Second, ReportedPages.Third, ReportedPages.Fourth], article.Body.Select(block => block.Text));
        Assert.Null(article.Standfirst);
    }

    [Theory]
    [InlineData("Newsletter „Morgen“\nAlles Wichtige aus der Bucht, werktags um 6 Uhr kostenlos in Ihrem Postfach.\nE-Mail-Adresse\nJetzt anmelden")]
    [InlineData("The harbour in your inbox\nOur reporters tell you each Friday what happened on the quays.\nEnter your email\nSign up now")]
    [InlineData("Marrow Ferry\n@marrowferry\nBoat 44 waits for a visitor with four legs. We are sorry and have no biscuits.\n4:52 PM · Mar 3, 2031\n1,204 likes\n312 reposts")]
    public void ABoxIsNoneOfTheStory(string box)
    {
        var article = Article.Parse($"{ReportedPages.Head}{ReportedPages.First}\n\n{box}\n\n{ReportedPages.Story}");
        Assert.Equal([ReportedPages.First, ReportedPages.Second, ReportedPages.Third, ReportedPages.Fourth], article.Body.Select(block => block.Text));
    }

    [Theory]
    [InlineData("摘要：", "持续不到半秒的闪光被两台望远镜同时记录，研究人员据此估算撞击物重约三公斤。")]
    [InlineData("【摘要】", "持续不到半秒的闪光被两台望远镜同时记录，研究人员据此估算撞击物重约三公斤。")]
    public void ALabelledSummaryIsOne(string label, string summary)
    {
        var article = Article.Parse($"云岭天文台首次拍到流星撞击月面的闪光\n2028年12月15日 08:09\n作者：沈知秋\n{label}{summary}\n云岭天文台14日宣布，该台在本月双子座流星雨期间首次拍到流星体撞击月球表面的闪光，这也是国内第三次获得此类影像。\n\n负责观测的副研究员陆一帆说，闪光持续约0.4秒，亮度相当于一颗八等星。\n");
        Assert.EndsWith(summary, article.Standfirst, StringComparison.Ordinal);
        Assert.StartsWith("云岭天文台14日宣布", article.Body[0].Text);
    }

    [Theory]
    [InlineData("KEY POINTS")]
    [InlineData("At a glance")]
    public void PointsAboveTheStoryAreNoneOfItsParagraphs(string heading)
    {
        var article = Article.Parse($"{ReportedPages.Headline}\nBy Odette Marran\nMarch 3, 2031\n{heading}\nThe bridge closes to lorries from the first of May.\nEngineers found cracks in two of its four bearings.\nA detour adds forty minutes.\n\n{ReportedPages.First}\n\n{ReportedPages.Story}");
        Assert.Equal([ReportedPages.First, ReportedPages.Second, ReportedPages.Third, ReportedPages.Fourth], article.Body.Where(block => block.Kind == SyntaxKind.Paragraph).Select(block => block.Text));
    }
}
