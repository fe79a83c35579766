using System.Globalization;
using ArticleParser.Cues;

namespace ArticleParser.Values;

/// <summary>Calendars that count other months than the Gregorian.</summary>
internal enum OtherCalendar : short
{
    None = 0,

    /// <summary>The solar Hijri of Iran and Afghanistan.</summary>
    Solar = -1,

    /// <summary>The lunar Hijri, as Saudi Arabia reckons it.</summary>
    Lunar = -2,
}

/// <summary>Reads the months of other calendars, and turns their days into Gregorian ones.</summary>
internal static class OtherCalendars
{
    /// <summary>Numbers alone, as in 1400/06/31, are such a day for these years only: those of news that is on the web.</summary>
    public const int FirstNumericYear = 1370, LastNumericYear = 1460;

    private const int LastSolarYear = 1430;
    private const int Months = 12;

    private static readonly WordTrie s_trie = new(WordLayout.Calendars);
    private static readonly PersianCalendar s_solar = new();
    private static readonly UmAlQuraCalendar s_lunar = new();

    /// <summary>The length of a month's name at the beginning of the text, and what it means; 0 if there is none.</summary>
    public static int Longest(ReadOnlySpan<char> text, out DateMeaning meaning)
    {
        meaning = default;
        if (text[0] is < '\u0600' or > '\u06FF') return 0;
        var length = s_trie.Longest(text, out var lists);
        if (length == 0) return 0;
        var list = int.TrailingZeroCount(lists);
        var calendar = list < Months ? OtherCalendar.Solar : OtherCalendar.Lunar;
        meaning = new DateMeaning(DateWord.Month, (ushort)(2 << (list % Months)), 0, (short)calendar);
        return length;
    }

    /// <summary>The calendar of a month's name.</summary>
    public static OtherCalendar Of(DateMeaning month) => month.EraStart < 0 ? (OtherCalendar)month.EraStart : OtherCalendar.None;

    /// <summary>The calendar that a year written in numbers alone is of.</summary>
    public static OtherCalendar OfYear(int year) => year <= LastSolarYear ? OtherCalendar.Solar : OtherCalendar.Lunar;

    public static bool TryConvert(OtherCalendar calendar, int year, int month, int day, out ArticleDate date)
    {
        date = default;
        Calendar days = calendar == OtherCalendar.Solar ? s_solar : s_lunar;
        if (year is < 1320 or > 1499 || month is < 1 or > Months || day < 1 || day > days.GetDaysInMonth(year, month)) return false;
        var found = days.ToDateTime(year, month, day, 0, 0, 0, 0);
        date = new ArticleDate(found.Year, found.Month, found.Day);
        return true;
    }
}
