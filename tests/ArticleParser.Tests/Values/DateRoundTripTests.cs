using System.Globalization;
using FsCheck.Xunit;

namespace ArticleParser.Tests;

/// <summary>Whatever word of the lists a page uses for a month, the day is the one that was written.</summary>
public class DateRoundTripTests
{
    private static readonly string[] s_forms = ["{0} {1} {2}", "{0}. {1} {2}", "{1} {0}, {2}", "{2} {1} {0}", "{2}. {1} {0}.", "{0}-{1}-{2}"];

    public static TheoryData<int> Months => [.. Enumerable.Range(1, 12)];

    [Theory]
    [MemberData(nameof(Months))]
    public void ReadsEveryMonthOfEveryLanguage(int month)
    {
        foreach (var word in WordLists.Of($"Month.{month}"))
        {
            // In scripts that write their months with numbers the year and the day have units too.
            if (Digits.Value(word.Text[0]) >= 0 || word.Language is "zh" or "ja" or "ko") continue;
            foreach (var form in s_forms)
            {
                var text = string.Format(CultureInfo.InvariantCulture, form, 9, word.Text, 2024);
                Assert.True(DateReader.TryRead(text, DateOrder.Unknown, out var date, out _, word.Language), $"{word.Language}: {text}");
                Assert.Equal(new ArticleDate(2024, month, 9), date);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Months))]
    public void ReadsMonthsWrittenWithNumbers(int month)
    {
        foreach (var (year, monthSign, day) in new[] { ("年", "月", "日"), ("년 ", "월 ", "일") })
        {
            Assert.True(DateReader.TryRead($"2024{year}{month}{monthSign}9{day}", DateOrder.Unknown, out var date, out _));
            Assert.Equal(new ArticleDate(2024, month, 9), date);
        }
    }

    [Property]
    public void ReadsWhatItWrites(DateTime moment, bool seconds, int offset)
    {
        if (moment.Year < 1700) return;
        var time = new TimeOnly(moment.Hour, moment.Minute, seconds ? moment.Second : 0);
        var date = new ArticleDate(moment.Year, moment.Month, moment.Day, time, TimeSpan.FromMinutes(offset % (14 * 60)));
        foreach (var written in new[] { date, date with { Offset = null }, new ArticleDate(date.Year, date.Month, date.Day), new ArticleDate(date.Year, date.Month) })
        {
            Assert.True(DateReader.TryRead(written.ToString(), DateOrder.Unknown, out var read, out _), written.ToString());
            Assert.Equal(written, read);
        }
    }

    [Property]
    public void ReadsNumbersByTheirOrder(DateTime moment)
    {
        if (moment.Year < 1700) return;
        foreach (var sign in new[] { "/", ".", "-", " / ", ". " })
        {
            var dayFirst = moment.ToString($"d'{sign}'M'{sign}'yyyy", CultureInfo.InvariantCulture);
            var monthFirst = moment.ToString($"MM'{sign}'dd'{sign}'yyyy", CultureInfo.InvariantCulture);
            Assert.True(DateReader.TryRead(dayFirst, DateOrder.DayFirst, out var first, out _), dayFirst);
            Assert.True(DateReader.TryRead(monthFirst, DateOrder.MonthFirst, out var second, out _), monthFirst);
            Assert.Equal(new ArticleDate(moment.Year, moment.Month, moment.Day), first);
            Assert.Equal(first, second);
        }
    }

    [Fact]
    public void OrdersDatesByTimeThenPrecision()
    {
        ArticleDate[] sorted =
        [
            new(2023), new(2024), new(2024, 1), new(2024, 1, 1), new(2024, 1, 1, new TimeOnly(0, 0)),
            new(2024, 1, 1, new TimeOnly(9, 0), TimeSpan.FromHours(2)), new(2024, 1, 1, new TimeOnly(9, 0), TimeSpan.Zero), new(2024, 2),
        ];
        Assert.Equal(sorted, sorted.Reverse().Order());
    }

    [Fact]
    public void GivesMomentsWhereTheyAreKnown()
    {
        var date = new ArticleDate(2024, 11, 17, new TimeOnly(14, 46), TimeSpan.FromHours(1));
        Assert.True(date.TryToDateTimeOffset(out var moment));
        Assert.Equal(new DateTimeOffset(2024, 11, 17, 14, 46, 0, TimeSpan.FromHours(1)), moment);
        Assert.False((date with { Offset = null }).TryToDateTimeOffset(out _));
        Assert.False(new ArticleDate(2024, 2, 30).TryToDateOnly(out _));
    }
}
