namespace ArticleParser.Tests.Reported;

/// <summary>Pages that are no single story: lists of stories, the opening of one behind a paywall, two in one text.</summary>
public class PageKindTests
{
    [Theory]
    [InlineData("Harbour news\nFerry fares to rise in May\nThe council has agreed to a fifth rise in six years.\nMarch 3, 2031\nThe old mill reopens as a library\nA thousand readers came on the first day.\nMarch 2, 2031\nWho greases the swing bridge?\nThe engineers found cracks in two of its bearings.\nMarch 1, 2031\nGrain terminal to close for a week\nThe cranes are to be painted.\nFebruary 28, 2031\nLoad more")]
    [InlineData("Ferry fares to rise in May\n3 hours ago\nThe old mill reopens as a library\n5 hours ago\nWho greases the swing bridge?\n7 hours ago\nGrain terminal to close for a week\n9 hours ago\nChoir of the ferrymen sings again\n11 hours ago\nCouncil votes on the quay\n12 hours ago\nNext page")]
    [InlineData("Accueil\nRégions\nSe connecter\nVallée de la Sorne\nÀ Montreval, le marché couvert rouvre sans ses pigeons\nTrois ans de travaux ont eu raison de la colonie.\n5 mai 2030\nSorne-sur-Lac : le ponton flottant est parti\nUne équipe le cherche en aval depuis dimanche.\n4 mai 2030\nLe dernier réparateur de juke-box forme une apprentie\n3 mai 2030\nRegardez le viaduc sous la neige\n2 mai 2030\nPage suivante")]
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
    [InlineData("Den här artikeln är bara för prenumeranter. Logga in för att läsa.")]
    [InlineData("Denne saken er for abonnenter. Er du allerede abonnent?")]
    [InlineData("Denne artikel er kun for abonnenter")]
    [InlineData("Tämä artikkeli on vain tilaajille")]
    [InlineData("Tento článek je pouze pro předplatitele")]
    [InlineData("Bu makale yalnızca aboneler içindir")]
    [InlineData("订阅后继续阅读")]
    [InlineData("本文仅限会员")]
    [InlineData("이 기사는 구독자 전용입니다")]
    [InlineData("Ten artykuł jest dostępny tylko dla prenumeratorów")]
    [InlineData("Este contenido es exclusivo para suscriptores")]
    [InlineData("Questo articolo è riservato agli abbonati")]
    [InlineData("Este artigo é exclusivo para assinantes")]
    [InlineData("Dit verhaal is alleen voor abonnees")]
    [InlineData("Статья доступна только подписчикам")]
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
        Assert.Equal(4, article.Body.Count);
        Assert.Contains(article.Diagnostics, diagnostic => diagnostic.Id == DiagnosticDescriptors.SecondStory.Id);
    }

    [Fact]
    public void ARoundUpIsOneStory()
    {
        const string Review = "A better thing than the sea\nBy H. G. Marran\nMarch 2, 2031\n\nA ferry crew finds a map that none of them can read, and the harbour office would rather that nobody did, so that the night shift has to.\n\nThe second half is slower than the first, and better for it, since the gulls have by then been given something of their own to do.\n\n";
        var article = Article.Parse($"{ReportedPages.Head}{ReportedPages.First}\n\n{ReportedPages.Story}\n{Review}{Review.Replace("better thing", "worse thing", StringComparison.Ordinal)}");
        Assert.DoesNotContain(article.Diagnostics, diagnostic => diagnostic.Id == DiagnosticDescriptors.SecondStory.Id);
    }
}
