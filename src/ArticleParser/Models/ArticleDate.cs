using System.Globalization;

namespace ArticleParser;

/// <summary>
/// A date to the precision given on the page: a year, a month, a day, or a day with time and UTC offset.
/// </summary>
/// <param name="Year">The year of the Gregorian calendar, 1 to 9999.</param>
/// <param name="Month">The month, 1 to 12, or null if only the year is known.</param>
/// <param name="Day">The day of the month, or null if only the month is known.</param>
/// <param name="Time">The time of day, or null if only the day is known.</param>
/// <param name="Offset">The UTC offset, or null if the page gives no time zone or an ambiguous one.</param>
public readonly record struct ArticleDate(int Year, int? Month = null, int? Day = null, TimeOnly? Time = null, TimeSpan? Offset = null)
    : IComparable<ArticleDate>, IComparable
{
    /// <summary>The precision of the date.</summary>
    public ArticleDatePrecision Precision => this switch
    {
        { Month: null } => ArticleDatePrecision.Year,
        { Day: null } => ArticleDatePrecision.Month,
        { Time: null } => ArticleDatePrecision.Day,
        { Time.Second: 0 } => ArticleDatePrecision.Minute,
        _ => ArticleDatePrecision.Second,
    };

    /// <summary>Gets the calendar day as written on the page, in its own time zone.</summary>
    /// <param name="date">The day; <see cref="DateOnly.MinValue"/> if it is not known.</param>
    /// <returns>Whether the day is known.</returns>
    public bool TryToDateOnly(out DateOnly date)
    {
        date = default;
        if (Month is not { } month || Day is not { } day) return false;
        if (Year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(Year, month)) return false;
        date = new DateOnly(Year, month, day);
        return true;
    }

    /// <summary>Gets the point in time.</summary>
    /// <param name="moment">The point in time; <see cref="DateTimeOffset.MinValue"/> if it is not known.</param>
    /// <returns>Whether day, time and offset are known.</returns>
    public bool TryToDateTimeOffset(out DateTimeOffset moment)
    {
        moment = default;
        if (Time is not { } time || Offset is not { } offset || !TryToDateOnly(out var date)) return false;
        if (offset.Duration() > TimeSpan.FromHours(14) || offset.Ticks % TimeSpan.TicksPerMinute != 0) return false;
        var utc = date.ToDateTime(time).Ticks - offset.Ticks;
        if (utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks) return false;
        moment = new DateTimeOffset(date.ToDateTime(time), offset);
        return true;
    }

    /// <summary>
    /// Compares year, month, day and time of day as written; unknown parts come first. If all are equal, a date without
    /// an offset comes first, then the date with the greater offset, because it is earlier in time.
    /// </summary>
    /// <param name="other">The date to compare with.</param>
    /// <returns>A negative value, zero or a positive value if this date is earlier, equal or later.</returns>
    public int CompareTo(ArticleDate other) => SortKey().CompareTo(other.SortKey());

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        ArticleDate other => CompareTo(other),
        _ => throw new ArgumentException($"The object is no {nameof(ArticleDate)}.", nameof(obj)),
    };

    /// <summary>The date in ISO 8601, to its precision: 2024, 2024-11, 2024-11-17, 2024-11-17T14:46+02:00.</summary>
    /// <returns>The date in ISO 8601.</returns>
    public override string ToString()
    {
        var culture = CultureInfo.InvariantCulture;
        return Precision switch
        {
            ArticleDatePrecision.Year => string.Create(culture, $"{Year:0000}"),
            ArticleDatePrecision.Month => string.Create(culture, $"{Year:0000}-{Month:00}"),
            ArticleDatePrecision.Day => string.Create(culture, $"{Year:0000}-{Month:00}-{Day:00}"),
            ArticleDatePrecision.Minute => string.Create(culture, $"{Year:0000}-{Month:00}-{Day:00}T{Time:HH:mm}{OffsetText()}"),
            _ => string.Create(culture, $"{Year:0000}-{Month:00}-{Day:00}T{Time:HH:mm:ss}{OffsetText()}"),
        };
    }

    /// <summary>Whether the first date comes before the second.</summary>
    public static bool operator <(ArticleDate left, ArticleDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first date comes after the second.</summary>
    public static bool operator >(ArticleDate left, ArticleDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first date comes before the second or equals it.</summary>
    public static bool operator <=(ArticleDate left, ArticleDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first date comes after the second or equals it.</summary>
    public static bool operator >=(ArticleDate left, ArticleDate right) => left.CompareTo(right) >= 0;

    // One key for all, so that the order is total whichever parts are known.
    private (int, int, int, long, long) SortKey() => (Year, Month ?? 0, Day ?? 0, Time?.Ticks ?? -1, -Offset?.Ticks ?? long.MinValue);

    private string OffsetText() => Offset switch
    {
        null => "",
        { Ticks: 0 } => "Z",
        { Ticks: < 0 } offset => string.Create(CultureInfo.InvariantCulture, $"-{offset:hh\\:mm}"),
        { } offset => string.Create(CultureInfo.InvariantCulture, $"+{offset:hh\\:mm}"),
    };
}
