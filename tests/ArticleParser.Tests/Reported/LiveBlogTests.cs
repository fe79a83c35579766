namespace ArticleParser.Tests.Reported;

/// <summary>Pages that are written as things happen: entries open with a time, whatever it looks like.</summary>
public class LiveBlogTests
{
    [Theory]
    [InlineData("16:40", "15:12", "14:03")]
    [InlineData("4.40pm", "3.12pm", "2.03pm")]
    [InlineData("4:40 PM", "3:12 PM", "2:03 PM")]
    [InlineData("16.40 Uhr", "15.12 Uhr", "14.03 Uhr")]
    [InlineData("16h40", "15h12", "14h03")]
    [InlineData("2h ago", "3h ago", "4h ago")]
    [InlineData("16:40 GMT", "15:12 GMT", "14:03 GMT")]
    [InlineData("3 March 2031 16:40", "3 March 2031 15:12", "3 March 2031 14:03")]
    [InlineData("kl. 16.40", "kl. 15.12", "kl. 14.03")]
    public void EachTimeOpensAnEntry(string first, string second, string third)
    {
        var article = Article.Parse($"""
            LIVE: Swing bridge at Ostrava Bay closed after lorry breaks barrier
            Follow our live coverage of the closure
            By Odette Marran and Pio Castellane
            Last updated 3 March 2031, 16:40

            {first}
            Bridge to stay shut overnight

            The city says that the bridge will stay shut until at least six tomorrow morning. Buses on lines 4 and 9 turn around at the grain terminal.

            {second}
            Driver taken to hospital

            The driver of the lorry has been taken to the Marrow hospital with a broken wrist, the fire service says. Nobody else was hurt.

            {third}

            A lorry has hit the northern barrier of the swing bridge, a witness tells us. The bell rang for several minutes before the police came.
            """);
        Assert.Equal(3, article.Body.Count(block => block.Kind == SyntaxKind.LiveEntry));
        Assert.Equal(3, article.Body.Count(block => block.Kind == SyntaxKind.Paragraph));
        Assert.Contains(article.Body, block => block.Text == "Driver taken to hospital");
        Assert.Equal(["Odette Marran", "Pio Castellane"], article.Authors);
    }

    [Fact]
    public void TheTimesOfCommentsOpenNone()
    {
        var article = Article.Parse(ReportedPages.WithLast("3 Comments\nGull\n10:15\nI have lived by that bridge for forty years and have never seen it greased.\nTern\n10:20\nIt was greased in 1998, and I was there when they did it, in the rain.\nKnot\n10:31\nAsk the ferrymen who pays them, and then ask the council the same question."));
        Assert.DoesNotContain(article.Body, block => block.Kind == SyntaxKind.LiveEntry);
    }
}
