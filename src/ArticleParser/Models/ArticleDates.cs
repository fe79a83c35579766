using ArticleParser.Values;

namespace ArticleParser;

/// <summary>Picks the day of publication and that of the last change.</summary>
internal sealed class ArticleDates
{
    private const string ReceivedCue = "Timestamp.received";

    // A month without its day: after all that name one.
    private const int MonthRank = 40;

    // A line without a cue that holds a date among other words: after all that say nothing but when.
    private const int ScoredRank = 10;

    // Topics may stand behind name and day.
    private const int LongestByline = 120;

    private readonly ModelPage _page;
    private (FoundDate Date, int Rank)? _published;
    private (FoundDate Date, int Rank)? _modified;
    private (FoundDate Date, int Rank)? _change;
    private FoundDate? _asOf;
    private (FoundDate Date, int Line)? _above;
    private ModelItem? _label;
    private ModelItem? _undated;
    private DatePlaces _places;
    private DateLists _bare;
    private int _cardEnd;

    private ArticleDates(ModelPage page) => _page = page;

    /// <summary>What says when the story was published: a Date token, or the stretch of a line with the time beside it.</summary>
    public ModelItem? Published { get; private set; }

    /// <summary>What says when the story was last changed.</summary>
    public ModelItem? Modified { get; private set; }

    /// <summary>
    /// Nearer to the headline beats further off, and behind it beats before it; within a section a date that says what it is beats a bare
    /// one, which counts as published, and that beats the day of a change, which stands in where a page
    /// gives no other. A scraper's own stamp is for pages that give none at all.
    /// </summary>
    public static ArticleDates Of(ModelPage page)
    {
        var dates = new ArticleDates(page);
        dates.AddLines();
        if (dates._published is null && dates._change is null) dates._published = OpeningDate.Of(page) is { } opening ? (opening, MonthRank) : null;
        if (dates._change is null && dates.IsBehindStory && ClosingStamp.Of(page) is { } stamp && dates.IsBefore(stamp.Date)) dates._published = (stamp.Date, MonthRank);
        if (dates._change is { } edit && CommentDates.AreBefore(page, edit.Date.Date)) dates._change = null;
        dates.Published = dates._published?.Date.Item ?? dates._change?.Date.Item ?? Stamp(page);
        if (FrontMatterFields.Published(page) is { } given && (dates.Published is not { } shown || IsSameDay(given, shown))) dates.Published = given;
        dates.Modified = dates._modified?.Date.Item ?? dates.Later();
        if (FrontMatterFields.Modified(page) is { } change && (dates.Modified is not { } told || IsSameDay(change, told)) && !IsBefore(change, dates.Published)) dates.Modified = change;
        return dates;
    }

    /// <summary>"As of March 4, 2031", where the page gives an earlier day of publication: that of the last change.</summary>
    private ModelItem? Later() => _asOf is { } asOf && _published is { } published && published.Date.Date.Day is not null && IsEarlier(published.Date.Date, asOf.Date) ? asOf.Item : null;

    private bool IsBehindStory => _published is not { } best || best.Date.Item.Section == SyntaxKind.Endmatter;

    private bool IsBefore(in FoundDate date) => _published is not { } best || date.Item.Span.Start < best.Date.Item.Span.Start;

    private static bool IsBefore(in ModelItem date, in ModelItem? than) =>
        than is { } other && ItemDate.TryRead(date, out var one) && ItemDate.TryRead(other, out var otherDate) && one.TryToDateOnly(out var day) && otherDate.TryToDateOnly(out var otherDay) && day < otherDay;

    /// <summary>Of the same day that which the page was given with has the time as well.</summary>
    private static bool IsSameDay(in ModelItem given, in ModelItem shown) =>
        ItemDate.TryRead(given, out var one) && ItemDate.TryRead(shown, out var other) && one.TryToDateOnly(out var day) && other.TryToDateOnly(out var otherDay) && day == otherDay;

    private static ModelItem? Stamp(ModelPage page)
    {
        // The day that a site's first line gives is the day it was visited.
        foreach (var stamp in page.Root.Nodes(SyntaxKind.DateStamp)) return stamp.IsByCue ? LineDates.Read(stamp).First?.Item : null;
        return null;
    }

    private void AddLines()
    {
        ModelItem? waiting = null;
        foreach (var line in _page.Story(SyntaxKind.None))
        {
            if (!SyntaxFacts.IsLine(line.Kind))
            {
                if (line.Kind is SyntaxKind.Card or SyntaxKind.RailBlock) _cardEnd = line.FullEnd;
                continue;
            }

            if (waiting is { } before) Add(before, line);
            if (waiting is { } passed) _places.Pass(passed);
            waiting = line;
            if (line.FullStart >= _cardEnd || line.Section is not (SyntaxKind.Masthead or SyntaxKind.Header)) continue;

            // Another story's, beside its title.
            if (line.Kind == SyntaxKind.Timestamp && line.Section == SyntaxKind.Header && LineDates.Read(line).First is { Date.Day: not null } beside) _bare.Add(beside, null, _places.Line, _places.IsBehindHeadline);
            _places.Pass(line);
            waiting = null;
        }

        if (waiting is { } last) Add(last, null);
        if (_bare.Best is { } bare && (_published is not { } other || bare.Rank <= other.Rank)) _published = bare;
    }

    private void Add(in ModelItem line, ModelItem? next)
    {
        switch (line.Kind)
        {
            case SyntaxKind.Timestamp when line.Section == SyntaxKind.Masthead: AddMasthead(line, next); break;
            case SyntaxKind.Timestamp: AddTimestamp(line, next); break;
            case SyntaxKind.Headline when _above is { } above && _places.IsCloseAbove(above.Line): Keep(ref _published, above.Date, DateRanks.Above); break;
            case SyntaxKind.Byline when line.Section == SyntaxKind.Header && _places.IsBehindHeadline: AddByline(line); break;
        }
    }

    /// <summary>"December 1, 2031 / 29 min read" over the headline: of the dates of a masthead only the one that stands close to it.</summary>
    private void AddMasthead(in ModelItem line, ModelItem? next)
    {
        if (LineDates.Read(line).First is not { Date.Day: not null } date || DateAsides.Is(line, date, DateClaims.Of(line, null), next?.Kind ?? SyntaxKind.None)) return;
        if (_places.IsStorys(line, next?.Kind ?? SyntaxKind.None, next?.Section != line.Section)) _above = (date, _places.Line);
    }

    /// <summary>"Jane Doe, London 19.10.2031, 23:38", "Jane Doe 19 October 2031 Harbour, Ferries": the day behind the name, on a line that was taken for a byline as a whole.</summary>
    private void AddByline(in ModelItem line)
    {
        var text = line.Characters;
        if (text.Length > LongestByline || !DateSpots.MayHold(text) || !DateSpots.TryFind(text, out var start, out var end) || start == 0 || text[0] == '[') return;
        var stretch = line.Stretch(SyntaxKind.DateToken, TextSpan.FromBounds(line.Span.Start + start, line.Span.Start + end));
        if (FoundDate.In(stretch) is { Date.Day: not null } date) Keep(ref _published, date, DateRanks.Bare + ScoredRank);
    }

    private void AddTimestamp(in ModelItem line, ModelItem? next)
    {
        if (line.IsBy(ReceivedCue)) return;
        var (first, last) = LineDates.Read(line);
        var claim = DateClaims.Of(line, _label);

        // A comma between two dates says nothing.
        _label = first is null && line.IsByCue ? line : null;
        if (first is null && _places.IsCloseBehind && line.Section == SyntaxKind.Header && LineDates.IsUndated(line)) _undated ??= line;
        if (first is not { } published || DateRanks.Of(line, claim, _places) is not { } rank) return;
        var isBare = line.Section == SyntaxKind.Header && claim == DateClaim.None && published.Date.Day is not null;
        if (IsOfOther(line, next, claim) || DateAsides.Is(line, published, claim, next?.Kind ?? SyntaxKind.None))
        {
            if (isBare) _bare.Add(published, null, _places.Line, _places.IsBehindHeadline);
            return;
        }

        if (claim == DateClaim.AsOf && line.Section == SyntaxKind.Header && published.Date.Day is not null) _asOf ??= published;
        if (published.Date.Day is null) rank += MonthRank;
        if (!line.IsByCue) rank += ScoredRank;

        // A line that tells of a change and gives two dates, as in "Published …, updated …", gives both. Of two that
        // say nothing either may come first.
        if (claim == DateClaim.Modified && last is not null) rank = DateRanks.Of(line, DateClaim.Published, _places) ?? rank;
        if (claim is DateClaim.None or DateClaim.AsOf && IsEarlier(last, published)) published = last!.Value;
        if (isBare)
        {
            _bare.Add(published, rank, _places.Line, _places.IsBehindHeadline);
            return;
        }

        // A newsroom changes a story on the day it comes out; elsewhere on a page the day of a change tells nothing.
        if (claim != DateClaim.Modified || last is not null || DateClaims.OpensWithPublication(line)) Keep(ref _published, published, rank);
        else if (line.Section == SyntaxKind.Header && published.Date.Day is not null) Keep(ref _change, published, rank);
        if (claim == DateClaim.Modified) Keep(ref _modified, last ?? first.Value, rank);
    }

    /// <summary>By its place; and where the header says when without a day that can be told, any other bare date is another story's.</summary>
    private bool IsOfOther(in ModelItem line, ModelItem? next, DateClaim claim)
    {
        if (claim is not (DateClaim.None or DateClaim.AsOf)) return _places.IsOfTeaser(line) || (_places.IsDeepInBody(line) && next?.Section == line.Section);
        if (_undated is { } told && told.FullEnd != line.FullStart) return true;
        return !_places.IsStorys(line, next?.Kind ?? SyntaxKind.None, next?.Section != line.Section);
    }

    private static bool IsEarlier(FoundDate? date, FoundDate than) =>
        date is { } other && other.Date.TryToDateOnly(out var day) && than.Date.TryToDateOnly(out var thanDay) && day < thanDay;

    private static bool IsEarlier(in ArticleDate date, in ArticleDate than)
    {
        if (!date.TryToDateOnly(out var day) || !than.TryToDateOnly(out var thanDay)) return false;
        return day < thanDay || (day == thanDay && date.Time < than.Time);
    }

    /// <summary>Of equals the first counts.</summary>
    private static void Keep(ref (FoundDate Date, int Rank)? kept, FoundDate date, int rank)
    {
        if (kept is not { } best || rank < best.Rank) kept = (date, rank);
    }
}
