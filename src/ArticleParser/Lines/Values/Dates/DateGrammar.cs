namespace ArticleParser;

/// <summary>A day with the weekday, time and zone that stand around it: what becomes one Date token.</summary>
internal static class DateGrammar
{
    private const DateWord Signs = DateWord.Comma | DateWord.Dot | DateWord.Dash | DateWord.Slash | DateWord.Bar;

    // What can stand before a time's hour.
    private const DateWord TimeOpeners = Signs | DateWord.Join | DateWord.Clock | DateWord.TimeMark | DateWord.Open | DateWord.Meridiem;

    /// <summary>The date at the beginning of the pieces.</summary>
    public static bool TryDate(ReadOnlySpan<DateAtom> atoms, out DateFields date)
    {
        var at = new AtomCursor(atoms);
        if (!DayFirst(ref at, out date) && !TimeFirst(ref at, out date)) return false;
        date = date with { AtomCount = at.At };
        return true;
    }

    /// <summary>The time of day at the beginning of the pieces.</summary>
    public static bool TryTime(ReadOnlySpan<DateAtom> atoms, out TimeFields time)
    {
        var at = new AtomCursor(atoms);
        at.Gap(DateWord.Clock);
        if (!TimeGrammar.Time(ref at, out time))
        {
            at.Back(0);
            if (!TimeGrammar.FullHour(ref at, out time)) return false;
        }

        time = time with { AtomCount = at.At };
        return true;
    }

    private static bool DayFirst(ref AtomCursor at, out DateFields date)
    {
        var start = at.At;
        if (!Day(ref at, out date)) return at.Back(start);
        var isNamed = WeekdayAfter(ref at, out var weekday);
        var isTimed = TimeAfter(ref at, out var time);
        if (WeekdayAfter(ref at, out var last) && !isNamed) (isNamed, weekday) = (true, last);
        if (isNamed) date = date with { Weekdays = weekday.Meaning.Weekdays };
        if (isTimed) date = date with { Time = time };
        return true;
    }

    private static bool TimeFirst(ref AtomCursor at, out DateFields date)
    {
        var start = at.At;
        date = default;
        at.Gap(DateWord.Join | DateWord.Clock);
        if (!TimeGrammar.Time(ref at, out var time) || !at.Gap(Signs | DateWord.Join) || !Day(ref at, out date)) return at.Back(start);
        date = date with { Time = time };
        if (WeekdayAfter(ref at, out var weekday)) date = date with { Weekdays = weekday.Meaning.Weekdays };
        return true;
    }

    /// <summary>A word that is a weekday may be a month as well, so the day is tried again without it: "mar 3, 2024".</summary>
    private static bool Day(ref AtomCursor at, out DateFields day)
    {
        var start = at.At;
        if (at.Gap(DateWord.Join) && at.Take(DateWord.Weekday, out var weekday) && at.Gap(Signs | DateWord.Join) && PlainDay(ref at, out day))
        {
            day = day with { Weekdays = weekday.Meaning.Weekdays };
            return true;
        }

        at.Back(start);
        return PlainDay(ref at, out day);
    }

    private static bool PlainDay(ref AtomCursor at, out DateFields day)
    {
        var start = at.At;
        at.Gap(DateWord.Join);
        return DayGrammar.Day(ref at, out day) || at.Back(start);
    }

    /// <summary>Two letters, such as "So" or "do", are rather the first word of what follows.</summary>
    private static bool WeekdayAfter(ref AtomCursor at, out DateAtom weekday)
    {
        var start = at.At;
        weekday = default;
        if (!at.IsNext(DateWord.Open | DateWord.Comma | DateWord.Dot | DateWord.Weekday)) return false;
        if (at.Take(DateWord.Open) && at.Take(DateWord.Weekday, out weekday) && at.Take(DateWord.Close)) return true;
        at.Back(start);
        at.Gap(DateWord.Comma | DateWord.Dot);
        return (at.Take(DateWord.Weekday, out weekday) && (weekday.Length > 2 || weekday.Is(DateWord.Unit))) || at.Back(start);
    }

    private static bool TimeAfter(ref AtomCursor at, out TimeFields time)
    {
        var start = at.At;
        time = default;
        if (!at.HasCurrent || !(at.Current.DigitCount is 1 or 2 || at.Current.Is(TimeOpeners))) return false;
        if (at.Take(DateWord.TimeMark) && TimeGrammar.MachineTime(ref at, out time)) return true;
        at.Back(start);
        if (at.Gap(Signs) && at.Take(DateWord.Open) && TimeGrammar.Time(ref at, out time) && at.Take(DateWord.Close)) return true;
        at.Back(start);
        if (at.Gap(Signs | DateWord.Join | DateWord.Clock | DateWord.TimeMark) && TimeGrammar.Time(ref at, out time)) return true;
        at.Back(start);
        return (at.Gap(Signs) && TimeGrammar.FullHour(ref at, out time)) || at.Back(start);
    }
}
