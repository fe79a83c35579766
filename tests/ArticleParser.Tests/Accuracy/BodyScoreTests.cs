using ArticleParser.Accuracy;

namespace ArticleParser.Tests.Accuracy;

public class BodyScoreTests
{
    [Fact]
    public void EqualTextsAreExactWhateverTheirMarks()
    {
        var score = Score("One two three four five.", "One two\nthree – four five!");
        Assert.Equal(new BodyScore(1, 0, 0, true), score);
        Assert.Equal(1, score.F1);
    }

    [Fact]
    public void RunsOfFourWordsAreCountedAndNormalisedOverThePage()
    {
        // Gold has runs 1-4, 2-5, 3-6; found has 2-5, 3-6, 4-7: two shared, one extra, one missing.
        var score = Score("w1 w2 w3 w4 w5 w6", "w2 w3 w4 w5 w6 w7");
        Assert.Equal(0.5, score.Right, 12);
        Assert.Equal(0.25, score.Extra, 12);
        Assert.Equal(0.25, score.Missing, 12);
        Assert.Equal(2.0 / 3, score.Precision!.Value, 12);
        Assert.Equal(2.0 / 3, score.Recall!.Value, 12);
        Assert.False(score.Exact);
    }

    [Fact]
    public void ARunCountsAsOftenAsItStandsInBoth()
    {
        // Gold holds "a a a a" twice, found four times.
        var score = Score("a a a a a", "a a a a a a a");
        Assert.Equal(2.0 / 4, score.Right, 12);
        Assert.Equal(2.0 / 4, score.Extra, 12);
    }

    [Fact]
    public void ATextOfFewerWordsIsOneRun()
    {
        Assert.Equal(1, Score("Two words", "Two words").F1);
        Assert.Equal(0, Score("Two words", "Two words more").F1);
    }

    [Fact]
    public void CaseCounts() => Assert.Equal(0, Score("One two three four", "one two three four").F1);

    [Fact]
    public void AnEmptyResultCostsRecallOnly()
    {
        var score = Score("One two three four", "");
        Assert.Null(score.Precision);
        Assert.Equal(0, score.Recall);
        var figures = BodyFigures.Of([score, new BodyScore(1, 0, 0, true)]);
        Assert.Equal(1, figures.Precision);
        Assert.Equal(0.5, figures.Recall);
        Assert.Equal(2.0 / 3, figures.F1, 12);
    }

    [Fact]
    public void MeansAreOverPagesNotWords()
    {
        var half = new BodyScore(0.5, 0.5, 0, false);
        var right = new BodyScore(1, 0, 0, true);
        Assert.Equal(new BodyFigures(0.75, 1), BodyFigures.Of([half, right]));
    }

    [Fact]
    public void TheIntervalHoldsTheFigureAndDoesNotChangeBetweenRuns()
    {
        var pages = Enumerable.Range(0, 50).Select(i => new BodyScore(i % 5 / 4.0, 1 - (i % 5 / 4.0), 0, false)).ToList();
        var f1 = BodyFigures.Of([.. pages]).F1;
        var (low, high) = Bootstrap.F1Interval(pages);
        Assert.InRange(f1, low, high);
        Assert.True(high - low is > 0.05 and < 0.4);
        Assert.Equal((low, high), Bootstrap.F1Interval(pages));
    }

    private static BodyScore Score(string gold, string found) => BodyScore.Of(new Shingles(gold), new Shingles(found));
}
