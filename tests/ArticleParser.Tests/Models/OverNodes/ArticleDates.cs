namespace ArticleParser.Tests.Models.OverNodes;

/// <summary>Picks the day of publication and that of the last change.</summary>
internal sealed class ArticleDates
{
    private const string ModifiedCue = "Timestamp.modified";
    private const string PublishedCue = "Timestamp.published";
    private const string AsOfCue = "Timestamp.asOf";
    private const string ScoredReason = "score";

    // Dates further above the header than so many characters are the site's own, or those of its teasers.
    private const int MastheadReach = 200;

    // One that stands alone between the page's top and the header may be further off.
    private const int LoneReach = 400;
    private const int Top = 200;
    private const int LowestRank = 10;
    private const int MastheadRank = 5;

    // A line without a cue that holds a date among other words: after all that say nothing but when.
    private const int ScoredRank = 5;

    private readonly ArticleDateLine _reader;
    private readonly int _header;
    private (ArticleDate Date, int Rank)? _published;
    private (ArticleDate Date, int Rank)? _modified;
    private (ArticleDate Date, int Rank)? _change;
    private TimestampSyntax? _label;
    private int _mastheadDates;

    private ArticleDates(DateOrder order, DateTimeOffset? now, int header) => (_reader, _header) = (new ArticleDateLine(order, now), header);

    private enum Says
    {
        Published,
        Nothing,

        /// <summary>The day that the text is as of: its publication's, where nothing else is said to be.</summary>
        AsOf,
        Modified,
    }

    /// <summary>
    /// Nearer to the headline beats further off; within a section a date that says what it is beats a bare
    /// one, which counts as published, and that beats the day of a change, which stands in where a page
    /// gives no other. A scraper's own stamp is for pages that give none at all.
    /// </summary>
    public static (ArticleDate? Published, ArticleDate? Modified) Of(PageSyntax page, ArticleLines lines)
    {
        var dates = new ArticleDates(PageDateOrder.Of(page, lines), page.SyntaxTree.Options.ReferenceTime, page.Header.Position);
        dates._mastheadDates = lines.Timestamps.Count(line => line.Parent is MastheadSyntax && line.Dates.Count > 0);
        foreach (var line in lines.Timestamps) dates.Add(line);
        foreach (var line in lines.RailTimestamps) dates.AddFromRail(line);
        return (dates._published?.Date ?? dates._change?.Date ?? dates._reader.Read(page.DateStamp?.Date), dates._modified?.Date);
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
        if (line.Reason.StartsWith(ScoredReason, StringComparison.Ordinal)) rank += ScoredRank;
        var published = first.Value;

        // A line that tells of a change and gives two dates, as in "Published …, updated …", gives both. Of two that
        // say nothing either may come first.
        if (says == Says.Modified && last is not null) rank = RankOf(line, Says.Published) ?? rank;
        if (says != Says.Modified && IsEarlier(last, published)) published = last!.Value;

        // The day of a change alone does not tell the day of publication, and a wrong date is worse than none.
        if (says != Says.Modified || last is not null || OpensWithPublication(line)) Keep(ref _published, published, rank);
        else if (IsNewsroomChange(line, published)) Keep(ref _change, published, rank);
        if (says == Says.Modified) Keep(ref _modified, last ?? first.Value, rank);
    }

    /// <summary>What the line says the date is; where a label stood alone on the line before, that one does.</summary>
    private Says SaysOf(TimestampSyntax line)
    {
        var reason = _label is { } label && label.FullSpan.End == line.FullSpan.Start ? label.Reason : line.Reason;
        if (reason.Contains(ModifiedCue, StringComparison.Ordinal)) return Says.Modified;
        if (reason.Contains(AsOfCue, StringComparison.Ordinal)) return Says.AsOf;
        return reason.Contains(PublishedCue, StringComparison.Ordinal) ? Says.Published : Says.Nothing;
    }

    /// <summary>"Published March 3, 2031 10:23 Updated 12:17": the day stands behind the word for publication.</summary>
    private static bool OpensWithPublication(TimestampSyntax line)
    {
        if (line.Dates.Count != 1) return false;
        var opening = line.SyntaxTree.Text.AsSpan(line.Span.Start, line.Dates.First().Span.End - line.Span.Start);
        return CueTable.BuiltIn.TryFind(opening, false, out var match) && match.Cue.Reason.Contains(PublishedCue, StringComparison.Ordinal);
    }

    /// <summary>
    /// A change to the minute in the header is a newsroom's, which changes a story on the day it comes out; pages that
    /// are kept up for years name the day alone.
    /// </summary>
    private static bool IsNewsroomChange(TimestampSyntax line, ArticleDate date) => line.Parent is HeaderSyntax && date.Time is not null;

    /// <summary>Whether a bare date of the masthead is rather the site's own, which often names the day of the week, or a teaser's.</summary>
    private bool IsFarOff(TimestampSyntax line)
    {
        var distance = _header - line.FullSpan.End;
        if (distance <= MastheadReach) return false;
        if (distance > LoneReach || line.Position < Top || _mastheadDates > 1) return true;
        return DateWords.Trie.Longest(line.SyntaxTree.Text.AsSpan(line.Span.Start), out var first) > 0 && (first.Word & DateWord.Weekday) != 0;
    }

    private static bool IsEarlier(ArticleDate? date, ArticleDate than) =>
        date is { } other && other.TryToDateOnly(out var day) && than.TryToDateOnly(out var thanDay) && day < thanDay;

    /// <summary>Of equals the first counts; in the masthead the last, which is the nearest to the story.</summary>
    private static void Keep(ref (ArticleDate Date, int Rank)? kept, ArticleDate date, int rank)
    {
        if (kept is not { } best || rank < best.Rank || (rank == best.Rank && rank is MastheadRank)) kept = (date, rank);
    }

    /// <summary>The lower, the likelier is the date this story's; null where it is not.</summary>
    private int? RankOf(TimestampSyntax line, Says says) => line.Parent switch
    {
        HeaderSyntax => says switch { Says.Published => 0, Says.Nothing => 1, Says.AsOf => 2, _ => 3 },
        BodySyntax or EndmatterSyntax => says switch { Says.Published => 2, Says.Nothing => 6, _ => 7 },
        MastheadSyntax when says is Says.Nothing or Says.AsOf && IsFarOff(line) => null,
        MastheadSyntax => says switch { Says.Published => 4, Says.Nothing => MastheadRank, _ => 8 },
        _ => LowestRank - 1,
    };
}
