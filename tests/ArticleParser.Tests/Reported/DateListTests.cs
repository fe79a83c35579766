namespace ArticleParser.Tests.Reported;

/// <summary>Bare days of a header: which of them is of a list of other stories.</summary>
public class DateListTests
{
    [Fact]
    public void ThreeDaysThatFollowOneAnotherAreAList() => Assert.Null(BestOf((1, 20, false), (2, 23, false), (3, 26, false), (4, 29, false)));

    [Fact]
    public void ADayFarFromTheListIsNotOfIt() => Assert.Equal(9, BestOf((1, 20, false), (2, 23, false), (3, 26, false), (9, 40, true)));

    [Fact]
    public void AListEndsAtTheHeadline() => Assert.Equal(9, BestOf((1, 20, false), (2, 21, false), (3, 22, false), (9, 24, true)));

    [Fact]
    public void OfTwoAboveTheHeadlineTheLowerCounts() => Assert.Equal(2, BestOf((1, 20, false), (2, 30, false)));

    [Fact]
    public void OfTwoSideBySideTheFirstCounts() => Assert.Equal(1, BestOf((1, 20, false), (2, 21, false)));

    [Fact]
    public void OfTwoBelowTheHeadlineTheUpperCounts() => Assert.Equal(1, BestOf((1, 20, true), (2, 30, true)));

    [Fact]
    public void TheSameDayAgainMakesNoList() => Assert.Equal(1, BestOf((1, 20, true), (1, 21, true), (2, 22, true), (1, 23, true)));

    private static int? BestOf(params (int Day, int Line, bool IsBehindHeadline)[] days)
    {
        var lists = default(DateLists);
        foreach (var (day, line, isBehindHeadline) in days) lists.Add(new FoundDate(new ArticleDate(2031, 3, day), default), 2, line, isBehindHeadline);
        return lists.Best?.Date.Date.Day;
    }
}
