namespace ArticleParser;

/// <summary>Picks the day of publication and that of the last change.</summary>
internal sealed class ArticleDates
{
    private const string ModifiedCue = "Timestamp.modified";
    private const string PublishedCue = "Timestamp.published";

    private readonly ArticleDateLine _reader;
    private (ArticleDate Date, int Rank)? _published;
    private (ArticleDate Date, int Rank)? _modified;
    private TimestampSyntax? _label;

    private ArticleDates(DateOrder order) => _reader = new ArticleDateLine(order);

    /// <summary>
    /// Nearer to the headline beats further off; within a section a date that says what it is beats a bare
    /// one, which counts as published. A scraper's own stamp is for pages that give no other date, and the
    /// day of a change for those that tell of nothing else.
    /// </summary>
    public static (ArticleDate? Published, ArticleDate? Modified) Of(PageSyntax page, ArticleLines lines)
    {
        var dates = new ArticleDates(PageDateOrder.Of(page, lines));
        foreach (var line in lines.Timestamps) dates.Add(line);
        foreach (var line in lines.RailTimestamps) dates.AddFromRail(line);
        return (dates._published?.Date ?? dates._reader.Read(page.DateStamp?.Date) ?? dates._modified?.Date, dates._modified?.Date);
    }

    private void Add(TimestampSyntax line)
    {
        var (first, last) = _reader.Read(line);
        var reason = ReasonOf(line);
        _label = first is null ? line : null;
        if (first is null) return;
        var isModified = reason.Contains(ModifiedCue, StringComparison.Ordinal);
        var rank = Rank(line, isBare: !isModified && !reason.Contains(PublishedCue, StringComparison.Ordinal));

        // A line that tells of a change and gives two dates, as in "Published …, updated …", gives both; so do two
        // glued ones, of which either may come first.
        if (!isModified || last is not null) Keep(ref _published, !isModified && IsEarlier(last, first.Value) ? last!.Value : first.Value, rank);
        if (isModified) Keep(ref _modified, last ?? first.Value, rank);
    }

    /// <summary>Below the story a date is this story's only where nothing above is, and it says what it is.</summary>
    private void AddFromRail(TimestampSyntax line)
    {
        if (_published is null && _modified is null && line.Reason.Contains(PublishedCue, StringComparison.Ordinal)) Add(line);
    }

    private static bool IsEarlier(ArticleDate? date, ArticleDate than) =>
        date is { } other && other.TryToDateOnly(out var day) && than.TryToDateOnly(out var thanDay) && day < thanDay;

    /// <summary>Why the line is a timestamp; where a label stood alone on the line before, that one says which.</summary>
    private string ReasonOf(TimestampSyntax line) => _label is { } label && label.FullSpan.End == line.FullSpan.Start ? label.Reason : line.Reason;

    private static void Keep(ref (ArticleDate Date, int Rank)? kept, ArticleDate date, int rank)
    {
        if (kept is not { } best || rank < best.Rank) kept = (date, rank);
    }

    private static int Rank(TimestampSyntax line, bool isBare)
    {
        var section = line.Parent switch
        {
            HeaderSyntax => 0,
            BodySyntax or EndmatterSyntax => 1,
            _ => 2,
        };
        return (section * 2) + (isBare ? 1 : 0);
    }
}
