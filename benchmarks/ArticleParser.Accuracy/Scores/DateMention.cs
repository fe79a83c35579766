using System.Globalization;

namespace ArticleParser.Accuracy;

/// <summary>
/// Whether a text names a day with its year: the forms are numerals in the orders that the world uses, with
/// separators or CJK signs between them, and the month by name with day and year around it.
/// </summary>
internal static class DateMention
{
    // "Sunday the 17th of November in 2024": the words that may stand between day, month and year.
    private const int Reach = 5;

    // "12 . 05 . 2020" and "2024年 11月 17日": how much may stand between two numerals of one date.
    private const int Gap = 3;

    public static bool IsIn(string text, DateOnly day)
    {
        var parts = Parts(text);
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Number == day.Year && (InWords(text, parts, i, day) || InNumerals(text, parts, i, day))) return true;
            if (parts[i].Number == day.Year % 100 && parts[i].Length == 2 && InShortNumerals(text, parts, i, day)) return true;
        }

        return false;
    }

    /// <summary>Runs of letters and runs of digits, in any script.</summary>
    private static List<Part> Parts(string text)
    {
        var parts = new List<Part>();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            if (char.IsDigit(text[i]))
            {
                while (i < text.Length && char.IsDigit(text[i])) i++;
                parts.Add(new Part(start, i - start, Value(text.AsSpan(start, i - start))));
            }
            else if (char.IsLetter(text[i]))
            {
                do i++;
                while (i < text.Length && GoesOn(text[i - 1], text[i]));
                parts.Add(new Part(start, i - start, -1));
            }
            else
            {
                i++;
            }
        }

        return parts;
    }

    /// <summary>A capital after a small letter begins another word: scraping glues "WriterNov 7".</summary>
    private static bool GoesOn(char before, char c) =>
        char.IsLetter(c) ? !(char.IsUpper(c) && char.IsLower(before)) : char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static bool InWords(string text, List<Part> parts, int year, DateOnly day)
    {
        bool hasDay = false, hasMonth = false;
        for (var i = Math.Max(0, year - Reach); i <= Math.Min(parts.Count - 1, year + Reach); i++)
        {
            var part = parts[i];
            hasDay |= part.Number == day.Day && part.Length <= 2;
            hasMonth |= part.Number < 0 && Months.May(text.AsSpan(part.Start, part.Length), day.Month);
        }

        return hasDay && hasMonth;
    }

    private static bool InNumerals(string text, List<Part> parts, int year, DateOnly day)
    {
        var (before, before2) = (Near(text, parts, year, -1), Near(text, parts, year, -2));
        var (after, after2) = (Near(text, parts, year, 1), Near(text, parts, year, 2));
        return Are(before2, before, day.Day, day.Month) || Are(before2, before, day.Month, day.Day) || Are(after, after2, day.Month, day.Day);
    }

    /// <summary>A year of two digits counts only where one and the same sign parts the three numbers.</summary>
    private static bool InShortNumerals(string text, List<Part> parts, int year, DateOnly day)
    {
        if (year < 2) return false;
        var (first, second, third) = (parts[year - 2], parts[year - 1], parts[year]);
        var inOrder = Are(first.Number, second.Number, day.Day, day.Month) || Are(first.Number, second.Number, day.Month, day.Day);
        var sign = text.AsSpan(first.End..second.Start);
        return inOrder && sign is "." or "/" or "-" && text.AsSpan(second.End..third.Start).SequenceEqual(sign);
    }

    private static bool Are(int first, int second, int wantedFirst, int wantedSecond) => first == wantedFirst && second == wantedSecond;

    /// <summary>The number that stands <paramref name="steps"/> numbers away with little between; -1 for none.</summary>
    private static int Near(string text, List<Part> parts, int from, int steps)
    {
        var direction = Math.Sign(steps);
        for (var (i, last) = (from + direction, from); i >= 0 && i < parts.Count; i += direction)
        {
            var (left, right) = direction > 0 ? (parts[last], parts[i]) : (parts[i], parts[last]);
            if (right.Start - left.End > Gap) return -1;
            if (parts[i].Number < 0 && !IsDateSign(text.AsSpan(parts[i].Start, parts[i].Length))) return -1;
            if (parts[i].Number < 0) continue;
            if (steps == direction) return parts[i].Number;
            (steps, last) = (steps - direction, i);
        }

        return -1;
    }

    private static bool IsDateSign(ReadOnlySpan<char> word) => word is "年" or "月" or "日" or "년" or "월" or "일";

    private static int Value(ReadOnlySpan<char> digits)
    {
        if (digits.Length > 4) return int.MaxValue;
        var value = 0;
        foreach (var digit in digits) value = (value * 10) + CharUnicodeInfo.GetDecimalDigitValue(digit);
        return value;
    }

    private readonly record struct Part(int Start, int Length, int Number)
    {
        public int End => Start + Length;
    }
}
