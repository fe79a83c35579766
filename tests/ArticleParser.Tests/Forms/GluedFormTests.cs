namespace ArticleParser.Tests.Forms;

/// <summary>Headings that were glued to paragraphs.</summary>
public class GluedFormTests
{
    private const string Head = FormPages.Headline + "\nBy Halina Brock\nOctober 3, 2031\n\n";

    [Theory]
    [InlineData("What the ships were told")]
    [InlineData("How many birds were found?")]
    [InlineData("Was die Schiffe erfuhren")]
    [InlineData("Ce que les navires ont appris")]
    [InlineData("Lo que supieron los barcos")]
    [InlineData("Что узнали корабли")]
    public void BehindAParagraph(string heading) => Check(FormPages.First + heading + "\n" + FormPages.Second, heading);

    [Theory]
    [InlineData("What did the ships say?")]
    [InlineData("What happened to the cranes")]
    public void BeforeAParagraph(string heading) => Check(FormPages.First + "\n\n" + heading + FormPages.Second.Replace("It is the", "The harbour has the", StringComparison.Ordinal), heading, "The harbour has the");

    [Theory]
    [InlineData("The keeper wrote it on YouTube for all to see, and the council of Marrow read it there, as did the harbour master.")]
    [InlineData("The letter came by way of example.Com and nobody knew who had written it, the harbour master said in the evening.")]
    [InlineData("McKay and O'Brien have kept the lamp for thirty years, and neither of them has ever seen it go out before this night.")]
    [InlineData("He told the U.S.Navy and the port of Marrow about the night, and both of them wrote down when it begins and when it ends.")]
    public void AParagraphWithACapitalAmidAWordStaysWhole(string paragraph)
    {
        var body = Article.Parse(Head + FormPages.First + "\n\n" + paragraph + "\n\n" + FormPages.Second + "\n").Body;
        Assert.Contains(body, block => block.Text == paragraph);
    }

    private static void Check(string story, string heading, string opening = "It is the")
    {
        var body = Article.Parse(Head + story + "\n\n" + FormPages.Third + "\n\n" + FormPages.Fourth + "\n").Body;
        Assert.Equal(heading, Assert.Single(body, block => block.Kind == SyntaxKind.Subheading).Text);
        Assert.Equal(FormPages.First, body[0].Text);
        Assert.StartsWith(opening, body[2].Text, StringComparison.Ordinal);
    }
}
