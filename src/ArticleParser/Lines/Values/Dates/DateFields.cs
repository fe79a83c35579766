namespace ArticleParser;

/// <summary>What a date says, before it is settled which number is which. Fields, as every date is read through them.</summary>
internal struct DateFields
{
    /// <summary>The year as written beside a month's name; 0 where there is none.</summary>
    public int Year;

    public bool HasShortYear;

    /// <summary>The word for the month; its meaning may be several months, as languages disagree.</summary>
    public DateAtom Month;

    /// <summary>The day beside a month's name; 0 where there is none.</summary>
    public int Day;

    /// <summary>The sign between the numbers of a date without words.</summary>
    public DateWord Separator;

    /// <summary>The numbers of a date without words, in the order of the page; the third may be missing.</summary>
    public (DateAtom First, DateAtom Second, DateAtom Third) Numbers;

    /// <summary>The days of the week that the page names beside the date, one bit each, Sunday first.</summary>
    public byte Weekdays;

    /// <summary>The time beside the day; none where that says so.</summary>
    public TimeFields Time;

    /// <summary>How many pieces the date takes.</summary>
    public int AtomCount;
}

/// <summary>A time of day; what its meridiem and zone make of it is settled later.</summary>
internal struct TimeFields(int hour, int minute, int? second)
{
    public int Hour = hour;
    public int Minute = minute;
    public int? Second = second;

    /// <summary>False for what the grammar gives where there is no time.</summary>
    public bool IsTime = true;

    public DateWord Meridiem;

    /// <summary>The word for the zone; none where there is none.</summary>
    public DateAtom Zone;

    public int? OffsetMinutes;

    /// <summary>How many pieces the time takes.</summary>
    public int AtomCount;
}
