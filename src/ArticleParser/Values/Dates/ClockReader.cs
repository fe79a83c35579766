namespace ArticleParser.Values;

/// <summary>Settles a time of day: its meridiem, and the offset that its zone's name stands for.</summary>
internal static class ClockReader
{
    public static bool TryRead(TimeFields fields, ReadOnlySpan<char> text, out TimeOnly time, out TimeSpan? offset)
    {
        time = default;
        offset = null;
        var hour = fields.Meridiem switch
        {
            // 15:05 p.m. is a slip of some templates, and plain enough.
            DateWord.Am => fields.Hour == 12 ? 0 : fields.Hour,
            DateWord.Pm => fields.Hour < 12 ? fields.Hour + 12 : fields.Hour,
            _ => fields.Hour,
        };
        if (hour > 23 || fields.Minute > 59 || fields.Second > 59) return false;
        time = new TimeOnly(hour, fields.Minute, fields.Second ?? 0);
        offset = Offset(fields, text);
        return true;
    }

    private static TimeSpan? Offset(TimeFields fields, ReadOnlySpan<char> text)
    {
        if (fields.OffsetMinutes is { } minutes) return TimeSpan.FromMinutes(minutes);
        if (fields.Zone is not { } zone) return null;
        return ZoneOffsets.Of(text.Slice(zone.Start, zone.Length)) is { } known ? TimeSpan.FromMinutes(known) : null;
    }
}
