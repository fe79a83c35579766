using ArticleParser.Accuracy;
using ArticleParser.Accuracy.Roles;

namespace ArticleParser.Tests.Accuracy;

public class StyleContrastTests
{
    private const string First = "The harbour of Eastmoor opens again on Monday, the town said, after two years in which no ferry could land there and the fishers had to sell their catch elsewhere.";
    private const string Last = "Visitors are asked to leave their cars in the field behind the old station, from where a bus takes them down to the quay every ten minutes until the evening.";
    private const string Whole = $"Harbour opens again\n\n{First}\n\nThe works cost less than had been feared, as the council of Eastmoor found when the last stone was laid in the week before Easter.\n\n{Last}\n";
    private const string Cut = $"Harbour opens again\n{First}\nThe works cost less than had been feared, as the council of\nEastmoor\nfound when the last stone was laid in the week before Easter.\nA line that stands here alone\n{Last}\n";

    [Fact]
    public void EachLineThatBothHaveIsScoredByBothTrees()
    {
        var page = CorpusPage.Read($$$"""{"dataset":"d","id":"1","publisher":"p","lang":"en","text":{"innertext":{{{Json(Whole)}}},"bs4":{{{Json(Cut)}}}},"gold":{}}""");
        PageLabels labels = new("d/1", "innertext", "article", [Label(SyntaxKind.Header, SyntaxKind.Headline), Paragraph, Paragraph, Paragraph]);
        var lines = StyleContrast.Of(page, "bs4", labels, new LibraryParser()).ToList();
        Assert.Equal([1, 2, 3, 4, 5, 7], lines.Select(line => line.Number));
        Assert.Equal([SyntaxKind.Headline, SyntaxKind.Paragraph, SyntaxKind.Paragraph, SyntaxKind.Paragraph, SyntaxKind.Paragraph, SyntaxKind.Paragraph], lines.Select(line => line.Label.Roles[0]));
        Assert.All(lines, line => Assert.Equal(1, line.WholeScore));
    }

    [Fact]
    public void WhatATreeSaysOfALineIsHeldAgainstItsLabel()
    {
        ContrastedLine line = new("d/1", 1, Paragraph, [SyntaxKind.Paragraph], [SyntaxKind.Subheading, SyntaxKind.Paragraph]);
        Assert.Equal((1, 0.5), (line.WholeScore, line.Score));
    }

    private static LineLabel Paragraph => Label(SyntaxKind.Body, SyntaxKind.Paragraph);

    private static LineLabel Label(SyntaxKind section, SyntaxKind role) => new(section, [role]);

    private static string Json(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
