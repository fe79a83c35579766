namespace ArticleParser;

/// <summary>Picks the day of publication and that of the last change.</summary>
internal sealed class ArticleDates
{
    private const string ModifiedCue = "Timestamp.modified";
    private const string PublishedCue = "Timestamp.published";

    // Dates further above the header than so many characters are the site's own, or those of its teasers.
    private const int MastheadReach = 200;
    private const int LowestRank = 10;

    private readonly int _header;
    private (FoundDate Date, int Rank)? _published;
    private (FoundDate Date, int Rank)? _modified;
    private ModelItem? _label;

    private ArticleDates(int header) => _header = header;

    private enum Says
    {
        Published,
        Nothing,
        Modified,
    }

    /// <summary>What says when the story was published: a Date token, or the stretch of a line with the time beside it.</summary>
    public ModelItem? Published { get; private set; }

    /// <summary>What says when the story was last changed.</summary>
    public ModelItem? Modified { get; private set; }

    /// <summary>
    /// Nearer to the headline beats further off; within a section a date that says what it is beats a bare
    /// one, which counts as published, and that beats the day of a change, which stands in where a page
    /// gives no other. A scraper's own stamp is for pages that give none at all.
    /// </summary>
    public static ArticleDates Of(ModelPage page)
    {
        var dates = new ArticleDates(page.Section(SyntaxKind.Header).FullStart);
        foreach (var line in page.Story(SyntaxKind.Timestamp)) dates.Add(line);
        foreach (var line in page.Section(SyntaxKind.Rail).Nodes(SyntaxKind.Timestamp)) dates.AddFromRail(line);
        dates.Published = dates._published?.Date.Item ?? Stamp(page);
        dates.Modified = dates._modified?.Date.Item;
        return dates;
    }

    private static ModelItem? Stamp(ModelPage page)
    {
        foreach (var stamp in page.Root.Nodes(SyntaxKind.DateStamp)) return ArticleDateLine.Read(stamp).First?.Item;
        return null;
    }

    /// <summary>Below the story a date is this story's only where nothing above is, and it says what it is.</summary>
    private void AddFromRail(in ModelItem line)
    {
        if (_published is null && Has(line.Cue, PublishedCue)) Add(line);
    }

    private void Add(in ModelItem line)
    {
        var (first, last) = ArticleDateLine.Read(line);
        var says = SaysOf(line);
        _label = first is null ? line : null;
        if (first is not { } published || RankOf(line, says) is not { } rank) return;
        if (published.Date.Day is null) rank += LowestRank;

        // A line that tells of a change and gives two dates, as in "Published …, updated …", gives both. Of two that
        // say nothing either may come first.
        if (says == Says.Modified && last is not null) rank = RankOf(line, Says.Published) ?? rank;
        if (says != Says.Modified && IsEarlier(last, published)) published = last!.Value;

        // The day of a change alone does not tell the day of publication, and a wrong date is worse than none.
        if (says != Says.Modified || last is not null) Keep(ref _published, published, rank);
        if (says == Says.Modified) Keep(ref _modified, last ?? first.Value, rank);
    }

    /// <summary>What the line says the date is; where a label stood alone on the line before, that one does.</summary>
    private Says SaysOf(in ModelItem line)
    {
        var cue = _label is { } label && label.FullEnd == line.FullStart ? label.Cue : line.Cue;
        if (Has(cue, ModifiedCue)) return Says.Modified;
        return Has(cue, PublishedCue) ? Says.Published : Says.Nothing;
    }

    private static bool Has(Cue? cue, string name) => cue is not null && cue.Name.Contains(name, StringComparison.Ordinal);

    private static bool IsEarlier(FoundDate? date, FoundDate than) =>
        date is { } other && other.Date.TryToDateOnly(out var day) && than.Date.TryToDateOnly(out var thanDay) && day < thanDay;

    private static void Keep(ref (FoundDate Date, int Rank)? kept, FoundDate date, int rank)
    {
        if (kept is not { } best || rank < best.Rank) kept = (date, rank);
    }

    /// <summary>The lower, the likelier is the date this story's; null where it is not.</summary>
    private int? RankOf(in ModelItem line, Says says) => line.Section switch
    {
        SyntaxKind.Header => says switch { Says.Published => 0, Says.Nothing => 1, _ => 3 },
        SyntaxKind.Body or SyntaxKind.Endmatter => says switch { Says.Published => 2, Says.Nothing => 6, _ => 7 },
        SyntaxKind.Masthead when _header - line.FullEnd > MastheadReach && says == Says.Nothing => null,
        SyntaxKind.Masthead => says switch { Says.Published => 4, Says.Nothing => 5, _ => 8 },
        _ => LowestRank - 1,
    };
}
