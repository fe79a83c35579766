namespace ArticleParser.Tests.Models.OverNodes;

/// <summary>Picks the day of publication and that of the last change.</summary>
internal sealed class ArticleDates
{
    private const string ModifiedCue = "Timestamp.modified";
    private const string PublishedCue = "Timestamp.published";

    // Dates further above the header than so many characters are the site's own, or those of its teasers.
    private const int MastheadReach = 200;
    private const int LowestRank = 10;

    private readonly ArticleDateLine _reader;
    private readonly int _header;
    private (ArticleDate Date, int Rank)? _published;
    private (ArticleDate Date, int Rank)? _modified;
    private TimestampSyntax? _label;

    private ArticleDates(DateOrder order, int header) => (_reader, _header) = (new ArticleDateLine(order), header);

    private enum Says
    {
        Published,
        Nothing,
        Modified,
    }

    /// <summary>
    /// Nearer to the headline beats further off; within a section a date that says what it is beats a bare
    /// one, which counts as published, and that beats the day of a change, which stands in where a page
    /// gives no other. A scraper's own stamp is for pages that give none at all.
    /// </summary>
    public static (ArticleDate? Published, ArticleDate? Modified) Of(PageSyntax page, ArticleLines lines)
    {
        var dates = new ArticleDates(PageDateOrder.Of(page, lines), page.Header.Position);
        foreach (var line in lines.Timestamps) dates.Add(line);
        foreach (var line in lines.RailTimestamps) dates.AddFromRail(line);
        return (dates._published?.Date ?? dates._reader.Read(page.DateStamp?.Date), dates._modified?.Date);
    }

    /// <summary>Below the story a date is this story's only where nothing above is, and it says what it is.</summary>
    private void AddFromRail(TimestampSyntax line)
    {
        if (_published is null && line.Reason.Contains(PublishedCue, StringComparison.Ordinal)) Add(line);
    }

    private void Add(TimestampSyntax line)
    {
        var (first, last) = _reader.Read(line);
        var says = SaysOf(line);
        _label = first is null ? line : null;
        if (first is null || RankOf(line, says) is not { } rank) return;
        if (first.Value.Day is null) rank += LowestRank;
        var published = first.Value;

        // A line that tells of a change and gives two dates, as in "Published …, updated …", gives both. Of two that
        // say nothing either may come first.
        if (says == Says.Modified && last is not null) rank = RankOf(line, Says.Published) ?? rank;
        if (says != Says.Modified && IsEarlier(last, published)) published = last!.Value;

        // The day of a change alone does not tell the day of publication, and a wrong date is worse than none.
        if (says != Says.Modified || last is not null) Keep(ref _published, published, rank);
        if (says == Says.Modified) Keep(ref _modified, last ?? first.Value, rank);
    }

    /// <summary>What the line says the date is; where a label stood alone on the line before, that one does.</summary>
    private Says SaysOf(TimestampSyntax line)
    {
        var reason = _label is { } label && label.FullSpan.End == line.FullSpan.Start ? label.Reason : line.Reason;
        if (reason.Contains(ModifiedCue, StringComparison.Ordinal)) return Says.Modified;
        return reason.Contains(PublishedCue, StringComparison.Ordinal) ? Says.Published : Says.Nothing;
    }

    private static bool IsEarlier(ArticleDate? date, ArticleDate than) =>
        date is { } other && other.TryToDateOnly(out var day) && than.TryToDateOnly(out var thanDay) && day < thanDay;

    private static void Keep(ref (ArticleDate Date, int Rank)? kept, ArticleDate date, int rank)
    {
        if (kept is not { } best || rank < best.Rank) kept = (date, rank);
    }

    /// <summary>The lower, the likelier is the date this story's; null where it is not.</summary>
    private int? RankOf(TimestampSyntax line, Says says) => line.Parent switch
    {
        HeaderSyntax => says switch { Says.Published => 0, Says.Nothing => 1, _ => 3 },
        BodySyntax or EndmatterSyntax => says switch { Says.Published => 2, Says.Nothing => 6, _ => 7 },
        MastheadSyntax when _header - line.FullSpan.End > MastheadReach && says == Says.Nothing => null,
        MastheadSyntax => says switch { Says.Published => 4, Says.Nothing => 5, _ => 8 },
        _ => LowestRank - 1,
    };
}
