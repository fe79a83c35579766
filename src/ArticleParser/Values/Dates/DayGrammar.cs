using ArticleParser.Combinators;
using Pidgin;
using static ArticleParser.Values.AtomParsers;

namespace ArticleParser.Values;

/// <summary>
/// A calendar day in the forms that news pages write. Each production is named for the order of its parts; which number
/// is which in "03/04/2024" is settled later.
/// </summary>
internal static class DayGrammar
{
    // 2400 to 2699 are Buddhist years, as in Thailand, 1300 to 1500 those of the solar and lunar Hijri.
    private static readonly Parser<DateAtom, DateAtom> s_year = Piece(static atom => atom.DigitCount == 4 && atom.Value is (>= 1700 and < 2700) or (>= 1300 and <= 1500));

    // "Aug 8 '23"
    private static readonly Parser<DateAtom, DateAtom> s_apostropheYear = After(Gap(DateWord.Comma), Piece(static atom => atom.DigitCount == 2 && atom.Length == 3));

    // "Tue - 8 August 23": only behind a weekday, and only years that are near.
    private static readonly Parser<DateAtom, DateAtom> s_nearYear =
        Before(Number(2, 2, 10, 39), NotBefore(DateWord.Number | DateWord.Month | DateWord.Colon | DateWord.Clock | DateWord.Meridiem | DateWord.Slash));
    // "17-Nov-24", but not "1 Dec 19": the number after a space is as often the day of another date.
    private static readonly Parser<DateAtom, DateAtom> s_signedShortYear =
        After(Is(DateWord.Dash | DateWord.Dot | DateWord.Slash), Before(GluedNumber(0, 99), NotBefore(DateWord.Colon | DateWord.Clock | DateWord.Meridiem)));

    private static readonly Parser<DateAtom, DateAtom> s_noMinutes = NotBefore(DateWord.Colon);
    private static readonly Parser<DateAtom, DateAtom> s_day = Before(Before(Number(1, 2, 1, 31), Perhaps(Glued(DateWord.Ordinal))), s_noMinutes);
    private static readonly Parser<DateAtom, DateAtom> s_gap = Gap(DateWord.Join | DateWord.Comma | DateWord.Dot | DateWord.Dash | DateWord.Slash);
    private static readonly Parser<DateAtom, DateAtom> s_unit = Gap(DateWord.Unit);

    // Levantine and western names of a month often stand together, parted by a slash.
    private static readonly Parser<DateAtom, DateAtom> s_month =
        Before(Is(DateWord.Month), Perhaps(After(Is(DateWord.Slash), Is(DateWord.Month))));

    private static readonly Parser<DateAtom, DateAtom> s_number = Piece(static atom => atom.DigitCount is 1 or 2 or 4);

    // Three numbers and twice the same sign, but no fourth: "10.0.0.1" is an address.
    private static readonly Parser<DateAtom, DateFields> s_numbers = Where(
        FirstOf(
            Numbers(Is(DateWord.Dot | DateWord.Slash | DateWord.Dash), s_number),

            // "3月3日 10時" has an hour and no year.
            Numbers(Is(DateWord.Unit), Before(s_number, NotBefore(DateWord.Clock)))),
        static fields => IsPlausible(fields.Numbers));

    private static readonly Parser<DateAtom, DateFields> s_compact = Row(NumbersFirst, s_year, GluedNumber(1, 12), GluedNumber(1, 31));

    private static readonly Parser<DateAtom, DateFields> s_yearMonthDay = Row(
        static (in p) => Named(p[0], p[2], p[4]), s_year, s_gap, s_month, s_gap, Before(s_day, s_unit));

    private static readonly Parser<DateAtom, DateFields> s_yearMonth = FirstOf(
        Row(static (in p) => Named(p[0], p[2], default), s_year, Is(DateWord.Unit), s_month),
        Row(NumbersFirst, s_year, After(Is(DateWord.Unit), Before(Number(1, 2, 1, 12), Is(DateWord.Unit)))),
        Row(NumbersFirst, s_year, After(Glued(DateWord.Dash), Before(GluedNumber(1, 12), NotBefore(DateWord.Dash | DateWord.Colon)))));

    private static readonly Parser<DateAtom, DateFields> s_dayMonthYear = Row(
        static (in p) => Named(p[3], p[2], p[0]),
        s_day, s_gap, s_month, Perhaps(FirstOf(After(s_gap, s_year), s_signedShortYear, s_apostropheYear)));

    private static readonly Parser<DateAtom, DateFields> s_monthYear = Row(
        static (in p) => Named(p[2], p[0], default), s_month, s_gap, s_year);

    private static readonly Parser<DateAtom, DateFields> s_monthDayYear = Row(
        static (in p) => Named(p[4], p[0], p[2]),
        s_month, s_gap, s_day, s_unit, Perhaps(FirstOf(After(s_gap, s_year), s_apostropheYear)));

    private static readonly Parser<DateAtom, DateFields> s_beginsWithYear = FirstOf(s_numbers, s_compact, s_yearMonthDay, s_yearMonth);
    private static readonly Parser<DateAtom, DateFields> s_beginsWithDay = FirstOf(s_numbers, s_dayMonthYear);
    private static readonly Parser<DateAtom, DateFields> s_beginsWithMonth = FirstOf(s_monthYear, s_monthDayYear);

    /// <summary>A day, or a month with its year; the year may be missing beside a month's name.</summary>
    public static Parser<DateAtom, DateFields> Day { get; } = new Dispatch<DateAtom, DateFields>(static first =>
        first.DigitCount == 4 ? s_beginsWithYear
        : first.DigitCount is 1 or 2 ? s_beginsWithDay
        : first.Is(DateWord.Month) ? s_beginsWithMonth
        : null);

    /// <summary>A day behind its weekday, whose year may be two digits.</summary>
    public static Parser<DateAtom, DateFields> DayOfNearYear { get; } = FirstOf(
        Row(static (in p) => Named(p[4], p[2], p[0]), s_day, s_gap, s_month, s_gap, s_nearYear),
        Row(static (in p) => Named(p[4], p[0], p[2]), s_month, s_gap, s_day, s_gap, s_nearYear));

    private static Parser<DateAtom, DateFields> Numbers(Parser<DateAtom, DateAtom> sign, Parser<DateAtom, DateAtom> last) => Row(
        static (in p) => p[1].Is(p[3].Meaning.Word) ? Numeric(p[1].Meaning.Word, p[0], p[2], p[4]) : default,
        s_number, sign, s_number, sign, Before(Before(last, s_unit), NotBeforeGlued(DateWord.Dot | DateWord.Slash | DateWord.Dash, DateWord.Number)));

    private static Parser<DateAtom, DateAtom> GluedNumber(int low, int high) =>
        Piece(atom => atom.IsGlued && atom.DigitCount == 2 && atom.Value >= low && atom.Value <= high);

    private static bool IsPlausible((DateAtom First, DateAtom Second, DateAtom Third) n)
    {
        if (n.First.DigitCount == 0 || n.Second.DigitCount == 4 || n.Second.Value is 0 or > 31) return false;
        if (n.First.DigitCount == 4) return n.Third.DigitCount < 4 && n.First.Value is (>= 1700 and < 2700) or (>= OtherCalendars.FirstNumericYear and <= OtherCalendars.LastNumericYear);
        return n.First.Value <= 31 && (n.Third.DigitCount == 4 ? n.Third.Value is >= 1700 and < 2700 : n.Third.DigitCount == 2);
    }

    private static DateFields Named(DateAtom year, DateAtom month, DateAtom day) => new(year.Value, day.Value)
    {
        HasShortYear = year.DigitCount == 2,
        Month = month,
    };

    // Year, month and day, or the first two.
    private static DateFields NumbersFirst(in Pieces p) => Numeric(DateWord.None, p[0], p[1], p[2]);

    private static DateFields Numeric(DateWord sign, DateAtom first, DateAtom second, DateAtom third) =>
        new(0, 0) { Separator = sign, Numbers = (first, second, third) };
}
