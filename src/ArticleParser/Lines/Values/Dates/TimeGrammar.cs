namespace ArticleParser;

/// <summary>A time of day with its zone: "14:46", "3 p.m. EST", "14h30", "9.15 Uhr (MEZ)", "오후 3시 5분".</summary>
internal static class TimeGrammar
{
    private const DateWord MinuteSigns = DateWord.Colon | DateWord.Dot;

    /// <summary>A time that its own form tells: with minutes, with a meridiem, or with a sign for the hour.</summary>
    public static bool Time(ref AtomCursor at, out TimeFields time) =>
        SecondsTime(ref at, out time) || MinutesTime(ref at, out time) || MeridiemFirst(ref at, out time) || MeridiemLast(ref at, out time) || HourSign(ref at, out time);

    /// <summary>The time of ISO 8601, of which a minus is the zone's.</summary>
    public static bool MachineTime(ref AtomCursor at, out TimeFields time)
    {
        var start = at.At;
        var before = Meridiem(ref at);
        if (!WithSeconds(ref at, out time) && !WithMinutes(ref at, out time)) return at.Back(start);
        time = Rest(ref at, time, before, anyMinus: true);
        return true;
    }

    /// <summary>"um 9 Uhr", "à 14 heures": a full hour between a small word and a clock word.</summary>
    public static bool FullHour(ref AtomCursor at, out TimeFields time)
    {
        var start = at.At;
        time = default;
        if (!at.Take(DateWord.Join | DateWord.Clock)) return false;
        at.Gap(DateWord.Join | DateWord.Clock);
        return (HourOnly(ref at, out time) && at.Take(DateWord.Clock)) || at.Back(start);
    }

    private static bool SecondsTime(ref AtomCursor at, out TimeFields time)
    {
        var start = at.At;
        var before = Meridiem(ref at);
        if (!WithSeconds(ref at, out time)) return at.Back(start);
        time = Rest(ref at, time, before, anyMinus: true);
        return true;
    }

    /// <summary>"17.11" of "17.11.2024" is no time; the full stop after "14.46" is the end of a sentence.</summary>
    private static bool MinutesTime(ref AtomCursor at, out TimeFields time)
    {
        var start = at.At;
        var before = Meridiem(ref at);
        if (!WithMinutes(ref at, out time) || at.IsNextBeforeNumber(DateWord.Dot | DateWord.Slash)) return at.Back(start);
        time = Rest(ref at, time, before, anyMinus: false);
        return true;
    }

    private static bool MeridiemFirst(ref AtomCursor at, out TimeFields time)
    {
        var start = at.At;
        time = default;
        var meridiem = Meridiem(ref at);
        if (meridiem == DateWord.None || !HourOnly(ref at, out time)) return at.Back(start);
        at.Take(DateWord.Clock);
        time = Zoned(ref at, time with { Meridiem = meridiem }, anyMinus: false);
        return true;
    }

    private static bool MeridiemLast(ref AtomCursor at, out TimeFields time)
    {
        var start = at.At;
        if (!HourOnly(ref at, out time)) return false;
        at.Take(DateWord.Clock);
        var meridiem = Meridiem(ref at);
        if (meridiem == DateWord.None) return at.Back(start);
        time = Zoned(ref at, time with { Meridiem = meridiem }, anyMinus: false);
        return true;
    }

    /// <summary>An hour on its own is a time only where a sign glued to it says so: "14h", "14시"; "3 hours" is a duration.</summary>
    private static bool HourSign(ref AtomCursor at, out TimeFields time)
    {
        var start = at.At;
        if (!HourOnly(ref at, out time)) return false;
        return (at.HasCurrent && at.Current.Length <= 2 && at.TakeGlued(DateWord.Clock)) || at.Back(start);
    }

    private static bool WithSeconds(ref AtomCursor at, out TimeFields time)
    {
        var start = at.At;
        time = default;
        if (!Hour(ref at, out var h) || !at.Take(MinuteSigns | DateWord.Clock) || !Sixty(ref at, out var m)) return at.Back(start);
        if (!at.Take(MinuteSigns | DateWord.Clock) || !Sixty(ref at, out var s)) return at.Back(start);
        Fraction(ref at);
        time = new TimeFields(h.Value, m.Value, s.Value);
        return true;
    }

    private static bool WithMinutes(ref AtomCursor at, out TimeFields time)
    {
        var start = at.At;
        time = default;
        if (!Hour(ref at, out var h)) return false;
        var afterHour = at.At;
        if (!at.Take(MinuteSigns) || !Sixty(ref at, out var m))
        {
            at.Back(afterHour);
            if (!at.Take(DateWord.Clock) || !at.Number(1, 2, 0, 59, out m)) return at.Back(start);
        }

        time = new TimeFields(h.Value, m.Value, null);
        return true;
    }

    /// <summary>The milliseconds of a machine's time.</summary>
    private static void Fraction(ref AtomCursor at)
    {
        var start = at.At;
        if (at.TakeGlued(DateWord.Dot) && at.HasCurrent && at.Current.IsGlued && at.Current.DigitCount > 2) at.At++;
        else at.Back(start);
    }

    /// <summary>What may follow a time's numbers: clock words around a meridiem, and a zone.</summary>
    private static TimeFields Rest(ref AtomCursor at, TimeFields time, DateWord before, bool anyMinus)
    {
        at.Take(DateWord.Clock);
        var after = Meridiem(ref at);
        at.Take(DateWord.Clock);
        return Zoned(ref at, time with { Meridiem = before != DateWord.None ? before : after }, anyMinus);
    }

    private static TimeFields Zoned(ref AtomCursor at, TimeFields time, bool anyMinus) =>
        Zone(ref at, anyMinus, out var name, out var minutes) ? time with { Zone = name, OffsetMinutes = minutes } : time;

    /// <summary>"10:30-11:30" is a span of time, "10:30:00-03:00" and "10:30 -0300" have a zone.</summary>
    private static bool Zone(ref AtomCursor at, bool anyMinus, out DateAtom? name, out int? minutes)
    {
        var start = at.At;
        if (at.Take(DateWord.Open) && NamedZone(ref at, out name, out minutes) && at.Take(DateWord.Close)) return true;
        at.Back(start);
        if (NamedZone(ref at, out name, out minutes)) return true;
        return Offset(ref at, DateWord.Plus, false, out minutes) || Offset(ref at, DateWord.Dash, !anyMinus, out minutes);
    }

    private static bool NamedZone(ref AtomCursor at, out DateAtom? name, out int? minutes)
    {
        (name, minutes) = (null, null);
        if (!at.Take(DateWord.Zone, out var zone)) return false;
        name = zone;
        if (!Offset(ref at, DateWord.Plus, false, out minutes)) Offset(ref at, DateWord.Dash, false, out minutes);
        return true;
    }

    private static bool Offset(ref AtomCursor at, DateWord sign, bool isLong, out int? minutes)
    {
        var start = at.At;
        minutes = null;
        if (!at.Take(sign) || !at.HasCurrent) return at.Back(start);
        var hours = at.Current;
        if (!hours.IsGlued || hours.DigitCount is not (1 or 2 or 4) || Hours(hours) > 14 || (isLong && hours.DigitCount != 4)) return at.Back(start);
        at.At++;
        var end = at.At;
        if (!at.TakeGlued(DateWord.Colon) || !Sixty(ref at, out var more))
        {
            at.Back(end);
            more = default;
        }

        var total = (Hours(hours) * 60) + (hours.DigitCount == 4 ? hours.Value % 100 : more.Value);
        minutes = sign == DateWord.Plus ? total : -total;
        return true;
    }

    private static bool Hour(ref AtomCursor at, out DateAtom hour) => at.Number(1, 2, 0, 24, out hour);

    private static bool Sixty(ref AtomCursor at, out DateAtom number) => at.Number(2, 2, 0, 59, out number);

    private static bool HourOnly(ref AtomCursor at, out TimeFields time)
    {
        time = default;
        if (!Hour(ref at, out var hour)) return false;
        time = new TimeFields(hour.Value, 0, null);
        return true;
    }

    private static DateWord Meridiem(ref AtomCursor at) =>
        at.Take(DateWord.Meridiem, out var atom) ? atom.Meaning.Word & DateWord.Meridiem : DateWord.None;

    private static int Hours(in DateAtom atom) => atom.DigitCount == 4 ? atom.Value / 100 : atom.Value;
}
