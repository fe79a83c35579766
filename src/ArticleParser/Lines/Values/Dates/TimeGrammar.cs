using Pidgin;
using static ArticleParser.AtomParsers;
using static Pidgin.Parser;
using Atoms = Pidgin.Parser<ArticleParser.DateAtom>;

namespace ArticleParser;

/// <summary>A time of day with its zone: "14:46", "3 p.m. EST", "14h30", "9.15 Uhr (MEZ)", "오후 3시 5분".</summary>
internal static class TimeGrammar
{
    private static readonly Parser<DateAtom, DateAtom> s_hour = Number(1, 2, 0, 24);
    private static readonly Parser<DateAtom, DateAtom> s_sixty = Number(2, 2, 0, 59);

    private static readonly Parser<DateAtom, DateWord> s_meridiem =
        Is(DateWord.Meridiem).Select(static atom => atom.Meaning.Word & DateWord.Meridiem);

    // The milliseconds of a machine's time.
    private static readonly Parser<DateAtom, Maybe<DateAtom>> s_fraction =
        Try(Glued(DateWord.Dot).Then(Atoms.Token(static atom => atom.IsGlued && atom.DigitCount > 2))).Optional();

    private static readonly Parser<DateAtom, int?> s_second =
        Try(Map(static (_, second, _) => (int?)second.Value, Is(DateWord.Colon | DateWord.Dot | DateWord.Clock), s_sixty, s_fraction));

    private static readonly Parser<DateAtom, TimeFields> s_withSeconds = Try(Map(
        static (h, _, m, s) => new TimeFields(h.Value, m.Value, s),
        s_hour, Is(DateWord.Colon | DateWord.Dot | DateWord.Clock), s_sixty, s_second));

    private static readonly Parser<DateAtom, TimeFields> s_withMinutes = OneOf(
        Try(Map(MinuteTime, s_hour, Is(DateWord.Colon | DateWord.Dot), s_sixty)),
        Try(Map(MinuteTime, s_hour, Is(DateWord.Clock), Number(1, 2, 0, 59))));

    // "17.11" of "17.11.2024" is no time; the full stop after "14.46" is the end of a sentence.
    private static readonly Parser<DateAtom, Unit> s_noDate = NotBefore(DateWord.Dot | DateWord.Slash, DateWord.Number);

    private static readonly Parser<DateAtom, TimeFields> s_hourOnly = s_hour.Select(static h => new TimeFields(h.Value, 0, null));

    // An hour on its own is a time only where a sign glued to it says so: "14h", "14시"; "3 hours" is a duration.
    private static readonly Parser<DateAtom, TimeFields> s_hourSign =
        s_hourOnly.Before(Atoms.Token(static atom => atom.Is(DateWord.Clock) && atom.IsGlued && atom.Length <= 2));

    private static readonly Parser<DateAtom, Maybe<DateAtom>> s_clock = Is(DateWord.Clock).Optional();

    private static readonly Parser<DateAtom, int?> s_plus = Offset(Is(DateWord.Plus), static _ => true);

    private static readonly Parser<DateAtom, int?> s_minus = Offset(Is(DateWord.Dash), static _ => true);

    // "10:30-11:30" is a span of time, "10:30:00-03:00" and "10:30 -0300" have a zone.
    private static readonly Parser<DateAtom, int?> s_longMinus = Offset(Is(DateWord.Dash), static hours => hours.DigitCount == 4);

    private static readonly Parser<DateAtom, (DateAtom? Name, int? Minutes)> s_namedZone =
        Map(static (name, offset) => ((DateAtom?)name, offset.HasValue ? offset.Value : null), Is(DateWord.Zone), s_plus.Or(s_minus).Optional());

    private static readonly Parser<DateAtom, (DateAtom? Name, int? Minutes)> s_zone = OneOf(
        Try(s_namedZone.Between(Is(DateWord.Open), Is(DateWord.Close))),
        Try(s_namedZone),
        s_plus.Or(s_longMinus).Select(static minutes => ((DateAtom?)null, minutes)));

    /// <summary>The time of ISO 8601, of which a minus is the zone's.</summary>
    public static Parser<DateAtom, TimeFields> MachineTime { get; } =
        Clocked(s_withSeconds.Or(s_withMinutes), s_zone.Or(s_minus.Select(static minutes => ((DateAtom?)null, minutes))));

    /// <summary>A time that its own form tells: with minutes, with a meridiem, or with a sign for the hour.</summary>
    public static Parser<DateAtom, TimeFields> Time { get; } = OneOf(
        Try(Clocked(s_withSeconds, s_zone.Or(s_minus.Select(static minutes => ((DateAtom?)null, minutes))))),
        Try(Clocked(s_withMinutes.Before(s_noDate), s_zone)),
        Try(Map(static (m, time, _, zone) => Zoned(time with { Meridiem = m }, zone), s_meridiem, s_hourOnly, s_clock, s_zone.Optional())),
        Try(Map(static (time, _, m, zone) => Zoned(time with { Meridiem = m }, zone), s_hourOnly, s_clock, s_meridiem, s_zone.Optional())),
        Try(s_hourSign));

    /// <summary>"um 9 Uhr", "à 14 heures": a full hour between a small word and a clock word.</summary>
    public static Parser<DateAtom, TimeFields> FullHour { get; } =
        Try(Is(DateWord.Join | DateWord.Clock).SkipAtLeastOnce().Then(s_hourOnly).Before(Is(DateWord.Clock)));

    private static TimeFields MinuteTime(DateAtom hour, DateAtom sign, DateAtom minute) =>
        new(hour.Value, minute.Value, null);

    private static Parser<DateAtom, TimeFields> Clocked(Parser<DateAtom, TimeFields> time, Parser<DateAtom, (DateAtom? Name, int? Minutes)> zone) => Map(
        static (before, fields, _, after, _, z) => Zoned(fields with { Meridiem = before.GetValueOrDefault(after.GetValueOrDefault()) }, z),
        s_meridiem.Optional(), time, s_clock, s_meridiem.Optional(), s_clock, zone.Optional());

    private static Parser<DateAtom, int?> Offset(Parser<DateAtom, DateAtom> sign, Func<DateAtom, bool> allows) => Try(Map(
        static (plusOrMinus, hours, minutes) => OffsetMinutes(plusOrMinus, hours, minutes.HasValue ? minutes.Value.Value : 0),
        sign,
        Atoms.Token(atom => atom.IsGlued && atom.DigitCount is 1 or 2 or 4 && Hours(atom) <= 14 && allows(atom)),
        Try(Glued(DateWord.Colon).Then(s_sixty)).Optional()));

    private static int Hours(DateAtom atom) => atom.DigitCount == 4 ? atom.Value / 100 : atom.Value;

    private static int? OffsetMinutes(DateAtom sign, DateAtom hours, int minutes)
    {
        if (hours.DigitCount == 4) minutes = hours.Value % 100;
        var total = (Hours(hours) * 60) + minutes;
        return sign.Is(DateWord.Plus) ? total : -total;
    }

    private static TimeFields Zoned(TimeFields time, Maybe<(DateAtom? Name, int? Minutes)> zone) =>
        zone.HasValue ? time with { Zone = zone.Value.Name, OffsetMinutes = zone.Value.Minutes } : time;
}
