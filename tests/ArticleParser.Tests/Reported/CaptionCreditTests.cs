namespace ArticleParser.Tests.Reported;

/// <summary>A sentence amid the story that ends with who made the picture is the picture's caption, and leaves the body.</summary>
public class CaptionCreditTests
{
    [Theory]
    [InlineData("Lorries wait at the northern ramp of the swing bridge on Monday. (Odette Marran/AP)")]
    [InlineData("Lorries wait at the northern ramp of the swing bridge on Monday. (AFP)")]
    [InlineData("Lorries wait at the northern ramp of the swing bridge on Monday.Odette Marran")]
    [InlineData("Lorries wait at the northern ramp of the swing bridge on Monday. Odette Marran / Reuters")]
    public void ItIsACaption(string caption)
    {
        var article = Article.Parse(ReportedPages.Head + ReportedPages.First + "\n\n" + caption + "\n\n" + ReportedPages.Story);
        Assert.DoesNotContain(article.Body, block => block.Text.StartsWith("Lorries wait", StringComparison.Ordinal));
        Assert.Contains(article.Captions, caption => caption.Text.StartsWith("Lorries wait", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Lorries wait at the northern ramp of the swing bridge for an hour (on Mondays for two).")]
    [InlineData("Lorries wait at the northern ramp of the swing bridge on most days. So do buses and trams.")]
    [InlineData("Lorries wait at the northern ramp for an hour, said the engineer. (The council has denied it.)")]
    public void AParagraphStaysOne(string paragraph)
    {
        var article = Article.Parse(ReportedPages.Head + ReportedPages.First + "\n\n" + paragraph + "\n\n" + ReportedPages.Story);
        Assert.Contains(article.Body, block => block.Text.StartsWith("Lorries wait", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Lorries wait at the northern ramp of the swing bridge for an hour, a driver said. (AFP)")]
    [InlineData("A temporary crossing could be in place by autumn, the city engineer told the meeting. (Odette Marran)")]
    public void BehindTheLastParagraphItIsWhoWrote(string paragraph)
    {
        var article = Article.Parse(ReportedPages.Head + ReportedPages.First + "\n\n" + ReportedPages.Story + "\n" + paragraph + "\n");
        Assert.Empty(article.Captions);
    }
}
