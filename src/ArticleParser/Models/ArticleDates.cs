namespace ArticleParser;

/// <summary>Picks the day of publication and that of the last change.</summary>
internal static class ArticleDates
{
    private const string ModifiedCue = "Timestamp.modified";
    private const string PublishedCue = "Timestamp.published";

    /// <summary>
    /// Nearer to the headline beats further off; within a section a date that says what it is beats a bare
    /// one, which counts as published. A scraper's own stamp is for pages that give no other date.
    /// </summary>
    public static (ArticleDate? Published, ArticleDate? Modified) Of(PageSyntax page, ArticleLines lines)
    {
        (ArticleDate Date, int Rank)? published = null, modified = null;
        foreach (var line in lines.Timestamps)
        {
            if (Read(line) is not { } date) continue;
            if (line.Reason.Contains(ModifiedCue, StringComparison.Ordinal)) Keep(ref modified, date, Rank(line));
            else Keep(ref published, date, Rank(line));
        }

        return (published?.Date ?? Read(page.DateStamp?.Date), modified?.Date);
    }

    private static void Keep(ref (ArticleDate Date, int Rank)? kept, ArticleDate date, int rank)
    {
        if (kept is not { } best || rank < best.Rank) kept = (date, rank);
    }

    private static int Rank(TimestampSyntax line)
    {
        var section = line.Parent switch
        {
            HeaderSyntax => 0,
            BodySyntax or EndmatterSyntax => 1,
            _ => 2,
        };
        var bare = !line.Reason.Contains(PublishedCue, StringComparison.Ordinal);
        return (section * 2) + (bare ? 1 : 0);
    }

    /// <summary>The line's date with the time of day that stands beside it, where the two can be read together.</summary>
    private static ArticleDate? Read(TimestampSyntax line)
    {
        SyntaxToken? date = null, time = null;
        foreach (var token in line.Dates) date ??= token;
        foreach (var token in line.Times) time ??= token;
        if (date is { } day && time is { } clock && Between(line, day, clock) is { } both) return both;
        return Read(date);
    }

    private static ArticleDate? Between(TimestampSyntax line, SyntaxToken day, SyntaxToken clock)
    {
        var start = Math.Min(day.Span.Start, clock.Span.Start);
        var end = Math.Max(day.Span.End, clock.Span.End);
        return Read(line.SyntaxTree.Text.AsSpan(start, end - start));
    }

    private static ArticleDate? Read(SyntaxToken? token) => token is { } date ? Read(date.Text) : null;

    private static ArticleDate? Read(ReadOnlySpan<char> text) => DateReader.TryRead(text, default, out var date, out _) ? date : null;
}
