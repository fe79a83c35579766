namespace ArticleParser.Values;

/// <summary>What a date says, before it is settled which number is which.</summary>
/// <param name="Year">The year as written beside a month's name; 0 where there is none.</param>
/// <param name="Day">The day beside a month's name; 0 where there is none.</param>
internal readonly record struct DateFields(int Year, int Day)
{
    public bool HasShortYear { get; init; }

    /// <summary>The word for the month; its meaning may be several months, as languages disagree.</summary>
    public DateAtom Month { get; init; }

    /// <summary>The sign between the numbers of a date without words.</summary>
    public DateWord Separator { get; init; }

    /// <summary>The numbers of a date without words, in the order of the page; the third may be missing.</summary>
    public (DateAtom First, DateAtom Second, DateAtom Third) Numbers { get; init; }

    /// <summary>The days of the week that the page names beside the date, one bit each, Sunday first.</summary>
    public byte Weekdays { get; init; }

    public TimeFields? Time { get; init; }

    /// <summary>How many pieces the date takes.</summary>
    public int AtomCount { get; init; }
}

/// <summary>A time of day; what its meridiem and zone make of it is settled later.</summary>
internal readonly record struct TimeFields(int Hour, int Minute, int? Second)
{
    /// <summary>False for what the grammar gives where there is no time.</summary>
    public bool IsTime { get; } = true;

    public DateWord Meridiem { get; init; }

    /// <summary>The word for the zone.</summary>
    public DateAtom? Zone { get; init; }

    public int? OffsetMinutes { get; init; }

    /// <summary>How many pieces the time takes.</summary>
    public int AtomCount { get; init; }
}
