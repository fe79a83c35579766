using ArticleParser.Accuracy;
using ArticleParser.Accuracy.Roles;
using ArticleParser.Lines;

namespace ArticleParser.Tests.Accuracy;

public class StyleContrastTests
{
    private const string Whole = "Harbour opens again\n\nThe harbour of Eastmoor opens on Monday, the town said.\n\nSubscribe to our newsletter\n";
    private const string Cut = "Harbour opens again\nThe harbour of\nEastmoor\nopens on Monday, the town said.\nNot in the other\nSubscribe to our newsletter\n";

    [Fact]
    public void EachLineThatBothHaveIsScoredByBothTrees()
    {
        var page = CorpusPage.Read($$$"""{"dataset":"d","id":"1","publisher":"p","lang":"en","text":{"innertext":{{{Json(Whole)}}},"bs4":{{{Json(Cut)}}}},"gold":{}}""");
        PageLabels labels = new("d/1", "innertext", "article", [Label(SyntaxKind.Header, SyntaxKind.Headline), Label(SyntaxKind.Body, SyntaxKind.Paragraph), Label(SyntaxKind.Rail, SyntaxKind.Insert)]);
        var lines = StyleContrast.Of(page, "bs4", labels, new LibraryParser()).ToList();

        // The fifth line of the cut text stands nowhere in the other.
        Assert.Equal([1, 2, 3, 4, 6], lines.Select(line => line.Number));
        Assert.Equal([SyntaxKind.Headline, SyntaxKind.Paragraph, SyntaxKind.Paragraph, SyntaxKind.Paragraph, SyntaxKind.Insert], lines.Select(line => line.Label.Roles[0]));
        Assert.All(lines.Take(4), line => Assert.Equal((1.0, 1.0), (line.WholeScore, line.Score)));
    }

    [Fact]
    public void ALineIsWrongInTheStyleAloneWhereTheFormDoesIt()
    {
        ContrastedLine line = new("d/1", 1, Label(SyntaxKind.Body, SyntaxKind.Paragraph), [SyntaxKind.Paragraph], [SyntaxKind.Subheading]);
        Assert.Equal((1.0, 0.0), (line.WholeScore, line.Score));
    }

    private static LineLabel Label(SyntaxKind section, SyntaxKind role) => new(section, [role]);

    private static string Json(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
