namespace ArticleParser.Tests.Forms;

/// <summary>Days and stamps before the story, in whatever form.</summary>
public class HeaderFormTests
{
    [Theory]
    [InlineData("3 តុលា 2031", "2031-10-03")]
    [InlineData("3 ຕຸລາ 2031", "2031-10-03")]
    [InlineData("3 அக்டோபர் 2031", "2031-10-03")]
    [InlineData("3 ఆక్టోబర్ 2031", null)]
    [InlineData("3 ოქტომბერი 2031", "2031-10-03")]
    [InlineData("3 հոկտեմբերի 2031", "2031-10-03")]
    [InlineData("3 oktyabr 2031", "2031-10-03")]
    [InlineData("3 Oktoba 2031", "2031-10-03")]
    [InlineData("3 quirober 2031", null)]
    public void ADayOfAnyLanguageIsNoParagraph(string day, string? date)
    {
        var article = Article.Parse(FormPages.Headline + "\n" + day + "\n\n" + FormPages.Story);
        Assert.Equal(FormPages.Body, article.Body.Select(block => block.Text));
        if (date is not null) Assert.Equal(date, article.DatePublished?.ToString());
    }

    [Theory]
    [InlineData("The long way home", "After forty years the eels of the Tarn swim upstream again. Nobody quite knows why", "Imogen Starkey\n21 March 2031")]
    [InlineData("«I ponti muoiono di silenzio»", "Intervista a Ludovica Ansaldi, ingegnera, che ascolta le crepe", "Di Tiziana Morosi\n12 marzo 2031")]
    [InlineData("Tern Energy Opens Battery Plant in Selwick", "New site will employ 340 people", "By Jane Doe\nMarch 12, 2031")]
    public void ALineBelowTheHeadlineIsItsSummary(string headline, string summary, string signed)
    {
        var article = Article.Parse("Marrow Post\nNews\nCulture\n\n" + headline + "\n" + summary + "\n" + signed + "\n\n" + FormPages.Story);
        Assert.Equal((headline, summary), (article.Headline, article.Standfirst));
        Assert.Equal(FormPages.Body, article.Body.Select(block => block.Text));
    }

    [Theory]
    [InlineData("Von unserer Korrespondentin Mareike Thalbach, Lissow\nStand: 3. Oktober 2031, 18:22 Uhr", "Mareike Thalbach")]
    [InlineData("De notre correspondant Louis Exemple\n3 octobre 2031", "Louis Exemple")]
    [InlineData("De nuestra corresponsal Julia Muestra\n3 de octubre de 2031", "Julia Muestra")]
    public void OurCorrespondentHasAName(string signed, string author) =>
        Assert.Equal([author], Article.Parse(FormPages.Headline + "\n" + signed + "\n\n" + FormPages.Story).Authors);

    [Theory]
    [InlineData("Received: 16 December 2030\nAccepted: 20 January 2031\nPublished: 2 February 2031", "2031-02-02")]
    [InlineData("Received 16 December 2030\nRevised 2 January 2031\nAccepted 20 January 2031\nPublished online 2 February 2031", "2031-02-02")]
    [InlineData("Eingegangen am: 16. Dezember 2030\nAngenommen am: 20. Januar 2031\nVeröffentlicht am: 2. Februar 2031", "2031-02-02")]
    public void WhenAPaperCameInIsNotWhenItWasPublished(string dates, string published)
    {
        var article = Article.Parse("Bearings of swing bridges fail where grease does not reach\nO. Marran, P. J. Castellane & W. Terhoeven\n" + dates + "\n\n" + FormPages.Story);
        Assert.Equal(published, article.DatePublished?.ToString());
        Assert.Equal(FormPages.Body, article.Body.Select(block => block.Text));
    }

    [Theory]
    [InlineData(" date 2031-10-03 ")]
    [InlineData("date 2031-10-03\n")]
    [InlineData(" date 2031-10-03 WORLD\n")]
    public void AStampBeforeTheHeadline(string stamp) => FormPages.Check(stamp + FormPages.Headline + "\nBy Halina Brock\n\n" + FormPages.Story);

    [Theory]
    [InlineData("यह भी पढ़ें: ", "जून से नौका का किराया दस फीसदी बढ़ेगा")]
    [InlineData("Read also: ", "Ferry fares to rise by a tenth from June")]
    [InlineData("Lesen Sie auch: ", "Fähre wird im Juni um ein Zehntel teurer")]
    [InlineData("Lire aussi : ", "Le bac coûtera un dixième de plus en juin")]
    [InlineData("Читайте также: ", "Паром подорожает с июня на десятую часть")]
    [InlineData("Baca juga: ", "Tarif feri naik sepersepuluh mulai Juni")]
    public void APointerBehindTheStoryIsNoParagraph(string label, string title)
    {
        var article = Article.Parse(FormPages.Headline + "\nBy Halina Brock\nOctober 3, 2031\n\n" + FormPages.Story + "\n" + label + title + "\n");
        Assert.Equal([title], article.RelatedLinks);
        Assert.Equal(FormPages.Body, article.Body.Select(block => block.Text));
    }
}
