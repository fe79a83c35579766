namespace ArticleParser.Tests.Reported;

/// <summary>Pages that are no single story: lists of stories, the opening of one behind a paywall, two in one text.</summary>
public class PageKindTests
{
    [Theory]
    [InlineData("Harbour news\nFerry fares to rise in May\nThe council has agreed to a fifth rise in six years.\nMarch 3, 2031\nThe old mill reopens as a library\nA thousand readers came on the first day.\nMarch 2, 2031\nWho greases the swing bridge?\nThe engineers found cracks in two of its bearings.\nMarch 1, 2031\nGrain terminal to close for a week\nThe cranes are to be painted.\nFebruary 28, 2031\nLoad more")]
    [InlineData("Ferry fares to rise in May\n3 hours ago\nThe old mill reopens as a library\n5 hours ago\nWho greases the swing bridge?\n7 hours ago\nGrain terminal to close for a week\n9 hours ago\nChoir of the ferrymen sings again\n11 hours ago\nCouncil votes on the quay\n12 hours ago\nNext page")]
    public void AListOfStoriesIsAnIndex(string page)
    {
        var article = Article.Parse(page);
        Assert.Equal(PageKind.Index, article.PageKind);
        Assert.DoesNotContain(article.Body, block => block.Text.Contains("old mill", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("This article is for subscribers only. Subscribe to continue reading.")]
    [InlineData("Dieser Artikel ist nur für Abonnenten. Jetzt abonnieren und weiterlesen.")]
    [InlineData("Cet article est réservé aux abonnés. Abonnez-vous pour lire la suite.")]
    [InlineData("Contenido exclusivo para suscriptores")]
    [InlineData("Contenuto riservato agli abbonati")]
    [InlineData("Conteúdo exclusivo para assinantes")]
    [InlineData("Dit artikel is alleen voor abonnees. Word abonnee om verder te lezen.")]
    [InlineData("Artykuł tylko dla subskrybentów")]
    [InlineData("この記事は有料会員限定です。残り1200文字")]
    [InlineData("Материал доступен только подписчикам. Оформите подписку, чтобы читать дальше.")]
    public void ATeaserBehindAPaywallIsTold(string paywall)
    {
        var article = Article.Parse($"{ReportedPages.Head}{ReportedPages.First}\n\n{paywall}\n");
        Assert.Contains(article.Diagnostics, diagnostic => diagnostic.Id == DiagnosticDescriptors.Paywalled.Id);
        Assert.Equal([ReportedPages.First], article.Body.Select(block => block.Text));
    }

    [Fact]
    public void OfTwoStoriesTheFirstIsThePages()
    {
        const string Second = "Ferry fares to rise in May for the fifth time in six years\nBy Pio Castellane\nMarch 2, 2031\n\nThe council of Marrow has agreed to raise the fares of the harbour ferry from May, by about a tenth, to pay for two new boats that were ordered last year.\n\nA return ticket will then cost four crowns and twenty pence, the harbour office said in a statement, and children under six will travel free as before.\n";
        var article = Article.Parse($"{ReportedPages.Head}{ReportedPages.First}\n\n{ReportedPages.Story}\n{Second}");
        Assert.Equal(ReportedPages.Headline, article.Headline);
        Assert.Equal(["Odette Marran"], article.Authors);
        Assert.Equal("2031-03-03", article.DatePublished?.ToString());
    }
}
