namespace ArticleParser.Tests;

/// <summary>The small words of a page that want another behind them.</summary>
public class LinkingWordsTests
{
    private const string Page = "the quay and the ferry\nthe bay and the town\nOne of the\nthe ferry\nTwo of the towns\nwent2 by\nNobody of";

    [Theory]
    [InlineData("One of the", true)]
    [InlineData("the ferry", false)]
    [InlineData("went2 by", false)]
    [InlineData("Nobody of", false)]
    public void Words_that_stand_within_lines_often_want_another(string line, bool endsOpen)
    {
        using var lines = new PageList<PhysicalLine>(8);
        for (int at = 0, next; at < Page.Length; at = next)
        {
            (var end, next) = LineSplitter.Next(Page, at);
            lines.Add(new PhysicalLine(at, end, next));
        }

        using var masks = new PageMasks(Page);
        using var page = new PageShape(Page, masks, lines);
        Assert.Equal(endsOpen, page[Page.Split('\n').IndexOf(line)].EndsOpen);
    }
}
