namespace ArticleParser.Tests.Labelling;

/// <summary>Which lines the adverts between them say to be a story's.</summary>
public class AdvertGapsTests
{
    private const string One = "The 19-year-old keeper was let go on the same day as his lamp, as the harbour told the paper on Friday.";
    private const string Two = "The keeper lit thirteen lamps this season for the northern harbours, who are to race against the south.";
    private const string Three = "A native of the islands, he had offers from three other harbours, but a change is not in his interest.";

    [Theory]
    [InlineData($"Watch\nThe gulls are back\n{One}\nAdvertisement\n{Two}\nAdvertisement\n{Three}\nSports", 3)]
    [InlineData($"{One}\nAdvertisement\n{Two}\n{Three}\nAdvertisement\nAdvertisement\n{One}\n", 4)]
    [InlineData($"{One}\nAdvertisement\n{Two}\n{Three}\n", 0)]
    [InlineData($"{One}\nThe gulls are back\n{Two}\nAdvertisement\n{Three}\nMore\nAdvertisement\n", 0)]
    public void ParagraphsWithAdvertsBetweenAreAStory(string text, int paragraphs)
    {
        using var page = LineLexer.Lex(text, CueTable.BuiltIn);
        using var scores = new LabelScores(page.Count);
        scores.All.Clear();
        AdvertGaps.Add(new SaidPage(page, new SaidLine[page.Count]), scores);
        Assert.Equal(paragraphs, Enumerable.Range(0, page.Count).Count(line => scores.Of(line)[RoleLattice.Sections + LabelSpace.IndexOf(SyntaxKind.Paragraph)] > 0));
    }
}
