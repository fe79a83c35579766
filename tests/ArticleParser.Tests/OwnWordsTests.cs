namespace ArticleParser.Tests;

/// <summary>Words of a user's dialect are read as the library's are, on the pages of that dialect alone.</summary>
public class OwnWordsTests
{
    // Months of an invented tongue.
    private const string Months = """
        words Month.3
          xx  Brumhal
        words Month.4
          xx  Sathal | Sat'hal
        words Role
          en  keeper of the great light
        words Agency
          en  Marrowpress
        words NotAuthor
          en  Lampwright
        """;

    private const string Page = """
        Harbour talks resume after six-day pause
        By Jane Doe
        14 Brumhal 2031

        Talks between the port authority and the dockers' union resumed on Monday, after a pause of six days in which no ship was unloaded.

        Neither side would say what had changed. A second round is planned for Thursday, the union said in a statement.
        """;

    private static readonly ParseOptions s_options = new() { Dialect = Dialect.Parse(Months, "Months") };

    [Fact]
    public void AMonthOfOnesOwnIsADate()
    {
        Assert.Equal("2031-03-14", Article.Parse(Page, s_options).DatePublished?.ToString());
        Assert.Null(Article.Parse(Page).DatePublished);
    }

    [Theory]
    [InlineData("Brumhal 14, 2031")]
    [InlineData("BRUMHAL 14, 2031")]
    [InlineData("14 March 2031")]
    public void ItIsReadInAnyFormBesideTheLibrarysOwn(string date) =>
        Assert.Equal("2031-03-14", Article.Parse(Page.Replace("14 Brumhal 2031", date, StringComparison.Ordinal), s_options).DatePublished?.ToString());

    [Fact]
    public void ALineThatEndsWithSuchADateIsParted()
    {
        using var words = OwnWords.Enter(s_options.Dialect);
        Assert.True(s_options.Dialect!.Table.TryFindInner("Jane DoeBrumhal 14, 2031", out var match));
        Assert.Equal(SyntaxKind.Timestamp, match.Cue.Kind);
        Assert.True(s_options.Dialect!.Table.TryFindInner("Jane DoeMarch 14, 2031", out _));
    }

    [Fact]
    public void WordsOfLookedUpListsCountToo()
    {
        var page = Page.Replace("By Jane Doe", "By Lampwright", StringComparison.Ordinal);
        Assert.Equal(["Lampwright"], Article.Parse(page).Authors);
        Assert.Empty(Article.Parse(page, s_options).Authors);
    }

    [Fact]
    public void OtherPagesOfTheThreadKnowNothingOfThem()
    {
        for (var i = 0; i < 3; i++)
        {
            Assert.NotNull(Article.Parse(Page, s_options).DatePublished);
            Assert.Null(OwnWords.Current);
            Assert.Null(Article.Parse(Page).DatePublished);
        }

        Assert.Throws<OperationCanceledException>(() => Article.Parse(Page, s_options, new CancellationToken(canceled: true)));
        Assert.Null(OwnWords.Current);
    }

    [Fact]
    public void PagesOfSeveralDialectsAreReadSideBySide() => Parallel.For(0, 200, i =>
    {
        var date = Article.Parse(Page, i % 2 == 0 ? s_options : null).DatePublished?.ToString();
        Assert.Equal(i % 2 == 0 ? "2031-03-14" : null, date);
    });

    [Fact]
    public void CombinedDialectsHaveTheWordsOfAll()
    {
        var both = new ParseOptions { Dialect = Dialect.Combine(Dialects.Lighthouse, s_options.Dialect!, Dialect.Parse("words Month.3\n  yy Vintagor", "More")) };
        Assert.Equal("2031-03-14", Article.Parse(Page, both).DatePublished?.ToString());
        Assert.Equal("2031-03-14", Article.Parse(Page.Replace("Brumhal", "Vintagor", StringComparison.Ordinal), both).DatePublished?.ToString());
    }

    [Fact]
    public void EveryListThatIsReadIsOneOfTheLibrarysOwn()
    {
        var records = new DialectRecords(BuiltInDialect.Words);
        Assert.Empty(records.Lists.Select(list => list.Name).Except(WordNames.All));
        Assert.Equal(WordNames.All.Count, WordNames.All.Distinct().Count());
    }
}
