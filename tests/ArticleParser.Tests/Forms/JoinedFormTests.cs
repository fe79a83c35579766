namespace ArticleParser.Tests.Forms;

/// <summary>Lines that a wrapping or a scrape cut: the story is read as if they had not been.</summary>
public class JoinedFormTests
{
    private const string Head = FormPages.Headline + "\nBy Halina Brock\nOctober 3, 2031\n\n";

    [Theory]
    [InlineData(60)]
    [InlineData(66)]
    [InlineData(72)]
    [InlineData(80)]
    [InlineData(100)]
    public void WrappedAtAWidth(int width) => FormPages.Check(Head + FormPages.Wrap(FormPages.Story, width));

    [Theory]
    [InlineData(60)]
    [InlineData(72)]
    public void WrappedWithIndentsInThePlaceOfBlankLines(int width) => FormPages.Check(Head + FormPages.Wrap(string.Join('\n', FormPages.Body), width, "", "    "));

    [Theory]
    [InlineData("> ")]
    [InlineData(">")]
    [InlineData("> > ")]
    public void QuotedMail(string prefix) => FormPages.Check(FormPages.Wrap(Head + FormPages.Story, 70, prefix));

    [Fact]
    public void HyphensOfTheWrappingGo()
    {
        var text = FormPages.Wrap(FormPages.Story, 64)
            .Replace("evening until", "eve-\nning until", StringComparison.Ordinal).Replace("purpose, and", "pur-\npose, and", StringComparison.Ordinal)
            .Replace("autumn forty", "au-\ntumn forty", StringComparison.Ordinal).Replace("somebody has", "some-\nbody has", StringComparison.Ordinal);
        text += "\nIn the spring the council of Marrow means to paint the inner-\nand outer walls of the tower, which the salt of the sea has\neaten for forty years, and to give the keeper a new roof.\n";
        var body = string.Join(' ', Article.Parse(Head + text).Body.Select(block => block.Text));
        foreach (var word in new[] { "evening", "purpose", "autumn", "somebody", "forty-one", "inner- and outer" }) Assert.Contains(word, body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\n\n")]
    public void CutAtLinksAndNames(string between)
    {
        var text = string.Join(between, FormPages.Body)
            .Replace("the cranes which", "the\ncranes\nwhich", StringComparison.Ordinal).Replace("by letter, the harbour master of Marrow said", "by\nletter\n, the\nharbour master\nof Marrow said", StringComparison.Ordinal)
            .Replace("the tower in", "the\ntower\nin", StringComparison.Ordinal).Replace("every year.", "every\nyear\n.", StringComparison.Ordinal);
        FormPages.Check(Head + text);
    }

    [Fact]
    public void QuotationMarksStandCloseToWhatTheyQuote()
    {
        const string quoted = "The keeper said that \"\nnobody\n\" had asked him, and the council said that it had asked \"\nthe ships\n\" and then decided\n, as it does.\n";
        var text = Head.Replace("\n\n", "\n", StringComparison.Ordinal) + quoted + FormPages.First + "\nIt was closed in\nMay\n, and again in June, as the\nMarrow Post\n, which told of it first, wrote.\n";
        var body = string.Join('\n', Article.Parse(text).Body.Select(block => block.Text));
        Assert.Contains("said that \"nobody\" had asked", body, StringComparison.Ordinal);
        Assert.Contains("asked \"the ships\" and", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("T\nhe lamp at", "The lamp at")]
    [InlineData("T\n\nhe lamp at", "The lamp at")]
    [InlineData("T\nHE LAMP at", "THE LAMP at")]
    public void ACapitalOfItsOwn(string opening, string read) =>
        Assert.StartsWith(read, Article.Parse(Head + FormPages.Story.Replace("The lamp at", opening, StringComparison.Ordinal)).Body[0].Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("X\nlinkedin\nemail\nprint")]
    [InlineData("X\nclick to close this window")]
    [InlineData("U\na")]
    [InlineData("I\nxx min read")]
    public void ACapitalThatIsNoWordsBeginning(string lines) => Assert.Equal(lines, PageView.Of(lines, MarkupKind.None).Text);

    [Theory]
    [InlineData("•\nOne lamp\n•\nTwo ropes\n•\nThree tins of paint")]
    [InlineData("1.\nOne lamp\n2.\nTwo ropes\n3.\nThree tins of paint")]
    [InlineData("01)\nOne lamp\n02)\nTwo ropes\n03)\nThree tins of paint")]
    public void AMarkerOfItsOwn(string list)
    {
        var items = Article.Parse(Head + FormPages.First + "\n\nThe keeper has asked the council for:\n\n" + list + "\n\n" + FormPages.Second + "\n\n" + FormPages.Third + "\n").Body;
        Assert.Equal(["One lamp", "Two ropes", "Three tins of paint"], items.Where(block => block.Kind == SyntaxKind.ListItem).Select(block => block.Text));
    }

    [Fact]
    public void APaddedTableOfTheColumnsIsNoWrapping()
    {
        var lines = string.Join('\n', Enumerable.Range(1, 12).Select(i => "The keeper's log of the night " + i + " of October says nothing of birds.")) + "\n";
        Assert.True(PageView.Of(lines, MarkupKind.None).IsPlain);
    }
}
