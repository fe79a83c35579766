namespace ArticleParser.Tests.Forms;

/// <summary>A label on a line of its own, and its value on the next.</summary>
public class LabelFormTests
{
    [Theory]
    [InlineData("By\nHalina Brock\nPublished:\n3 October 2031")]
    [InlineData("By\n\nHalina Brock\n\nPublished:\n\n3 October 2031")]
    [InlineData("Written by\nHalina Brock\nPublished on\nOctober 3, 2031")]
    [InlineData("Von\nHalina Brock\nVeröffentlicht am\n3. Oktober 2031")]
    [InlineData("Par\nHalina Brock\nPublié le\n3 octobre 2031")]
    [InlineData("Por\nHalina Brock\nPublicado el\n3 de octubre de 2031")]
    [InlineData("Di\nHalina Brock\nPubblicato il\n3 ottobre 2031")]
    [InlineData("Door\nHalina Brock\nGepubliceerd op\n3 oktober 2031")]
    [InlineData("Author:\nHalina Brock\nPosted on\nOctober 3, 2031")]
    [InlineData("Autor:\nHalina Brock\nDatum:\n03.10.2031")]
    public void OfAuthorsAndDates(string header) => FormPages.Check(FormPages.Headline + "\n" + header + "\n\n" + FormPages.Story);

    [Theory]
    [InlineData("By\nHalina Brock\nand\nPio Arlen")]
    [InlineData("By\nHalina Brock\n,\nPio Arlen")]
    [InlineData("Von\nHalina Brock\nund\nPio Arlen")]
    [InlineData("Par\nHalina Brock\net\nPio Arlen")]
    public void OfSeveralAuthors(string header)
    {
        var article = Article.Parse(FormPages.Headline + "\n" + header + "\nOctober 3, 2031\n\n" + FormPages.Story);
        Assert.Equal(["Halina Brock", "Pio Arlen"], article.Authors);
        Assert.Equal("2031-10-03", article.DatePublished?.ToString());
        Assert.Equal(4, article.Body.Count);
    }

    [Theory]
    [InlineData("Photo:\nOdette Marran", "Odette Marran")]
    [InlineData("Foto:\nOdette Marran", "Odette Marran")]
    [InlineData("Image credit:\nOdette Marran", "Odette Marran")]
    public void OfCredits(string credit, string name)
    {
        var article = Article.Parse(FormPages.Headline + "\nBy Halina Brock\nOctober 3, 2031\n\nThe lamp at Kestrel Point in the evening of Sunday.\n" + credit + "\n\n" + FormPages.Story);
        Assert.Equal(name, Assert.Single(article.Captions).Credit);
    }

    [Theory]
    [InlineData("Source:\nReuters", "Reuters")]
    [InlineData("Quelle:\ndpa", "dpa")]
    public void OfTheSource(string lines, string source) =>
        Assert.Equal(source, Article.Parse(FormPages.Headline + "\nBy Halina Brock\nOctober 3, 2031\n\n" + FormPages.Story + "\n" + lines + "\n").Source);

    [Theory]
    [InlineData("Photo\nVideo\nAudio")]
    [InlineData("Source\nAbout us\nImprint")]
    [InlineData("By\nnoon the storm had passed over the bay")]
    [InlineData("Ingredients:\n300g flour\n2 eggs")]
    [InlineData("Published\nDrafts\nTrash")]
    public void WhatIsNoValueStaysALineOfItsOwn(string lines) => Assert.Equal(lines, PageView.Of(lines, MarkupKind.None, new LabelWords(CueTable.BuiltIn)).Text);
}
