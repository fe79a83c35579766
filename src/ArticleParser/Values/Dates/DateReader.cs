using ArticleParser.Text;
using Pidgin;

namespace ArticleParser.Values;

/// <summary>Reads the text of a Date token to a value.</summary>
internal static class DateReader
{
    /// <summary>Reads the text of a Date token, before it is settled what its numbers and words mean. All of it must be the date: half of one could be a wrong one.</summary>
    public static DateText Parse(ReadOnlySpan<char> dateToken)
    {
        if (DateValues.YearLength(dateToken) == dateToken.Length && NumberReader.TryRead(dateToken, out var year)) return new DateText(default, year);
        Span<DateAtom> buffer = stackalloc DateAtom[DateLexer.MaxChars];
        ReadOnlySpan<DateAtom> atoms = buffer[..DateLexer.Read(dateToken, buffer, out var end)];
        return end == dateToken.Length && TryParse(atoms, out var fields) ? new DateText(fields) : default;
    }

    /// <summary>
    /// Reads a date with a year, or a year alone; relative dates are none. Ambiguous is a date of which several days could be meant. The
    /// language, where it is known, settles names of months that mean others elsewhere.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> dateToken, DateOrder order, out ArticleDate date, out bool ambiguous, string? language = null) =>
        TryRead(Parse(dateToken), dateToken, order, out date, out ambiguous, language);

    /// <summary>The same of a text that was parsed.</summary>
    public static bool TryRead(in DateText read, ReadOnlySpan<char> dateToken, DateOrder order, out ArticleDate date, out bool ambiguous, string? language = null)
    {
        date = read.Year > 0 ? new ArticleDate(read.Year) : default;
        ambiguous = false;
        if (!read.HasFields) return read.Year > 0;
        var fields = read.Fields;
        if (order == DateOrder.Unknown) order = OrderBySign(fields, language);
        var month = language is null ? 0 : DateWords.MonthIn(language, fields.Month, dateToken);
        if (!DayResolver.TryResolve(fields, order, month, out date, out ambiguous)) return false;
        if (date.Day is not null && fields.Time is { } clock && ClockReader.TryRead(clock, dateToken, out var time, out var offset))
        {
            date = date with { Time = time, Offset = offset };
        }

        return true;
    }

    /// <summary>Whether these pieces are a day with its year, in whichever order its numbers stand.</summary>
    public static bool IsDay(ReadOnlySpan<DateAtom> atoms) =>
        TryParse(atoms, out var fields) && (HasDay(fields, DateOrder.MonthFirst) || HasDay(fields, DateOrder.DayFirst));

    /// <summary>Reads a time of day, with the offset of its zone where it names one.</summary>
    public static bool TryReadTime(ReadOnlySpan<char> timeToken, out TimeOnly time, out TimeSpan? offset)
    {
        (time, offset) = (default, null);
        Span<DateAtom> buffer = stackalloc DateAtom[DateLexer.MaxChars];
        ReadOnlySpan<DateAtom> atoms = buffer[..DateLexer.Read(timeToken, buffer, out _)];
        WorkCount.Add(Work.GrammarParse);
        var fields = DateGrammar.Time.Parse(atoms).Value;
        return fields.AtomCount > 0 && ClockReader.TryRead(fields, timeToken, out time, out offset);
    }

    /// <summary>The order of day and month that a language's pages keep to; unknown where its countries differ, as for English.</summary>
    /// <param name="language">An ISO 639 code, with or without a region.</param>
    public static DateOrder OrderOf(string? language) => language switch
    {
        null or "" or "en" => DateOrder.Unknown,
        "en-US" or "en-PH" or "es-US" => DateOrder.MonthFirst,
        // Chinese, Japanese, Korean, Hungarian and Lithuanian pages put the year first.
        "zh" or "ja" or "ko" or "hu" or "lt" or "en-CA" or "en-ZA" => DateOrder.Unknown,
        _ => DateOrder.DayFirst,
    };

    /// <summary>
    /// The order that one date shows by its numbers, or else by its words; both unknown where it can be read in two
    /// ways, or in either. A late hour is one that a clock of twelve hours has not.
    /// </summary>
    public static (DateOrder ByNumbers, DateOrder ByWords, bool HasLateHour) OrderShownBy(in DateText read, ReadOnlySpan<char> text) =>
        read.HasFields ? (OrderOfNumbers(read.Fields), OrderOfWords(read.Fields, text), HasLateHour(read.Fields)) : default;

    private static bool HasDay(in DateFields fields, DateOrder order) => DayResolver.TryResolve(fields, order, 0, out var day, out _) && day.Day is not null;

    private static DateOrder OrderOfNumbers(in DateFields fields)
    {
        if (fields.Numbers.Third.DigitCount != 4) return DateOrder.Unknown;
        var (first, second, _) = fields.Numbers;
        if (first.Value == second.Value || !DayResolver.TryResolve(fields, DateOrder.Unknown, 0, out var day, out _)) return DateOrder.Unknown;
        return day.Day == first.Value ? DateOrder.DayFirst : DateOrder.MonthFirst;
    }

    // "March 3, 2024" is how pages write that put the month first in numbers too; other languages put the day first in both.
    private static DateOrder OrderOfWords(in DateFields fields, ReadOnlySpan<char> text)
    {
        if (fields.Day == 0 || fields.Month.Length == 0 || fields.Year == 0) return DateOrder.Unknown;
        if (DateWords.MonthIn("en", fields.Month, text) == 0) return DateOrder.Unknown;
        return EndsWithDay(text[..fields.Month.Start]) ? DateOrder.DayFirst : DateOrder.MonthFirst;
    }

    // "Sunday 17th of November": a number of one or two digits, and at most small words behind it.
    private static bool EndsWithDay(ReadOnlySpan<char> before)
    {
        var end = before.Length;
        while (end > 0 && !CharClasses.Is(before[end - 1], CharClass.Digit)) end--;
        var start = end;
        while (start > 0 && CharClasses.Is(before[start - 1], CharClass.Digit)) start--;
        return end - start is 1 or 2 && before.Length - end < 8 && (start == 0 || before[start - 1] != ':');
    }

    // Where the month comes first, the clock has twelve hours.
    private static bool HasLateHour(in DateFields fields) =>
        fields.Numbers.First.DigitCount is 1 or 2 && fields.Time is { Hour: > 12, Meridiem: DateWord.None };

    // Full stops stand between the numbers where the day comes first; English pages write them in either order.
    private static DateOrder OrderBySign(DateFields fields, string? language) =>
        fields.Separator == DateWord.Dot && fields.Numbers.First.DigitCount < 4 && language is not "en" ? DateOrder.DayFirst : DateOrder.Unknown;

    private static bool TryParse(ReadOnlySpan<DateAtom> atoms, out DateFields fields)
    {
        fields = default;
        if (atoms.IsEmpty) return false;
        WorkCount.Add(Work.GrammarParse);
        fields = DateGrammar.Date.Parse(atoms).Value;
        return fields.AtomCount > 0 && AreIdle(atoms[fields.AtomCount..]);
    }

    private static bool AreIdle(ReadOnlySpan<DateAtom> atoms)
    {
        foreach (ref readonly var atom in atoms)
        {
            if (!atom.Is(DateWord.Join | DateWord.Dot | DateWord.Comma | DateWord.Close | DateWord.Dash | DateWord.Bar)) return false;
        }

        return true;
    }
}
