namespace ArticleParser.Tests.Reported;

/// <summary>Pointers to other stories that scraping glued into paragraphs.</summary>
public class GluedLinkTests
{
    [Theory]
    [InlineData("READ ALSO: ", "Ferry fares to rise by a tenth from June")]
    [InlineData("Read more: ", "Ferry fares to rise by a tenth from June")]
    [InlineData("Related: ", "The keeper who wrote it all down")]
    [InlineData("Lesen Sie auch: ", "Fähre wird im Juni um ein Zehntel teurer")]
    [InlineData("Mehr zum Thema: ", "Fähre wird im Juni teurer")]
    [InlineData("Lire aussi : ", "Le bac coûtera un dixième de plus en juin")]
    [InlineData("Lea también: ", "El pasaje del transbordador subirá en junio")]
    [InlineData("Leia também: ", "Passagem da balsa sobe um décimo em junho")]
    [InlineData("Leggi anche: ", "Il traghetto costerà un decimo in più da giugno")]
    [InlineData("Lees ook: ", "Veerpont wordt in juni een tiende duurder")]
    [InlineData("Читайте также: ", "Паром подорожает с июня на десятую часть")]
    [InlineData("Czytaj też: ", "Prom podrożeje w czerwcu o jedną dziesiątą")]
    [InlineData("Läs också: ", "Färjan blir en tiondel dyrare i juni")]
    [InlineData("Ayrıca okuyun: ", "Vapur ücreti haziranda yüzde on artacak")]
    [InlineData("Čtěte také: ", "Přívoz v červnu o desetinu zdraží")]
    [InlineData("Baca juga: ", "Tarif feri naik sepersepuluh mulai Juni")]
    [InlineData("यह भी पढ़ें: ", "जून से नौका का किराया दस फीसदी बढ़ेगा")]
    [InlineData("اقرأ أيضا: ", "ارتفاع أسعار العبارة في يونيو بنسبة العشر")]
    [InlineData("ALSO READ | ", "Ferry fares to rise by a tenth from June")]
    [InlineData("READ ALSO ", "Ferry fares to rise by a tenth from June")]
    [InlineData("À LIRE AUSSI ", "Le bac coûtera un dixième de plus en juin")]
    [InlineData("LEES OOK ", "Veerpont wordt in juni een tiende duurder")]
    [InlineData("اقرأ أيضا | ", "ارتفاع أسعار العبارة في يونيو بنسبة العشر")]
    [InlineData("ये भी पढ़ें- ", "जून से नौका का किराया दस फीसदी बढ़ेगा")]
    [InlineData("Читать по теме: ", "Паром подорожает с июня на десятую часть")]
    [InlineData("წაიკითხეთ აგრეთვე: ", "ბორანი ივნისიდან ერთი მეათედით გაძვირდება")]
    public void AtTheEndOfAParagraph(string label, string title) => Check(ReportedPages.First + label + title, title);

    [Theory]
    [InlineData("Read also: ", "Ferry fares to rise by a tenth from June")]
    [InlineData("Lesen Sie auch: ", "Fähre wird im Juni um ein Zehntel teurer")]
    [InlineData("Lire aussi : ", "Le bac coûtera un dixième de plus en juin")]
    [InlineData("Читайте также: ", "Паром подорожает с июня на десятую часть")]
    public void AtTheEndBehindASpace(string label, string title) => Check(ReportedPages.First + " " + label + title, title);

    [Theory]
    [InlineData("Read more: ", "The keeper who wrote it all down")]
    [InlineData("RELATED: ", "Ferry fares to rise by a tenth from June")]
    [InlineData("Lesen Sie auch: ", "Fähre wird im Juni um ein Zehntel teurer")]
    [InlineData("Lire aussi : ", "Le bac coûtera un dixième de plus en juin")]
    [InlineData("Lea también: ", "El pasaje del transbordador subirá en junio")]
    [InlineData("Leggi anche: ", "Il traghetto costerà un decimo in più da giugno")]
    [InlineData("Читайте также: ", "Паром подорожает с июня на десятую часть")]
    public void AtTheBeginning(string label, string title) => Check(label + title + ReportedPages.First, title);

    [Theory]
    [InlineData("Read more: ", "The keeper who wrote it all down")]
    [InlineData("Lesen Sie auch: ", "Fähre wird im Juni um ein Zehntel teurer")]
    [InlineData("Lire aussi : ", "Le bac coûtera un dixième de plus en juin")]
    [InlineData("Lea también: ", "El pasaje del transbordador subirá en junio")]
    [InlineData("READ ALSO", "The keeper who wrote it all down")]
    public void InTheMiddle(string label, string title)
    {
        const string Other = "Hauliers said that the detour would add forty minutes to each trip and that nobody had spoken to them.";
        var article = Article.Parse(ReportedPages.WithOpening(ReportedPages.First + label + title + Other));
        Assert.Equal([title], article.RelatedLinks);
        Assert.Equal([ReportedPages.First, Other], article.Body.Take(2).Select(block => block.Text));
    }

    [Theory]
    [InlineData("He said that he wanted to read more: books, papers, the minutes of the council, and all the letters that nobody had answered.")]
    [InlineData("The mayor named three things that matter more: The bridge, the ferry and the tunnel below the bay, which is as old as the town.")]
    [InlineData("\"Don't miss the point,\" she said. \"It is this: The bridge was never mended, and the council knew of it for ten years.\"")]
    public void AParagraphWithAColonStaysWhole(string paragraph)
    {
        var article = Article.Parse(ReportedPages.WithOpening(paragraph));
        Assert.Equal(paragraph, article.Body[0].Text);
        Assert.Empty(article.RelatedLinks);
    }

    private static void Check(string paragraph, string title)
    {
        var article = Article.Parse(ReportedPages.WithOpening(paragraph));
        Assert.Equal([title], article.RelatedLinks);
        Assert.Equal(ReportedPages.First, article.Body[0].Text);
        Assert.Equal(4, article.Body.Count);
    }

    [Theory]
    [InlineData("Hauliers were not asked.")]
    [InlineData("The ferry, which is as old as the bridge, will run until ten.")]
    public void BehindItTheStoryGoesOn(string last)
    {
        var article = Article.Parse($"{ReportedPages.Head}{ReportedPages.First}\n\n{ReportedPages.Second}READ ALSO: Ferry fares to rise by a tenth from June\n\n{last}\n\nPrivacy\nTerms of use\n");
        Assert.Equal([ReportedPages.First, ReportedPages.Second, last], article.Body.Select(block => block.Text));
    }
}
