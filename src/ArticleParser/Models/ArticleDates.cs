using ArticleParser.Values;

namespace ArticleParser;

/// <summary>Picks the day of publication and that of the last change.</summary>
internal sealed class ArticleDates
{
    private const string ModifiedCue = "Timestamp.modified";
    private const string PublishedCue = "Timestamp.published";
    private const string AsOfCue = "Timestamp.asOf";

    // Dates further above the header than so many characters are the site's own, or those of its teasers.
    private const int MastheadReach = 200;

    // One that stands alone between the page's top and the header may be further off.
    private const int LoneReach = 400;
    private const int Top = 200;
    private const int LowestRank = 10;
    private const int MastheadRank = 5;

    // A line without a cue that holds a date among other words: after all that say nothing but when.
    private const int ScoredRank = 5;

    private readonly int _header;
    private (FoundDate Date, int Rank)? _published;
    private (FoundDate Date, int Rank)? _modified;
    private (FoundDate Date, int Rank)? _change;
    private ModelItem? _label;
    private int _mastheadDates;

    private ArticleDates(int header) => _header = header;

    private enum Says
    {
        Published,
        Nothing,

        /// <summary>The day that the text is as of: its publication's, where nothing else is said to be.</summary>
        AsOf,
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
        dates._mastheadDates = CountDated(page.Section(SyntaxKind.Masthead));
        foreach (var line in page.Story(SyntaxKind.Timestamp)) dates.Add(line);
        dates.AddFromRail(page.Section(SyntaxKind.Rail));
        if (dates._published is null && dates._change is null) dates._published = OpeningDate.Of(page) is { } opening ? (opening, LowestRank) : null;
        dates.Published = dates._published?.Date.Item ?? dates._change?.Date.Item ?? Stamp(page);
        dates.Modified = dates._modified?.Date.Item;
        return dates;
    }

    private static ModelItem? Stamp(ModelPage page)
    {
        foreach (var stamp in page.Root.Nodes(SyntaxKind.DateStamp)) return ArticleDateLine.Read(stamp).First?.Item;
        return null;
    }

    private static int CountDated(in ModelItem section)
    {
        var count = 0;
        foreach (var line in section.Within(SyntaxKind.Timestamp))
        {
            if (line.TryToken(SyntaxKind.DateToken, out _)) count++;
        }

        return count;
    }

    /// <summary>
    /// Below the story a date is this story's only where nothing above is, and it says what it is or is the only one,
    /// close behind the story.
    /// </summary>
    private void AddFromRail(in ModelItem rail)
    {
        var isLone = CountDated(rail) == 1;
        _label = null;
        foreach (var line in rail.Within(SyntaxKind.Timestamp))
        {
            if (_published is not null) return;
            if (SaysOf(line) == Says.Published || (isLone && line.FullStart - rail.FullStart < LoneReach)) Add(line);
        }
    }

    private void Add(in ModelItem line)
    {
        var (first, last) = ArticleDateLine.Read(line);
        var says = SaysOf(line);
        _label = first is null ? line : null;
        if (first is not { } published || RankOf(line, says) is not { } rank) return;
        if (published.Date.Day is null) rank += LowestRank;
        if (line.IsByScore) rank += ScoredRank;

        // A line that tells of a change and gives two dates, as in "Published …, updated …", gives both. Of two that
        // say nothing either may come first.
        if (says == Says.Modified && last is not null) rank = RankOf(line, Says.Published) ?? rank;
        if (says != Says.Modified && IsEarlier(last, published)) published = last!.Value;

        // A newsroom changes a story on the day it comes out; elsewhere on a page the day of a change tells nothing.
        if (says != Says.Modified || last is not null || OpensWithPublication(line)) Keep(ref _published, published, rank);
        else if (line.Section == SyntaxKind.Header) Keep(ref _change, published, rank);
        if (says == Says.Modified) Keep(ref _modified, last ?? first.Value, rank);
    }

    /// <summary>What the line says the date is; where a label stood alone on the line before, that one does.</summary>
    private Says SaysOf(in ModelItem line)
    {
        var telling = _label is { } label && label.FullEnd == line.FullStart ? label : line;
        if (telling.IsBy(ModifiedCue)) return Says.Modified;
        if (telling.IsBy(AsOfCue)) return Says.AsOf;
        return telling.IsBy(PublishedCue) ? Says.Published : Says.Nothing;
    }

    /// <summary>"Published March 3, 2031 10:23 Updated 12:17": the day stands behind the word for publication.</summary>
    private static bool OpensWithPublication(in ModelItem line)
    {
        ModelItem? only = null;
        foreach (var date in line.Tokens(SyntaxKind.DateToken))
        {
            if (only is not null) return false;
            only = date;
        }

        if (only is not { } day) return false;
        var opening = line.CharactersOf(TextSpan.FromBounds(line.Span.Start, day.Span.End));
        return line.Page.Tree.Cues.TryFind(opening, false, out var match) && match.Cue.Name.Contains(PublishedCue, StringComparison.Ordinal);
    }

    /// <summary>Whether a bare date of the masthead is rather the site's own, which often names the day of the week, or a teaser's.</summary>
    private bool IsFarOff(in ModelItem line)
    {
        var distance = _header - line.FullEnd;
        if (distance <= MastheadReach) return false;
        if (distance > LoneReach || line.FullStart < Top || _mastheadDates > 1) return true;
        return DateWords.Longest(line.Characters, out var first) > 0 && (first.Word & DateWord.Weekday) != 0;
    }

    private static bool IsEarlier(FoundDate? date, FoundDate than) =>
        date is { } other && other.Date.TryToDateOnly(out var day) && than.Date.TryToDateOnly(out var thanDay) && day < thanDay;

    /// <summary>Of equals the first counts; in the masthead the last, which is the nearest to the story.</summary>
    private static void Keep(ref (FoundDate Date, int Rank)? kept, FoundDate date, int rank)
    {
        if (kept is not { } best || rank < best.Rank || (rank == best.Rank && rank is MastheadRank)) kept = (date, rank);
    }

    /// <summary>The lower, the likelier is the date this story's; null where it is not.</summary>
    private int? RankOf(in ModelItem line, Says says) => line.Section switch
    {
        SyntaxKind.Header => says switch { Says.Published => 0, Says.Nothing => 1, Says.AsOf => 2, _ => 3 },
        SyntaxKind.Body or SyntaxKind.Endmatter => says switch { Says.Published => 2, Says.Nothing => 6, _ => 7 },
        SyntaxKind.Masthead when says is Says.Nothing or Says.AsOf && IsFarOff(line) => null,
        SyntaxKind.Masthead => says switch { Says.Published => 4, Says.Nothing => MastheadRank, _ => 8 },
        _ => LowestRank - 1,
    };
}
