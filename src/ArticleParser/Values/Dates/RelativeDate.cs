using ArticleParser.Text;

namespace ArticleParser.Values;

/// <summary>
/// Resolves "3 hours ago" and "yesterday at 14:05" by the moment that the page was read at, and no more precisely than
/// the words are.
/// </summary>
internal static class RelativeDate
{
    private const int DaysOfYear = 366;
    private const int DaysOfMonth = 31;
    private const int DaysOfWeek = 7;

    /// <summary>Gives the date; null where the words name none.</summary>
    /// <param name="text">A line that a cue took for a relative date.</param>
    /// <param name="time">The time of day that stands in it; empty for none.</param>
    /// <param name="now">The moment that the words count back from.</param>
    public static ArticleDate? Read(ReadOnlySpan<char> text, ReadOnlySpan<char> time, DateTimeOffset now)
    {
        if (!TryFind(text, out var ago)) return null;
        if (ago.Unit != AgoUnit.NamedDay) return Back(now, ago.Unit, ago.Count);
        if (!CanGoBack(now, ago.Count, 1)) return null;
        var day = Day(now.AddDays(-ago.Count));
        return DateReader.TryReadTime(time, out var clock, out var offset) ? day with { Time = clock, Offset = offset } : day;
    }

    /// <summary>
    /// The unit behind a number, or a day by its name; where there is neither, the last unit: "an" of "an hour ago" is
    /// a year in French.
    /// </summary>
    private static bool TryFind(ReadOnlySpan<char> text, out Ago ago)
    {
        ago = default;
        var found = false;
        for (var at = 0; at < text.Length; at++)
        {
            if (!DateSpots.IsBoundary(text, at)) continue;
            if (Digits.Run(text[at..]) is > 0 and var digits)
            {
                var unit = text[(at + digits)..].TrimStart();
                if (AgoWords.Longest(unit, out var counted) > 0 && counted.Unit != AgoUnit.NamedDay)
                {
                    var readable = Digits.TryRead(text.Slice(at, digits), out var count);
                    ago = counted with { Count = count };
                    return readable;
                }
            }

            if (AgoWords.Longest(text[at..], out var named) == 0) continue;
            (ago, found) = (named, true);
            if (named.Unit == AgoUnit.NamedDay) return true;
        }

        return found;
    }

    private static ArticleDate? Back(DateTimeOffset now, AgoUnit unit, int count) => unit switch
    {
        AgoUnit.Now => Minute(now),
        AgoUnit.Second when CanGoBack(now, count, 1) => Minute(now.AddSeconds(-count)),
        AgoUnit.Minute when CanGoBack(now, count, 1) => Minute(now.AddMinutes(-count)),
        AgoUnit.Hour when CanGoBack(now, count, 1) => Day(now.AddHours(-count)),
        AgoUnit.Day when CanGoBack(now, count, 1) => Day(now.AddDays(-count)),
        AgoUnit.Week when CanGoBack(now, count, DaysOfWeek) => Week(now, count),
        AgoUnit.Month when CanGoBack(now, count, DaysOfMonth) => Month(now.AddMonths(-count)),
        AgoUnit.Year when CanGoBack(now, count, DaysOfYear) => new ArticleDate(now.AddYears(-count).Year),
        _ => null,
    };

    // A year's leeway: weeks reach further back than they say.
    private static bool CanGoBack(DateTimeOffset now, int count, int days) =>
        (long)count * days < (now - DateTimeOffset.MinValue).TotalDays - DaysOfYear;

    private static ArticleDate Minute(DateTimeOffset moment) => Day(moment) with { Time = new TimeOnly(moment.Hour, moment.Minute), Offset = moment.Offset };

    private static ArticleDate Day(DateTimeOffset moment) => new(moment.Year, moment.Month, moment.Day);

    private static ArticleDate Month(DateTimeOffset moment) => new(moment.Year, moment.Month);

    // "2 weeks ago" is said of two weeks and of nearly three: the month, where both fall into one.
    private static ArticleDate? Week(DateTimeOffset now, int count)
    {
        var (latest, earliest) = (now.AddDays(-DaysOfWeek * count), now.AddDays((-DaysOfWeek * (count + 1)) + 1));
        if (latest.Year != earliest.Year) return null;
        return latest.Month == earliest.Month ? Month(latest) : new ArticleDate(latest.Year);
    }
}
