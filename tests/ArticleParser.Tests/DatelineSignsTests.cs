namespace ArticleParser.Tests;

/// <summary>A look at a line's first signs rules out most that open no story, and none that does.</summary>
public class DatelineSignsTests
{
    private const string Story = " The council voted on Tuesday to close the harbour for two winters.";

    [Theory]
    [InlineData("MARROW CITY (AP) —")]
    [InlineData("SHARM EL-MARROW, Egypt (AP) —")]
    [InlineData("SOUTHWEST MARROW-DADE, FLA. (WSVN) -")]
    [InlineData("Marrow/Main (dpa) -")]
    [InlineData("Marrow-sur-Mer, 3 mars 2031 (AFP) -")]
    [InlineData("MARROW, March 3, 2031 /PRNewswire/ --")]
    [InlineData("(Reuters) -")]
    [InlineData("Rio de Marrow, 12 September (AFP) -")]
    public void What_opens_a_story_is_not_ruled_out(string opening)
    {
        Assert.True(Datelines.Read(opening + Story).OpensStory);
        Assert.True(DatelineSigns.MayBeSure(opening + Story));
    }

    [Theory]
    [InlineData("The council voted to close the harbour - and then did not.")]
    [InlineData("Anti-war marchers met at the old pier on Sunday, 3 March.")]
    [InlineData("Harbour news")]
    public void Prose_and_titles_are(string line) => Assert.False(DatelineSigns.MayBeSure(line));

    /// <summary>Whatever stands around the signs.</summary>
    [Fact]
    public void Nothing_that_opens_a_story_is_ruled_out()
    {
        var random = new Random(1);
        string[] pieces = ["MARROW", "Marrow", "Main", "el", "de", "FLA.", "Egypt", "AP", "dpa", "Reuters", "(AP)", "(dpa)", "(", ")", "/", "-", " - ", " — ", ", ", ". ", ": ", "3 March", "March 3, 2031", " ", "|", "電", "（共同）"];
        var opened = 0;
        for (var round = 0; round < 20_000; round++)
        {
            var line = string.Concat(Enumerable.Range(0, random.Next(1, 8)).Select(_ => pieces[random.Next(pieces.Length)])).Trim() + Story;
            if (!Datelines.MayOpen(line) || !Datelines.Read(line).OpensStory) continue;
            opened++;
            Assert.True(DatelineSigns.MayBeSure(line), line);
        }

        Assert.True(opened > 500, $"Only {opened} of them open a story.");
    }
}
