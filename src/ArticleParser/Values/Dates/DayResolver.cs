using System.Numerics;

namespace ArticleParser.Values;

/// <summary>
/// Settles what a date's numbers and words mean: all readings that the calendar allows, less those that the weekday
/// beside them or the page's order of day and month rules out.
/// </summary>
internal ref struct DayResolver
{
    private const int MaxReadings = 12;
    private const int FirstYear = 1700;
    private const int LastShortYear = 49;

    private readonly DateFields _fields;
    private readonly Span<ArticleDate> _readings;
    private int _count;

    private DayResolver(DateFields fields, Span<ArticleDate> readings)
    {
        _fields = fields;
        _readings = readings;
    }

    /// <summary>Gives the one day that is meant; month is what the word names in the page's language, or 0.</summary>
    public static bool TryResolve(DateFields fields, DateOrder order, int month, out ArticleDate day, out bool ambiguous)
    {
        var resolver = new DayResolver(fields, stackalloc ArticleDate[MaxReadings]);
        if (fields.Numbers.First.DigitCount > 0) resolver.ReadNumbers(order);
        else resolver.ReadNames(month);
        var preferred = resolver.Preferred();
        day = preferred.Length == 1 ? preferred[0] : default;
        ambiguous = preferred.Length > 1;
        return preferred.Length == 1;
    }

    private readonly ReadOnlySpan<ArticleDate> Preferred()
    {
        var weekdays = _fields.Weekdays;
        if (weekdays == 0 || _count < 2) return _readings[.._count];
        var kept = 0;
        for (var i = 0; i < _count; i++)
        {
            if (!_readings[i].TryToDateOnly(out var date) || (weekdays >> (int)date.DayOfWeek & 1) == 0) continue;
            (_readings[kept], _readings[i]) = (_readings[i], _readings[kept]);
            kept++;
        }

        return _readings[..(kept > 0 ? kept : _count)];
    }

    private void ReadNames(int month)
    {
        if (_fields.Year == 0) return;
        var months = month > 0 ? 1 << month : _fields.Month.Meaning.Months;
        var year = _fields.HasShortYear ? FullYear(_fields.Year) : _fields.Year;
        if (OtherCalendars.Of(_fields.Month.Meaning) is var calendar and not OtherCalendar.None)
        {
            AddOther(calendar, year, BitOperations.TrailingZeroCount(months), _fields.Day);
            return;
        }

        if (year < FirstYear) return;
        for (; months != 0; months &= months - 1) Add(year, BitOperations.TrailingZeroCount(months), _fields.Day);
    }

    private void ReadNumbers(DateOrder order)
    {
        var (first, second, third) = _fields.Numbers;
        if (first.DigitCount == 4 && first.Value < FirstYear)
        {
            AddOther(OtherCalendars.OfYear(first.Value), first.Value, second.Value, third.Value);
            return;
        }

        if (first.DigitCount == 4)
        {
            Add(first.Value, second.Value, third.Value);
            return;
        }

        var year = third.DigitCount == 2 ? FullYear(third.Value) : third.Value;
        if (order != DateOrder.MonthFirst) Add(year, second.Value, first.Value);
        if (order != DateOrder.DayFirst || _count == 0) Add(year, first.Value, second.Value);
        if (order == DateOrder.MonthFirst && _count == 0) Add(year, second.Value, first.Value);
        if (order == DateOrder.Unknown && third.DigitCount == 2) Add(FullYear(first.Value), second.Value, third.Value);
    }

    private void AddOther(OtherCalendar calendar, int year, int month, int day)
    {
        if (OtherCalendars.TryConvert(calendar, year, month, day, out var date)) _readings[_count++] = date;
    }

    // News is of the past, and of a future that is near.
    private static int FullYear(int year) => year <= LastShortYear ? 2000 + year : 1900 + year;

    private void Add(int year, int month, int day)
    {
        if (year >= 2400) year -= 543;
        var date = new ArticleDate(year, month, day == 0 ? null : day);
        if (month is < 1 or > 12 || _count == MaxReadings || (day != 0 && !date.TryToDateOnly(out _))) return;
        for (var i = 0; i < _count; i++)
        {
            if (_readings[i] == date) return;
        }

        _readings[_count++] = date;
    }
}
