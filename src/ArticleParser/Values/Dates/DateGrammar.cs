using ArticleParser.Combinators;
using Pidgin;
using static ArticleParser.Values.AtomParsers;
using static Pidgin.Parser;

namespace ArticleParser.Values;

/// <summary>A day with the weekday, time and zone that stand around it: what becomes one Date token.</summary>
internal static class DateGrammar
{
    private const DateWord Signs = DateWord.Comma | DateWord.Dot | DateWord.Dash | DateWord.Slash | DateWord.Bar;

    // What can stand before a time's hour.
    private const DateWord TimeOpeners = Signs | DateWord.Join | DateWord.Clock | DateWord.TimeMark | DateWord.Open | DateWord.Meridiem;

    private static readonly Parser<DateAtom, DateAtom> s_weekdayBefore =
        After(Gap(DateWord.Join), Before(Is(DateWord.Weekday), Gap(Signs | DateWord.Join)));

    // Two letters, such as "So" or "do", are rather the first word of what follows.
    private static readonly Parser<DateAtom, DateAtom> s_weekdayAfter = FirstOf(
        InBrackets(Is(DateWord.Weekday)),
        After(Gap(DateWord.Comma | DateWord.Dot), Piece(static atom => atom.Is(DateWord.Weekday) && (atom.Length > 2 || atom.Is(DateWord.Unit)))));

    private static readonly Parser<DateAtom, TimeFields> s_timeAfter = FirstOf(
        After(Is(DateWord.TimeMark), TimeGrammar.MachineTime),
        After(Gap(Signs), InBrackets(TimeGrammar.Time)),
        After(Gap(Signs | DateWord.Join | DateWord.Clock | DateWord.TimeMark), TimeGrammar.Time),
        After(Gap(Signs), TimeGrammar.FullHour));

    private static readonly Parser<DateAtom, DateFields> s_plainDay = After(Gap(DateWord.Join), DayGrammar.Day);

    private static readonly Parser<DateAtom, DateFields> s_nearDay = After(Gap(DateWord.Join), DayGrammar.DayOfNearYear);

    // A word that is a weekday may be a month as well, so the day is tried again without it: "mar 3, 2024".
    private static readonly Parser<DateAtom, DateFields> s_dayOfWeek =
        FirstOf(Joined(static (weekday, day) => day with { Weekdays = weekday.Meaning.Weekdays }, s_weekdayBefore, FirstOf(s_nearDay, s_plainDay)), s_plainDay);

    private static readonly Parser<DateAtom, DateFields> s_day = new Dispatch<DateAtom, DateFields>(
        static first => first.Is(DateWord.Join | DateWord.Weekday) ? s_dayOfWeek : s_plainDay);

    // What follows a day is mostly the end, or not these.
    private static readonly Parser<DateAtom, DateAtom> s_maybeWeekday = new WhenNext<DateAtom, DateAtom>(
        static next => next.Is(DateWord.Open | DateWord.Comma | DateWord.Dot | DateWord.Weekday), s_weekdayAfter);

    private static readonly Parser<DateAtom, TimeFields> s_maybeTime = new WhenNext<DateAtom, TimeFields>(
        static next => next.DigitCount is 1 or 2 || next.Is(TimeOpeners), s_timeAfter);

    private static readonly Parser<DateAtom, DateFields> s_dayFirst = Map(
        static (day, after, time, last) => With(day, after.IsNone ? last : after, time),
        s_day, s_maybeWeekday, s_maybeTime, s_maybeWeekday);

    private static readonly Parser<DateAtom, DateFields> s_timeFirst = Map(
        static (time, day, after) => With(day, after, time),
        After(Gap(DateWord.Join | DateWord.Clock), TimeGrammar.Time),
        After(Gap(Signs | DateWord.Join), s_day),
        s_maybeWeekday);

    /// <summary>A date at the beginning of the pieces; one of no pieces where there is none.</summary>
    public static Parser<DateAtom, DateFields> Date { get; } = Total.Of(
        Joined(static (here, fields) => fields with { AtomCount = here.Start }, FirstOf(s_dayFirst, s_timeFirst), Here));

    /// <summary>A time at the beginning of the pieces; one of no pieces where there is none.</summary>
    public static Parser<DateAtom, TimeFields> Time { get; } = Total.Of(Joined(
        static (here, fields) => fields with { AtomCount = here.Start },
        FirstOf(After(Gap(DateWord.Clock), TimeGrammar.Time), TimeGrammar.FullHour),
        Here));

    private static DateFields With(DateFields day, DateAtom weekday, TimeFields time) => day with
    {
        Weekdays = weekday.IsNone ? day.Weekdays : weekday.Meaning.Weekdays,
        Time = time.IsTime ? time : null,
    };
}
