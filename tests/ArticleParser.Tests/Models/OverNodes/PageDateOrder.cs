namespace ArticleParser.Tests.Models.OverNodes;

/// <summary>Whether a page writes the day or the month first.</summary>
internal static class PageDateOrder
{
    // Of so many letters, one beyond English's is a sign of another language, where the day comes first.
    private const int LettersPerForeign = 120;
    private const int EnoughLetters = 300;
    private static readonly string[] s_monthFirstZones = [" ET", " EST", " EDT", " CT", " CST", " CDT", " PT", " PST", " PDT"];

    /// <summary>As the page's own dates show where one of them can be read in one way only; else as its language and time zone do.</summary>
    public static DateOrder Of(PageSyntax page, ArticleLines lines)
    {
        var tokens = lines.Timestamps.Concat(lines.RailTimestamps).SelectMany(line => line.Dates);
        if (page.DateStamp is { } stamp) tokens = tokens.Prepend(stamp.Date);
        var order = DateReader.GuessOrder(tokens.Select(token => token.Text));
        if (order != DateOrder.Unknown) return order;
        if (IsForeign(page.Body)) return DateOrder.DayFirst;
        return lines.Timestamps.Exists(HasMonthFirstZone) ? DateOrder.MonthFirst : DateOrder.Unknown;
    }

    private static bool HasMonthFirstZone(TimestampSyntax line)
    {
        var text = line.Value;
        return Array.Exists(s_monthFirstZones, zone => text.EndsWith(zone, StringComparison.Ordinal));
    }

    private static bool IsForeign(BodySyntax body)
    {
        int letters = 0, foreign = 0;
        foreach (var c in body.ToString())
        {
            if (!CharClasses.Is(c, CharClass.Letter)) continue;
            letters++;
            if (c >= '\u00C0') foreign++;
        }

        return letters >= EnoughLetters && foreign * LettersPerForeign > letters;
    }
}
