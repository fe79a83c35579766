using ArticleParser.Accuracy;

namespace ArticleParser.Tests.Accuracy;

public class FieldScoreTests
{
    [Theory]
    [InlineData("The “harbour” – again", "The \"harbour\" -  again", true, true)]
    [InlineData("Harbour talks", "harbour talks", false, false)]
    [InlineData("Harbour talks resume", "Harbour talks resume - Example", false, true)]
    [InlineData("Harbour talks resume on Monday", "Harbour", false, false)]
    [InlineData("Harbour talks resume", null, false, false)]
    public void AHeadlineIsExactOrContainedOrNeither(string gold, string? found, bool exact, bool contained)
    {
        var score = HeadlineScore.Of(gold, found, "");
        Assert.Equal((exact, contained), (score.Exact, score.Contained));
    }

    [Fact]
    public void APageHoldsAHeadlineThatIsBrokenOverLines() =>
        Assert.True(HeadlineScore.Of("Harbour talks’ end", null, NormalText.Of("News\nHarbour\ntalks'\u00a0end\n")).Held);

    [Fact]
    public void AuthorsAreASetWhereCaseDoesNotCount()
    {
        var score = AuthorScore.Of(["Ada Example", "Bo Sample"], ["BO SAMPLE", "Ada Example"], "By Ada Example and BO SAMPLE");
        Assert.Equal(new AuthorScore(true, 1, true), score);
    }

    [Fact]
    public void AMissingAuthorCostsHalfOfTheWords()
    {
        var score = AuthorScore.Of(["Ada Example", "Bo Sample"], ["Ada Example"], "By Ada Example");
        Assert.Equal(new AuthorScore(false, 2.0 * 2 / 6, false), score);
    }

    [Theory]
    [InlineData("", "", 1)]
    [InlineData("a b", "", 0)]
    [InlineData("a b", "B A", 1)]
    [InlineData("a a b", "a c", 0.4)]
    public void TokenF1ComparesMultisets(string gold, string found, double f1) => Assert.Equal(f1, TokenF1.Of(gold, found), 12);

    [Fact]
    public void SubheadingsAreSetsOfNormalisedTexts()
    {
        var counts = MatchCounts.Exact(["What  next?", "Who pays"], ["What next?", "What next?", "Related"]);
        Assert.Equal(new MatchCounts(1, 1, 1), counts);
        Assert.Equal(0.5, counts.F1);
    }

    [Fact]
    public void WhereThereIsNothingToFindAndNothingFoundThereIsNoFigure()
    {
        Assert.Null(MatchCounts.Exact([], [""]).F1);
        Assert.Equal(0, (MatchCounts.Exact([], ["Related"]) + MatchCounts.Exact([], [])).F1);
    }

    [Fact]
    public void ACaptionIsSoftlyFoundWhereMostWordsAreRight()
    {
        string[] gold = ["A ship in the harbour at night", "The mayor"];
        Assert.Equal(new MatchCounts(1, 1, 1), MatchCounts.Soft(gold, ["A ship in the harbour", "Someone else"]));
        Assert.Equal(new MatchCounts(0, 2, 2), MatchCounts.Exact(gold, ["A ship in the harbour", "Someone else"]));
    }

    [Fact]
    public void AFoundCaptionIsMatchedOnce() =>
        Assert.Equal(new MatchCounts(1, 0, 1), MatchCounts.Soft(["the old ship here", "the old ship there"], ["the old ship here"]));

    [Fact]
    public void SegmentsAreLookedForInTheWholeBody()
    {
        var body = NormalText.Of("First line.\nSecond line’s end.");
        Assert.Equal(new SegmentScore(1, 2), SegmentScore.With(["line. Second line's", "Third"], body));
        Assert.Equal(new SegmentScore(1, 2), SegmentScore.Without(["First line", "Cookies"], body));
        Assert.Equal(0.5, (new SegmentScore(1, 1) + new SegmentScore(0, 1)).Share);
    }

    [Fact]
    public void AnItemIsWholeWithoutItsMark() =>
        Assert.Equal(new SegmentScore(2, 4), SegmentScore.Whole("- An item\nA paragraph\n- Half an\nitem", ["An item", "A paragraph", "Half an item"]));

    [Fact]
    public void ANumberedItemIsWholeWithOrWithoutItsNumberAndAYearIsText() =>
        Assert.Equal(new SegmentScore(3, 4), SegmentScore.Whole("1. A lamp\n12) A rope\n3. Tins of paint\n2031. The year", ["A lamp", "A rope", "3. Tins of paint", "The year"]));

    [Fact]
    public void ASpanIsWrongWhereTheTextThereIsAnother()
    {
        const string Page = "One\u00a0two\nthree";
        Assert.Equal(0, SpanScore.Wrong(Page, [("One two", new TextSpan(0, 7)), ("two three", new TextSpan(4, 9))]));
        Assert.Equal(3, SpanScore.Wrong(Page, [("One", new TextSpan(0, 5)), ("three", new TextSpan(8, 50)), ("x", new TextSpan(-1, 1))]));
    }

    [Theory]
    [InlineData("[\\[](#ref5) [4\\]](#ref4) The harbour, p. 5.", "[ 4] The harbour, p. 5.")]
    [InlineData("The harbour is [closed](https://a.example/closed_(2031) \"Closed\")", "The harbour is closed")]
    [InlineData("The harbour is closed<sup><small>(53)</small></sup>.", "The harbour is closed(53).")]
    [InlineData("<i>The harbour</i> &amp; the quay&nbsp;", "The harbour & the quay")]
    [InlineData("![A crane](a.png) The harbour", "The harbour")]
    public void MarksHaveNoLettersOfTheText(string page, string text) =>
        Assert.Equal(0, SpanScore.Wrong(page, [(text, new TextSpan(0, page.Length))]));

    [Theory]
    [InlineData("Yesterday [the](/a) harbour", "the harbour")]
    [InlineData("[The](/a) harbour closed", "The harbour")]
    [InlineData("The <b>harbour</b> closed", "The harbour")]
    public void WordsBesideTheTextAreNotItsOwn(string page, string text) =>
        Assert.Equal(1, SpanScore.Wrong(page, [(text, new TextSpan(0, page.Length))]));
}
