using ArticleParser.Values;

namespace ArticleParser;

/// <summary>A time without its day is that of the day which the page gives last before it: "March 8, 2031 07:45 pm | Updated 07:46 pm IST".</summary>
internal static class DayBefore
{
    public static bool TryRead(in ModelItem time, out ArticleDate date)
    {
        date = default;
        if (!DateReader.TryReadTime(time.Characters, out var clock, out var offset) || Of(time) is not { } day || day.Day is null) return false;
        date = day with { Time = clock, Offset = offset ?? day.Offset };
        return true;
    }

    private static ArticleDate? Of(in ModelItem time)
    {
        // The first line of a site may be the day that it was visited.
        ArticleDate? day = null;
        foreach (var stamp in time.Page.Root.Nodes(SyntaxKind.DateStamp)) day = stamp.TryToken(SyntaxKind.DateToken, out var visit) ? FoundDate.In(visit)?.Date : null;
        foreach (var line in time.Page.Story(SyntaxKind.Timestamp))
        {
            foreach (var token in line.Tokens(SyntaxKind.DateToken))
            {
                if (token.Span.Start > time.Span.Start) return day;
                if (FoundDate.In(token) is { } found) day = found.Date;
            }
        }

        return day;
    }
}
