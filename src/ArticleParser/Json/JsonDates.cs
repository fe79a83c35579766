using System.Globalization;
using System.Text.Json;

namespace ArticleParser;

/// <summary>Reads dates and spans back as they are written.</summary>
internal static class JsonDates
{
    private static readonly string[] s_times = ["HH:mm", "HH:mm:ss"];

    /// <summary>The date of what <see cref="ArticleDate.ToString"/> gives; null of null.</summary>
    /// <exception cref="JsonException">It is no such date.</exception>
    public static ArticleDate? Of(string? text)
    {
        if (text is null) return null;
        var parts = text.Split('T', 2);
        var day = parts[0].Split('-');
        var numbers = new int?[3];
        for (var i = 0; i < day.Length; i++)
        {
            if (i == numbers.Length || !int.TryParse(day[i], NumberStyles.None, CultureInfo.InvariantCulture, out var number)) throw Wrong(text);
            numbers[i] = number;
        }

        var (time, offset) = parts.Length == 2 ? Time(text, parts[1]) : (null, null);
        return new ArticleDate(numbers[0]!.Value, numbers[1], numbers[2], time, offset);
    }

    public static TextSpan Span(int start, int length) =>
        start >= 0 && length >= 0 ? new TextSpan(start, length) : throw new JsonException($"The span {start}, {length} lies before the text.");

    private static (TimeOnly? Time, TimeSpan? Offset) Time(string text, string time)
    {
        var at = time.AsSpan().IndexOfAny("Z+-");
        var clock = at < 0 ? time : time[..at];
        if (!TimeOnly.TryParseExact(clock, s_times, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read)) throw Wrong(text);
        if (at < 0) return (read, null);
        if (time[at..] == "Z") return (read, TimeSpan.Zero);
        if (!TimeSpan.TryParseExact(time[(at + 1)..], @"hh\:mm", CultureInfo.InvariantCulture, out var offset)) throw Wrong(text);
        return (read, time[at] == '-' ? -offset : offset);
    }

    private static JsonException Wrong(string text) => new($"'{text}' is no date such as 2024, 2024-11, 2024-11-17 or 2024-11-17T14:46+02:00.");
}
