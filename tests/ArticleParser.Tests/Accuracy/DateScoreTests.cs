using ArticleParser.Accuracy;

namespace ArticleParser.Tests.Accuracy;

public class DateScoreTests
{
    private static readonly DateOnly s_day = new(2024, 11, 7);

    [Theory]
    [InlineData("Published 2024-11-07T10:15")]
    [InlineData("2024/11/7")]
    [InlineData("7.11.2024")]
    [InlineData("07. 11. 2024, 10:15 Uhr")]
    [InlineData("11/07/2024")]
    [InlineData("07/11/24")]
    [InlineData("Updated 11/7/24 by")]
    [InlineData("Nov 7, 2024")]
    [InlineData("NOVEMBER 7TH, 2024")]
    [InlineData("Thursday, 7th of November 2024")]
    [InlineData("7 de noviembre de 2024")]
    [InlineData("7. November 2024")]
    [InlineData("7 ноября 2024 г.")]
    [InlineData("7 Kasım 2024")]
    [InlineData("7 listopada 2024")]
    [InlineData("٧ نوفمبر ٢٠٢٤")]
    [InlineData("2024年11月7日")]
    [InlineData("2024년 11월 7일")]
    [InlineData("By A. WriterNov 7, 2024, 5:13 PM")]
    public void ADayIsNamedInManyForms(string text) => Assert.True(DateMention.IsIn(text, s_day));

    [Theory]
    [InlineData("7 November")]
    [InlineData("7 November 2023")]
    [InlineData("8 November 2024")]
    [InlineData("November 2024")]
    [InlineData("7 October 2024")]
    [InlineData("2024-07-12")]
    [InlineData("1107/2024")]
    [InlineData("07/11-24")]
    [InlineData("at 7 on the 11th of a long walk in 2024")]
    [InlineData("")]
    public void OtherDaysAndDaysWithoutTheirYearAreNot(string text) => Assert.False(DateMention.IsIn(text, s_day));

    [Fact]
    public void TheRightDayIsRightAndNear() =>
        Assert.Equal(new DateScore(true, true, true, true), DateScore.Of(s_day, true, s_day, "7 November 2024"));

    [Fact]
    public void ANeighbourIsNearOnly() =>
        Assert.Equal(new DateScore(true, false, true, false), DateScore.Of(s_day, true, s_day.AddDays(-1), "6 November 2024"));

    [Fact]
    public void AMonthIsGivenButNotRight() =>
        Assert.Equal(new DateScore(true, false, false, false), DateScore.Of(s_day, true, null, "November 2024"));

    [Fact]
    public void NoDateIsNeitherGivenNorRight() =>
        Assert.Equal(new DateScore(false, false, false, true), DateScore.Of(s_day, false, null, "7.11.2024"));
}
