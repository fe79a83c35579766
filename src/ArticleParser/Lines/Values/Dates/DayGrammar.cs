namespace ArticleParser;

/// <summary>
/// A calendar day in the forms that news pages write. Each production is named for the order of its parts; which number
/// is which in "03/04/2024" is settled later. By hand, as are the time and the date: in stock combinators, which the tests
/// keep and compare with this, dates and names took a quarter of the lexer's time, and half of the methods that a cold
/// start compiled for it were theirs.
/// </summary>
internal static class DayGrammar
{
    private const DateWord GapWords = DateWord.Join | DateWord.Comma | DateWord.Dot | DateWord.Dash | DateWord.Slash;
    private const DateWord NumberSigns = DateWord.Dot | DateWord.Slash | DateWord.Dash;

    /// <summary>A day, or a month with its year; the year may be missing beside a month's name.</summary>
    public static bool Day(ref AtomCursor at, out DateFields day)
    {
        day = default;
        if (!at.HasCurrent) return false;
        return at.Current.DigitCount switch
        {
            4 => Numbers(ref at, out day) || Compact(ref at, out day) || YearMonthDay(ref at, out day) || YearMonth(ref at, out day),
            1 or 2 => Numbers(ref at, out day) || DayMonthYear(ref at, out day),
            _ => at.Current.Is(DateWord.Month) && (MonthYear(ref at, out day) || MonthDayYear(ref at, out day)),
        };
    }

    /// <summary>Three numbers and twice the same sign, but no fourth: "10.0.0.1" is an address.</summary>
    private static bool Numbers(ref AtomCursor at, out DateFields day)
    {
        var start = at.At;
        day = default;
        if (!PlainNumber(ref at, out var a) || !at.Take(NumberSigns | DateWord.Unit, out var first) || !PlainNumber(ref at, out var b)) return at.Back(start);
        if (!at.Take(NumberSigns | DateWord.Unit, out var second) || !first.Is(second.Meaning.Word) || !PlainNumber(ref at, out var c)) return at.Back(start);
        at.Gap(DateWord.Unit);
        if (at.IsNextGluedToNumber(NumberSigns) || !IsPlausible(a, b, c)) return at.Back(start);
        day = Numeric(first.Meaning.Word, a, b, c);
        return true;
    }

    private static bool PlainNumber(ref AtomCursor at, out DateAtom number) =>
        at.Number(1, 4, int.MinValue, int.MaxValue, out number) && (number.DigitCount != 3 || at.Back(at.At - 1));

    private static bool Compact(ref AtomCursor at, out DateFields day)
    {
        var start = at.At;
        day = default;
        if (!Year(ref at, out var y) || !GluedNumber(ref at, 12, out var m) || !GluedNumber(ref at, 31, out var d)) return at.Back(start);
        day = Numeric(DateWord.None, y, m, d);
        return true;
    }

    private static bool YearMonthDay(ref AtomCursor at, out DateFields day)
    {
        var start = at.At;
        day = default;
        if (!Year(ref at, out var y) || !at.Gap(GapWords) || !Month(ref at, out var month) || !at.Gap(GapWords) || !DayOfMonth(ref at, out var d)) return at.Back(start);
        at.Gap(DateWord.Unit);
        day = Named(y, month, d);
        return true;
    }

    private static bool YearMonth(ref AtomCursor at, out DateFields day)
    {
        var start = at.At;
        day = default;
        if (!Year(ref at, out var y)) return false;
        var afterYear = at.At;
        if (at.Take(DateWord.Unit) && Month(ref at, out var month))
        {
            day = Named(y, month, default);
            return true;
        }

        at.Back(afterYear);
        if (!(at.Take(DateWord.Unit) && at.Number(1, 2, 1, 12, out var m) && at.Take(DateWord.Unit)))
        {
            at.Back(afterYear);
            if (!at.TakeGlued(DateWord.Dash) || !GluedNumber(ref at, 12, out m) || at.IsNext(DateWord.Dash | DateWord.Colon)) return at.Back(start);
        }

        day = Numeric(DateWord.None, y, m, default);
        return true;
    }

    private static bool DayMonthYear(ref AtomCursor at, out DateFields day)
    {
        var start = at.At;
        day = default;
        if (!DayOfMonth(ref at, out var d) || !at.Gap(GapWords) || !Month(ref at, out var month)) return at.Back(start);
        if (!YearAfterGap(ref at, out var y)) SignedShortYear(ref at, out y);
        day = Named(y, month, d);
        return true;
    }

    private static bool MonthYear(ref AtomCursor at, out DateFields day)
    {
        var start = at.At;
        day = default;
        if (!Month(ref at, out var month) || !YearAfterGap(ref at, out var y)) return at.Back(start);
        day = Named(y, month, default);
        return true;
    }

    private static bool MonthDayYear(ref AtomCursor at, out DateFields day)
    {
        var start = at.At;
        day = default;
        if (!Month(ref at, out var month) || !at.Gap(GapWords) || !DayOfMonth(ref at, out var d)) return at.Back(start);
        at.Gap(DateWord.Unit);
        YearAfterGap(ref at, out var y);
        day = Named(y, month, d);
        return true;
    }

    // 2400 to 2699 are Buddhist years, as in Thailand.
    private static bool Year(ref AtomCursor at, out DateAtom year) => at.Number(4, 4, 1700, 2699, out year);

    private static bool YearAfterGap(ref AtomCursor at, out DateAtom year)
    {
        var start = at.At;
        at.Gap(GapWords);
        return Year(ref at, out year) || at.Back(start);
    }

    /// <summary>"17-Nov-24", but not "1 Dec 19": the number after a space is as often the day of another date.</summary>
    private static bool SignedShortYear(ref AtomCursor at, out DateAtom year)
    {
        var start = at.At;
        year = default;
        if (at.Take(NumberSigns) && at.Number(2, 2, 0, 99, out var number) && number.IsGlued && !at.IsNext(DateWord.Colon | DateWord.Clock | DateWord.Meridiem))
        {
            year = number;
            return true;
        }

        return at.Back(start);
    }

    /// <summary>Levantine and western names of a month often stand together, parted by a slash.</summary>
    private static bool Month(ref AtomCursor at, out DateAtom month)
    {
        if (!at.Take(DateWord.Month, out month)) return false;
        var end = at.At;
        if (!at.Take(DateWord.Slash) || !at.Take(DateWord.Month)) at.Back(end);
        return true;
    }

    private static bool DayOfMonth(ref AtomCursor at, out DateAtom day)
    {
        var start = at.At;
        if (!at.Number(1, 2, 1, 31, out day)) return false;
        at.TakeGlued(DateWord.Ordinal);
        return !at.IsNext(DateWord.Colon) || at.Back(start);
    }

    private static bool GluedNumber(ref AtomCursor at, int high, out DateAtom number)
    {
        number = default;
        return at.HasCurrent && at.Current.IsGlued && at.Number(2, 2, 1, high, out number);
    }

    private static bool IsPlausible(in DateAtom first, in DateAtom second, in DateAtom third)
    {
        if (second.DigitCount == 4 || second.Value is 0 or > 31) return false;
        if (first.DigitCount == 4) return third.DigitCount < 4 && first.Value is >= 1700 and < 2700;
        return first.Value <= 31 && (third.DigitCount == 4 ? third.Value is >= 1700 and < 2700 : third.DigitCount == 2);
    }

    private static DateFields Named(DateAtom year, DateAtom month, DateAtom day) => new(year.Value, day.Value)
    {
        HasShortYear = year.DigitCount == 2,
        Month = month,
    };

    private static DateFields Numeric(DateWord sign, DateAtom first, DateAtom second, DateAtom third) =>
        new(0, 0) { Separator = sign, Numbers = (first, second, third) };
}
