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
    [InlineData("1h ago16.40 GMT", "2h ago15.12 GMT", "3h ago14.03 GMT")]
    [InlineData("16:40 GMT", "15:12 GMT", "14:03 GMT")]
    [InlineData("3 March 2031 16:40", "3 March 2031 15:12", "3 March 2031 14:03")]
    [InlineData("kl. 16.40", "kl. 15.12", "kl. 14.03")]
    [InlineData("Ore 16:40", "Ore 15:12", "Ore 14:03")]
    [InlineData("午後4時40分", "午後3時12分", "午後2時03分")]
    [InlineData("오후 4시 40분", "오후 3시 12분", "오후 2시 03분")]
    [InlineData("Key event\n1h ago\n16.40 GMT", "2h ago\n15.12 GMT", "3h ago\n14.03 GMT")]
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

    private const string Head = "LIVE: Swing bridge at Ostrava Bay closed after lorry breaks barrier\nFollow our live coverage of the closure\nBy Odette Marran\nLast updated 3 March 2031, 16:40\n\n";

    private const string Evening = "The city says that the bridge will stay shut until at least six tomorrow morning. Buses on lines 4 and 9 turn around at the grain terminal.";

    private const string Noon = "The driver of the lorry has been taken to the Marrow hospital with a broken wrist, the fire service says. Nobody else was hurt.";

    private const string Morning = "A lorry has hit the northern barrier of the swing bridge, a witness tells us. The bell rang for several minutes before the police came.";

    [Fact]
    public void EntriesHaveTheirTimeTitleAuthorAndBlocks()
    {
        var article = Article.Parse($"{Head}16:40\nBridge to stay shut overnight\n\n{Evening}\n\n15:12\nBy Pio Castellane\nDriver taken to hospital\n\n{Noon}\n\n14:03 GMT\n\n{Morning}\n");
        Assert.Equal(["16:40", "15:12", "14:03 GMT"], article.LiveUpdates.Select(update => update.Time));
        Assert.Equal(["2031-03-03T16:40", "2031-03-03T15:12", "2031-03-03T14:03Z"], article.LiveUpdates.Select(update => update.Date?.ToString()));
        Assert.Equal(["Bridge to stay shut overnight", "Driver taken to hospital", null], article.LiveUpdates.Select(update => update.Title));
        Assert.Equal(["Pio Castellane"], article.LiveUpdates[1].Authors);
        Assert.Equal([Evening, Noon, Morning], article.LiveUpdates.Select(update => Assert.Single(update.Blocks).Text));
        Assert.Equal([Evening, Noon, Morning], article.Body.Where(block => block.Kind == SyntaxKind.Paragraph).Select(block => block.Text));
    }

    [Fact]
    public void ATitleBehindTheTimeIsTheEntrys()
    {
        var article = Article.Parse($"{Head}16:40 - Bridge to stay shut overnight\n\n{Evening}\n\n15:12 - Driver taken to hospital\n\n{Noon}\n\n14:03 - Lorry hits barrier\n\n{Morning}\n");
        Assert.Equal(["16:40", "15:12", "14:03"], article.LiveUpdates.Select(update => update.Time));
        Assert.Equal(["Bridge to stay shut overnight", "Driver taken to hospital", "Lorry hits barrier"], article.LiveUpdates.Select(update => update.Title));
    }

    [Fact]
    public void ATimeOfAnotherDayHasNoDayUntilOneIsGiven()
    {
        var article = Article.Parse($"{Head}01:10\n\n{Evening}\n\n00:20\n\n{Noon}\n\n23:50\n\n{Morning}\n");
        Assert.Equal(["2031-03-03T01:10", "2031-03-03T00:20", null], article.LiveUpdates.Select(update => update.Date?.ToString()));
    }

    [Fact]
    public void HowLongAgoIsResolvedByTheReferenceTime()
    {
        var text = $"{Head}2h ago\n\n{Evening}\n\n3h ago\n\n{Noon}\n\n4h ago\n\n{Morning}\n";
        var article = Article.Parse(text, ParseOptions.Default with { ReferenceTime = new DateTimeOffset(2031, 3, 3, 18, 0, 0, TimeSpan.Zero) });
        Assert.Equal(["2h ago", "3h ago", "4h ago"], article.LiveUpdates.Select(update => update.Time));
        Assert.All(article.LiveUpdates, update => Assert.StartsWith("2031-03-03", update.Date?.ToString()));
        Assert.All(Article.Parse(text).LiveUpdates, update => Assert.Null(update.Date));
    }

    [Fact]
    public void UpdatesAreReadBackFromJson()
    {
        var article = Article.Parse($"{Head}16:40\nBridge to stay shut overnight\n\n{Evening}\n\n15:12\nBy Pio Castellane\n\n{Noon}\n\n14:03\n\n{Morning}\n");
        Assert.Equal(article.ToJson(), Article.FromJson(article.ToJson()).ToJson());
        Assert.Equal(3, Article.FromJson(article.ToJson()).LiveUpdates.Count);
    }

    [Fact]
    public void APageThatIsNotLiveHasNone() => Assert.Empty(Article.Parse(ReportedPages.WithLast("")).LiveUpdates);
}
