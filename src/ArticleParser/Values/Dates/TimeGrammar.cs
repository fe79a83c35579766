using Pidgin;
using static ArticleParser.Values.AtomParsers;
using static Pidgin.Parser;

namespace ArticleParser.Values;

/// <summary>A time of day with its zone: "14:46", "3 p.m. EST", "14h30", "9.15 Uhr (MEZ)", "오후 3시 5분".</summary>
internal static class TimeGrammar
{
    private static readonly Parser<DateAtom, DateAtom> s_hour = Number(1, 2, 0, 24);
    private static readonly Parser<DateAtom, DateAtom> s_sixty = Number(2, 2, 0, 59);

    private static readonly Parser<DateAtom, DateAtom> s_meridiem = Is(DateWord.Meridiem);

    // The milliseconds of a machine's time.
    private static readonly Parser<DateAtom, DateAtom> s_fraction =
        Perhaps(After(Glued(DateWord.Dot), Piece(static atom => atom.IsGlued && atom.DigitCount > 2)));

    private static readonly Parser<DateAtom, DateAtom> s_second =
        After(Is(DateWord.Colon | DateWord.Dot | DateWord.Clock), Before(s_sixty, s_fraction));

    private static readonly Parser<DateAtom, TimeFields> s_withSeconds = Row(
        static (in p) => new TimeFields(p[0].Value, p[2].Value, p[3].Value),
        s_hour, Is(DateWord.Colon | DateWord.Dot | DateWord.Clock), s_sixty, s_second);

    private static readonly Parser<DateAtom, TimeFields> s_withMinutes = FirstOf(
        Row(MinuteTime, s_hour, Is(DateWord.Colon | DateWord.Dot), s_sixty),
        Row(MinuteTime, s_hour, Is(DateWord.Clock), Number(1, 2, 0, 59)));

    // "17.11" of "17.11.2024" is no time; the full stop after "14.46" is the end of a sentence.
    private static readonly Parser<DateAtom, DateAtom> s_noDate = NotBefore(DateWord.Dot | DateWord.Slash, DateWord.Number);

    private static readonly Parser<DateAtom, TimeFields> s_hourOnly = Row(static (in p) => new TimeFields(p[0].Value, 0, null), s_hour);

    // An hour on its own is a time only where a sign glued to it says so: "14h", "14시"; "3 hours" is a duration.
    private static readonly Parser<DateAtom, TimeFields> s_hourSign =
        Before(s_hourOnly, Piece(static atom => atom.Is(DateWord.Clock) && atom.IsGlued && atom.Length <= 2));

    private static readonly Parser<DateAtom, DateAtom> s_clock = Perhaps(Is(DateWord.Clock));

    // A zone is a time of which no more is known yet.
    private static readonly Parser<DateAtom, TimeFields> s_plus = Offset(Is(DateWord.Plus), static _ => true);

    private static readonly Parser<DateAtom, TimeFields> s_minus = Offset(Is(DateWord.Dash), static _ => true);

    // "10:30-11:30" is a span of time, "10:30:00-03:00" and "10:30 -0300" have a zone.
    private static readonly Parser<DateAtom, TimeFields> s_longMinus = Offset(Is(DateWord.Dash), static hours => hours.DigitCount == 4);

    private static readonly Parser<DateAtom, TimeFields> s_namedZone =
        Joined(static (name, offset) => offset with { Zone = name }, Is(DateWord.Zone), Perhaps(FirstOf(s_plus, s_minus)));

    private static readonly Parser<DateAtom, TimeFields> s_zone = FirstOf(
        InBrackets(s_namedZone),
        s_namedZone,
        FirstOf(s_plus, s_longMinus));

    /// <summary>The time of ISO 8601, of which a minus is the zone's.</summary>
    public static Parser<DateAtom, TimeFields> MachineTime { get; } =
        Clocked(FirstOf(s_withSeconds, s_withMinutes), FirstOf(s_zone, s_minus));

    /// <summary>A time that its own form tells: with minutes, with a meridiem, or with a sign for the hour.</summary>
    public static Parser<DateAtom, TimeFields> Time { get; } = FirstOf(
        Clocked(s_withSeconds, FirstOf(s_zone, s_minus)),
        Clocked(Before(s_withMinutes, s_noDate), s_zone),
        Clocked(s_meridiem, s_hourOnly, Gap(DateWord.None), s_zone),
        Clocked(Gap(DateWord.None), s_hourOnly, s_meridiem, s_zone),
        s_hourSign);

    /// <summary>"um 9 Uhr", "à 14 heures": a full hour between a small word and a clock word.</summary>
    public static Parser<DateAtom, TimeFields> FullHour { get; } =
        After(Gap(DateWord.Join | DateWord.Clock, least: 1), Before(s_hourOnly, Is(DateWord.Clock)));

    private static TimeFields MinuteTime(in Pieces p) => new(p[0].Value, p[2].Value, null);

    private static Parser<DateAtom, TimeFields> Clocked(Parser<DateAtom, TimeFields> time, Parser<DateAtom, TimeFields> zone) =>
        Clocked(Perhaps(s_meridiem), time, Before(Perhaps(s_meridiem), s_clock), zone);

    private static Parser<DateAtom, TimeFields> Clocked(
        Parser<DateAtom, DateAtom> before, Parser<DateAtom, TimeFields> time, Parser<DateAtom, DateAtom> after, Parser<DateAtom, TimeFields> zone) => Map(
            static (b, fields, a, z) => Zoned(fields, b.IsNone ? a : b, z),
            before, Before(time, s_clock), after, Perhaps(zone));

    private static Parser<DateAtom, TimeFields> Offset(Parser<DateAtom, DateAtom> sign, Func<DateAtom, bool> allows) => Row(
        static (in p) => default(TimeFields) with { OffsetMinutes = OffsetMinutes(p[0], p[1], p[2].Value) },
        sign,
        Piece(atom => atom.IsGlued && atom.DigitCount is 1 or 2 or 4 && Hours(atom) <= 14 && allows(atom)),
        Perhaps(After(Glued(DateWord.Colon), s_sixty)));

    private static int Hours(DateAtom atom) => atom.DigitCount == 4 ? atom.Value / 100 : atom.Value;

    private static int OffsetMinutes(DateAtom sign, DateAtom hours, int minutes)
    {
        if (hours.DigitCount == 4) minutes = hours.Value % 100;
        var total = (Hours(hours) * 60) + minutes;
        return sign.Is(DateWord.Plus) ? total : -total;
    }

    private static TimeFields Zoned(TimeFields time, DateAtom meridiem, TimeFields zone) =>
        time with { Meridiem = meridiem.Meaning.Word & DateWord.Meridiem, Zone = zone.Zone, OffsetMinutes = zone.OffsetMinutes };
}
