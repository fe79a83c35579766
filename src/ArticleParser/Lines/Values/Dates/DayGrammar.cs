using Pidgin;
using static ArticleParser.AtomParsers;
using static Pidgin.Parser;
using Atoms = Pidgin.Parser<ArticleParser.DateAtom>;

namespace ArticleParser;

/// <summary>
/// A calendar day in the forms that news pages write. Each production is named for the order of its parts; which number
/// is which in "03/04/2024" is settled later.
/// </summary>
internal static class DayGrammar
{
    // 2400 to 2699 are Buddhist years, as in Thailand.
    private static readonly Parser<DateAtom, DateAtom> s_year = Number(4, 4, 1700, 2699);
    private static readonly Parser<DateAtom, DateAtom> s_shortYear = Number(2, 2, 0, 99).Before(NotBefore(DateWord.Colon | DateWord.Clock | DateWord.Meridiem));

    // "17-Nov-24", but not "1 Dec 19": the number after a space is as often the day of another date.
    private static readonly Parser<DateAtom, DateAtom> s_signedShortYear =
        Is(DateWord.Dash | DateWord.Dot | DateWord.Slash).Then(s_shortYear.Where(static atom => atom.IsGlued));

    private static readonly Parser<DateAtom, DateAtom> s_noMinutes = NotBefore(DateWord.Colon);
    private static readonly Parser<DateAtom, DateAtom> s_day = Number(1, 2, 1, 31).Before(Perhaps(Glued(DateWord.Ordinal))).Before(s_noMinutes);
    private static readonly Parser<DateAtom, DateAtom> s_gap = Gap(DateWord.Join | DateWord.Comma | DateWord.Dot | DateWord.Dash | DateWord.Slash);
    private static readonly Parser<DateAtom, DateAtom> s_unit = Gap(DateWord.Unit);

    // Levantine and western names of a month often stand together, parted by a slash.
    private static readonly Parser<DateAtom, DateAtom> s_month =
        Is(DateWord.Month).Before(Perhaps(Is(DateWord.Slash).Then(Is(DateWord.Month))));

    private static readonly Parser<DateAtom, DateAtom> s_number = Atoms.Token(static atom => atom.DigitCount is 1 or 2 or 4);
    private static readonly Parser<DateAtom, DateAtom> s_numberSign = Is(DateWord.Dot | DateWord.Slash | DateWord.Dash | DateWord.Unit);

    // Three numbers and twice the same sign, but no fourth: "10.0.0.1" is an address.
    private static readonly Parser<DateAtom, DateFields> s_numbers = Map(
        static (a, first, b, second, c) => first.Is(second.Meaning.Word) ? Numeric(first.Meaning.Word, a, b, c) : default,
        s_number, s_numberSign, s_number, s_numberSign, s_number.Before(s_unit).Before(NotBeforeGlued(DateWord.Dot | DateWord.Slash | DateWord.Dash, DateWord.Number)))
            .Where(static fields => IsPlausible(fields.Numbers));

    private static readonly Parser<DateAtom, DateFields> s_compact = Map(
        static (y, m, d) => Numeric(DateWord.None, y, m, d), s_year, GluedNumber(12), GluedNumber(31));

    private static readonly Parser<DateAtom, DateFields> s_yearMonthDay = Map(
        static (y, _, month, _, d) => Named(y, month, d), s_year, s_gap, s_month, s_gap, s_day.Before(s_unit));

    private static readonly Parser<DateAtom, DateFields> s_yearMonth = FirstOf(
        Map(static (y, _, month) => Named(y, month, default), s_year, Is(DateWord.Unit), s_month),
        Map(static (y, _, m, _) => Numeric(DateWord.None, y, m, default), s_year, Is(DateWord.Unit), Number(1, 2, 1, 12), Is(DateWord.Unit)),
        Map(static (y, _, m, _) => Numeric(DateWord.None, y, m, default), s_year, Glued(DateWord.Dash), GluedNumber(12), NotBefore(DateWord.Dash | DateWord.Colon)));

    private static readonly Parser<DateAtom, DateFields> s_dayMonthYear = Map(
        static (d, _, month, y) => Named(y, month, d),
        s_day, s_gap, s_month, Perhaps(FirstOf(s_gap.Then(s_year), s_signedShortYear)));

    private static readonly Parser<DateAtom, DateFields> s_monthYear = Map(
        static (month, _, y) => Named(y, month, default), s_month, s_gap, s_year);

    private static readonly Parser<DateAtom, DateFields> s_monthDayYear = Map(
        static (month, _, d, _, y) => Named(y, month, d),
        s_month, s_gap, s_day, s_unit, Perhaps(s_gap.Then(s_year)));

    private static readonly Parser<DateAtom, DateFields> s_beginsWithYear = FirstOf(s_numbers, s_compact, s_yearMonthDay, s_yearMonth);
    private static readonly Parser<DateAtom, DateFields> s_beginsWithDay = FirstOf(s_numbers, s_dayMonthYear);
    private static readonly Parser<DateAtom, DateFields> s_beginsWithMonth = FirstOf(s_monthYear, s_monthDayYear);

    /// <summary>A day, or a month with its year; the year may be missing beside a month's name.</summary>
    public static Parser<DateAtom, DateFields> Day { get; } = new Dispatch<DateAtom, DateFields>(static first =>
        first.DigitCount == 4 ? s_beginsWithYear
        : first.DigitCount is 1 or 2 ? s_beginsWithDay
        : first.Is(DateWord.Month) ? s_beginsWithMonth
        : null);

    private static Parser<DateAtom, DateAtom> GluedNumber(int high) =>
        Atoms.Token(atom => atom.IsGlued && atom.DigitCount == 2 && atom.Value >= 1 && atom.Value <= high);

    private static bool IsPlausible((DateAtom First, DateAtom Second, DateAtom Third) n)
    {
        if (n.First.DigitCount == 0 || n.Second.DigitCount == 4 || n.Second.Value is 0 or > 31) return false;
        if (n.First.DigitCount == 4) return n.Third.DigitCount < 4 && n.First.Value is >= 1700 and < 2700;
        return n.First.Value <= 31 && (n.Third.DigitCount == 4 ? n.Third.Value is >= 1700 and < 2700 : n.Third.DigitCount == 2);
    }

    private static DateFields Named(DateAtom year, DateAtom month, DateAtom day) => new(year.Value, day.Value)
    {
        HasShortYear = year.DigitCount == 2,
        Month = month,
    };

    private static DateFields Numeric(DateWord sign, DateAtom first, DateAtom second, DateAtom third) =>
        new(0, 0) { Separator = sign, Numbers = (first, second, third) };
}
