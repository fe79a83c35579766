namespace ArticleParser.Tests;

/// <summary>A wrong date is worse than none: what is read is read right, the rest is refused.</summary>
public class DateReaderTests
{
    [Theory]
    [InlineData("November 17, 2024", "2024-11-17")] // en
    [InlineData("Sunday, Nov. 17, 2024", "2024-11-17")]
    [InlineData("Sun 17th of November 2024", "2024-11-17")]
    [InlineData("Nov 17 2024 at 3:05 p.m. EST", "2024-11-17T15:05-05:00")]
    [InlineData("17 NOV 2024 - 12:03 PM", "2024-11-17T12:03")]
    [InlineData("Nov. 17, 2024 | 12:03 AM", "2024-11-17T00:03")]
    [InlineData("Mar. 9, 2024", "2024-03-09")]
    [InlineData("17-Nov-2024", "2024-11-17")]
    [InlineData("17-Nov-24", "2024-11-17")]
    [InlineData("8:31am, 17 November 2024", "2024-11-17T08:31")]
    [InlineData("8:27 AM - 17 Nov 2024", "2024-11-17T08:27")]
    [InlineData("November 17, 2024, 2:45 pm GMT+5:30", "2024-11-17T14:45+05:30")]
    [InlineData("November 2024", "2024-11")]
    [InlineData("2031", "2031")]
    [InlineData("17. November 2024", "2024-11-17")] // de
    [InlineData("Sonntag, 17. November 2024, um 14:46 Uhr", "2024-11-17T14:46")]
    [InlineData("So., 17.11.2024, 9.05 Uhr", "2024-11-17T09:05")]
    [InlineData("17.11.2024 | 14:46 Uhr MEZ", "2024-11-17T14:46+01:00")]
    [InlineData("1. März 2024 um 9 Uhr", "2024-03-01T09:00")]
    [InlineData("dimanche 17 novembre 2024 à 14h30", "2024-11-17T14:30")] // fr
    [InlineData("1er févr. 2024", "2024-02-01")]
    [InlineData("le 17/11/2024 à 08:01", "2024-11-17T08:01")]
    [InlineData("domingo, 17 de noviembre de 2024 a las 07:46", "2024-11-17T07:46")] // es
    [InlineData("17 NOV. 2024 - 15:59", "2024-11-17T15:59")]
    [InlineData("17 de novembro de 2024 às 17h29", "2024-11-17T17:29")] // pt
    [InlineData("17.nov.2024 às 12h55", "2024-11-17T12:55")]
    [InlineData("domenica 17 novembre 2024 alle ore 14.46", "2024-11-17T14:46")] // it
    [InlineData("17 Kasım 2024 Pazar 18:28", "2024-11-17T18:28")] // tr
    [InlineData("zondag 17 november 2024 om 14.46 uur", "2024-11-17T14:46")] // nl
    [InlineData("17 ноября 2024 г., 14:46", "2024-11-17T14:46")] // ru
    [InlineData("воскресенье, 17 ноября 2024 года", "2024-11-17")]
    [InlineData("الأحد 17 نوفمبر 2024", "2024-11-17")] // ar
    [InlineData("١٧ نوفمبر ٢٠٢٤", "2024-11-17")]
    [InlineData("24 نيسان / أبريل 2020 09:22 مساء", "2020-04-24T21:22")]
    [InlineData("2024年11月17日", "2024-11-17")] // zh, ja
    [InlineData("2024年11月17日 14時46分", "2024-11-17T14:46")]
    [InlineData("2024年11月17日（日） 09時05分", "2024-11-17T09:05")]
    [InlineData("2024年11月17日 下午3:05", "2024-11-17T15:05")]
    [InlineData("2024年11月", "2024-11")]
    [InlineData("２０２４年１１月１７日", "2024-11-17")]
    [InlineData("17 listopada 2024, 14:46", "2024-11-17T14:46", "pl")] // pl
    [InlineData("17. listopadu 2024", "2024-11-17")] // cs
    [InlineData("17. novembra 2024", "2024-11-17")] // sk, sl
    [InlineData("söndag 17 november 2024 kl. 14.46", "2024-11-17T14:46")] // sv
    [InlineData("søndag 17. november 2024 kl. 14:46", "2024-11-17T14:46")] // no, da
    [InlineData("17. marraskuuta 2024 klo 14.46", "2024-11-17T14:46")] // fi
    [InlineData("17.11.2024 klo 14.46", "2024-11-17T14:46")]
    [InlineData("2024. november 17., vasárnap 14:46", "2024-11-17T14:46")] // hu
    [InlineData("2024. 11. 17. 14:46", "2024-11-17T14:46")]
    [InlineData("17 noiembrie 2024, ora 14:46", "2024-11-17T14:46")] // ro
    [InlineData("17 Νοεμβρίου 2024, 2:46 μμ", "2024-11-17T14:46")] // el
    [InlineData("17 ΝΟΕΜΒΡΙΟΥ 2024", "2024-11-17")]
    [InlineData("17 листопада 2024, 14:46", "2024-11-17T14:46")] // uk
    [InlineData("17 ноември 2024 г.", "2024-11-17")] // bg
    [InlineData("17 de novembre de 2024", "2024-11-17")] // ca
    [InlineData("2024년 11월 17일 오후 3:05", "2024-11-17T15:05")] // ko
    [InlineData("2024.11.17 22:09", "2024-11-17T22:09")]
    [InlineData("17 בנובמבר 2024", "2024-11-17")] // he
    [InlineData("۱۷ نوامبر ۲۰۲۴", "2024-11-17")] // fa
    [InlineData("17 नवंबर 2024", "2024-11-17")] // hi
    [InlineData("Senin, 18 November 2024 14:46 WIB", "2024-11-18T14:46+07:00")] // id
    [InlineData("17 tháng 11 năm 2024", "2024-11-17")] // vi
    [InlineData("17 พฤศจิกายน 2567 เวลา 14:46 น.", "2024-11-17T14:46")] // th
    [InlineData("2024-11-17", "2024-11-17")]
    [InlineData("2024-11", "2024-11")]
    [InlineData("2024-11-17T14:46+02:00", "2024-11-17T14:46+02:00")]
    [InlineData("2024-11-17T14:46-03:00", "2024-11-17T14:46-03:00")]
    [InlineData("2024-11-17T14:46:05.123Z", "2024-11-17T14:46:05Z")]
    [InlineData("2024-11-17 14:46:05 -0300", "2024-11-17T14:46:05-03:00")]
    [InlineData("2024-11-1714:46", "2024-11-17T14:46")]
    [InlineData("17 de mayo de 202421:25", "2024-05-17T21:25")]
    [InlineData("2024/11/17", "2024-11-17")]
    [InlineData("2024 / 11 / 17", "2024-11-17")]
    [InlineData("20241117", "2024-11-17")]
    [InlineData("11/17/2024", "2024-11-17")]
    [InlineData("17/11/2024", "2024-11-17")]
    [InlineData("03.04.2024", "2024-04-03")]
    [InlineData("04/04/2024", "2024-04-04")]
    [InlineData("Wednesday 03/04/2024", "2024-04-03")]
    [InlineData("Monday, 03/04/2024", "2024-03-04")]
    public void Reads(string text, string expected, string? language = null)
    {
        Assert.True(DateReader.TryRead(text, DateOrder.Unknown, out var date, out var ambiguous, language));
        Assert.False(ambiguous);
        Assert.Equal(expected, date.ToString());
    }

    [Theory]
    [InlineData("03/04/2024", DateOrder.DayFirst, "2024-04-03")]
    [InlineData("03/04/2024", DateOrder.MonthFirst, "2024-03-04")]
    [InlineData("03-04-24", DateOrder.DayFirst, "2024-04-03")]
    [InlineData("3.4.99", DateOrder.DayFirst, "1999-04-03")]
    [InlineData("17/11/2024", DateOrder.MonthFirst, "2024-11-17")]
    [InlineData("11/17/24", DateOrder.DayFirst, "2024-11-17")]
    public void ReadsByOrder(string text, DateOrder order, string expected)
    {
        Assert.True(DateReader.TryRead(text, order, out var date, out _));
        Assert.Equal(expected, date.ToString());
    }

    [Theory]
    [InlineData("03/04/2024")]
    [InlineData("03-04-2024")]
    [InlineData("03/04/24")]
    [InlineData("17. listopada 2024")]
    public void LeavesTheAmbiguousOpen(string text)
    {
        Assert.False(DateReader.TryRead(text, DateOrder.Unknown, out _, out var ambiguous));
        Assert.True(ambiguous);
    }

    [Fact]
    public void LeavesFullStopsOpenInEnglish()
    {
        Assert.False(DateReader.TryRead("03.04.2024", DateOrder.Unknown, out _, out var ambiguous, "en"));
        Assert.True(ambiguous);
    }

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("3 hours ago")]
    [InlineData("vor 2 Stunden")]
    [InlineData("31 February 2024")]
    [InlineData("31/02/2024")]
    [InlineData("29.02.2023")]
    [InlineData("2024-13-01")]
    [InlineData("November 17")]
    [InlineData("14:46")]
    [InlineData("10.0.0.1")]
    [InlineData("1.2.2024.5")]
    [InlineData("17.11.2024 - 19.11.2024")]
    [InlineData("November 17, 2024 in Northport")]
    public void Refuses(string text)
    {
        Assert.False(DateReader.TryRead(text, DateOrder.Unknown, out _, out var ambiguous));
        Assert.False(ambiguous);
    }

    [Fact]
    public void GuessesTheOrderFromOtherDates()
    {
        Assert.Equal(DateOrder.MonthFirst, OrderOf(["03/04/2024", "11/17/2024", "2024-11-17"]));
        Assert.Equal(DateOrder.DayFirst, OrderOf(["03/04/2024 10:15", "17/11/2024"]));
        Assert.Equal(DateOrder.DayFirst, OrderOf(["03/04/2024", "17 November 2024"]));
        Assert.Equal(DateOrder.Unknown, OrderOf(["17/11/2024", "11/17/2024"]));
    }

    private static DateOrder OrderOf(string[] dates)
    {
        var guess = default(DateOrderGuess);
        foreach (var date in dates) guess.Add(DateReader.Parse(date), date);
        return guess.Order;
    }
}
