using ArticleParser.Tests.Cli;

namespace ArticleParser.Tests.Values;

/// <summary>Relative dates stay text unless it is known when the page was read; then they are as precise as their words.</summary>
public class RelativeDateTests
{
    private static readonly DateTimeOffset s_now = new(2031, 3, 14, 9, 30, 20, TimeSpan.FromHours(1));

    [Theory]
    [InlineData("20 minutes ago", "2031-03-14T09:10+01:00")]
    [InlineData("Just now", "2031-03-14T09:30+01:00")]
    [InlineData("2 hours ago", "2031-03-14")]
    [InlineData("11 hours ago", "2031-03-13")]
    [InlineData("an hour ago", "2031-03-14")]
    [InlineData("3 days ago", "2031-03-11")]
    [InlineData("5d ago", "2031-03-09")]
    [InlineData("Yesterday", "2031-03-13")]
    [InlineData("Yesterday at 14:05", "2031-03-13T14:05")]
    [InlineData("Today, 7:45 am", "2031-03-14T07:45")]
    [InlineData("1 week ago", "2031-03")]
    [InlineData("2 weeks ago", "2031-02")]
    [InlineData("14 weeks ago", "2030")]
    [InlineData("10 weeks ago", null)]
    [InlineData("4 months ago", "2030-11")]
    [InlineData("2 years ago", "2029")]
    [InlineData("Published 3 days ago", "2031-03-11")]
    [InlineData("vor 3 Stunden", "2031-03-14")]
    [InlineData("vor 2 Tagen", "2031-03-12")]
    [InlineData("Gestern, 18:20", "2031-03-13T18:20")]
    [InlineData("Vorgestern", "2031-03-12")]
    [InlineData("hace 2 días", "2031-03-12")]
    [InlineData("Ayer", "2031-03-13")]
    [InlineData("il y a 3 jours", "2031-03-11")]
    [InlineData("il y a 1 an", "2030")]
    [InlineData("Hier à 8h15", "2031-03-13T08:15")]
    [InlineData("há 4 dias", "2031-03-10")]
    [InlineData("2 giorni fa", "2031-03-12")]
    [InlineData("3 saat önce", "2031-03-14")]
    [InlineData("2 gün önce", "2031-03-12")]
    [InlineData("4 dagen geleden", "2031-03-10")]
    [InlineData("5 дней назад", "2031-03-09")]
    [InlineData("1 год назад", "2030")]
    [InlineData("2 год тому", "2031-03-14")]
    [InlineData("منذ 3 أيام", "2031-03-11")]
    [InlineData("منذ يومين", "2031-03-12")]
    [InlineData("منذ ٣ أيام", "2031-03-11")]
    [InlineData("3天前", "2031-03-11")]
    [InlineData("2日前", "2031-03-12")]
    [InlineData("2週間前", "2031-02")]
    [InlineData("昨日", "2031-03-13")]
    [InlineData("3일 전", "2031-03-11")]
    [InlineData("3 dni temu", "2031-03-11")]
    [InlineData("för 2 dagar sedan", "2031-03-12")]
    [InlineData("2 päivää sitten", "2031-03-12")]
    [InlineData("před 2 dny", "2031-03-12")]
    [InlineData("acum 2 zile", "2031-03-12")]
    [InlineData("לפני יומיים", "2031-03-12")]
    [InlineData("2 hari yang lalu", "2031-03-12")]
    [InlineData("2 ngày trước", "2031-03-12")]
    [InlineData("2000000000 years ago", null)]
    [InlineData("99999999999 days ago", null)]
    public void Words_give_the_date_that_they_reach_back_to(string line, string? date)
    {
        Assert.Equal(date, Parse(line, s_now).DatePublished?.ToString());
        Assert.Null(Parse(line, null).DatePublished);
    }

    [Fact]
    public void Words_of_a_change_give_the_change()
    {
        var article = Parse("Published 3 days ago\nUpdated 20 minutes ago", s_now);
        Assert.Equal(("2031-03-11", "2031-03-14T09:10+01:00"), (article.DatePublished?.ToString(), article.DateModified?.ToString()));
    }

    [Theory]
    [MemberData(nameof(Ends))]
    public void No_time_is_too_early_or_late(DateTimeOffset now)
    {
        foreach (var line in new[] { "2 weeks ago", "1 year ago", "Yesterday", "3 minutes ago", "14 months ago" }) _ = Parse(line, now);
        Assert.Equal(now.Year, Parse("Today", now).DatePublished?.Year ?? now.Year);
    }

    public static TheoryData<DateTimeOffset> Ends() => [DateTimeOffset.MinValue, DateTimeOffset.MaxValue, new DateTimeOffset(1, 1, 1, 0, 0, 0, TimeSpan.FromHours(-14))];

    private static Article Parse(string line, DateTimeOffset? now) =>
        Article.Parse(CliRun.Page.Replace("Published March 18, 2025", line, StringComparison.Ordinal), new ParseOptions { ReferenceTime = now });
}
