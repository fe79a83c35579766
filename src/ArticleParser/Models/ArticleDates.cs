using ArticleParser.Text;

namespace ArticleParser;

/// <summary>Picks the day of publication and that of the last change.</summary>
internal sealed class ArticleDates
{
    private const string ModifiedCue = "Timestamp.modified";
    private const string PublishedCue = "Timestamp.published";
    private const string AsOfCue = "Timestamp.asOf";
    private const string ReceivedCue = "Timestamp.received";

    private const int LowestRank = 10;

    // A line without a cue that holds a date among other words: after all that say nothing but when.
    private const int ScoredRank = 5;

    // "This story is from March 3, 2031": more words before a date are a sentence.
    private const int WordsBefore = 5;

    private (FoundDate Date, int Rank)? _published;
    private (FoundDate Date, int Rank)? _modified;
    private (FoundDate Date, int Rank)? _change;
    private ModelItem? _label;

    private ArticleDates()
    {
    }

    private enum DateMeaning
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
    /// Nearer to the headline beats further off, and behind it beats before it; within a section a date that says what it is beats a bare
    /// one, which counts as published, and that beats the day of a change, which stands in where a page
    /// gives no other. A scraper's own stamp is for pages that give none at all.
    /// </summary>
    public static ArticleDates Of(ModelPage page)
    {
        var dates = new ArticleDates();
        dates.AddLines(page);
        if (dates._published is null && dates._change is null) dates._published = OpeningDate.Of(page) is { } opening ? (opening, LowestRank) : null;
        dates.Published = dates._published?.Date.Item ?? dates._change?.Date.Item ?? Stamp(page);
        if (FrontMatterFields.Published(page) is { } given && (dates.Published is not { } shown || IsSameDay(given, shown))) dates.Published = given;
        dates.Modified = dates._modified?.Date.Item;
        if (FrontMatterFields.Modified(page) is { } change && (dates.Modified is not { } told || IsSameDay(change, told)) && !IsBefore(change, dates.Published)) dates.Modified = change;
        return dates;
    }

    private static bool IsBefore(in ModelItem date, in ModelItem? than) =>
        than is { } other && ItemDate.TryRead(date, out var one) && ItemDate.TryRead(other, out var otherDate) && one.TryToDateOnly(out var day) && otherDate.TryToDateOnly(out var otherDay) && day < otherDay;

    /// <summary>Of the same day that which the page was given with has the time as well.</summary>
    private static bool IsSameDay(in ModelItem given, in ModelItem shown) =>
        ItemDate.TryRead(given, out var one) && ItemDate.TryRead(shown, out var other) && one.TryToDateOnly(out var day) && other.TryToDateOnly(out var otherDay) && day == otherDay;

    private static ModelItem? Stamp(ModelPage page)
    {
        foreach (var stamp in page.Root.Nodes(SyntaxKind.DateStamp)) return ArticleDateLine.Read(stamp).First?.Item;
        return null;
    }

    private void AddLines(ModelPage page)
    {
        var places = default(DatePlaces);
        ModelItem? waiting = null;
        foreach (var line in page.Story(SyntaxKind.None))
        {
            if (!SyntaxFacts.IsLine(line.Kind)) continue;
            if (waiting is { } before) Add(before, places, line);
            if (waiting is { } passed) places.Pass(passed);
            waiting = line;
        }

        if (waiting is { } last) Add(last, places, null);
    }

    private void Add(in ModelItem line, in DatePlaces places, ModelItem? next)
    {
        if (line.Kind != SyntaxKind.Timestamp || line.IsBy(ReceivedCue)) return;
        var (first, last) = ArticleDateLine.Read(line);
        var meaning = MeaningOf(line);

        // A comma between two dates says nothing.
        _label = first is null && line.IsByCue ? line : null;
        if (first is not { } published || RankOf(line, meaning) is not { } rank) return;
        if (meaning is DateMeaning.Nothing or DateMeaning.AsOf ? !places.IsStorys(line, next?.Kind ?? SyntaxKind.None, next?.Section != line.Section) : places.IsOfTeaser(line)) return;
        if (IsAside(line, published, meaning)) return;
        if (published.Date.Day is null) rank += LowestRank;
        if (!line.IsByCue) rank += ScoredRank;
        if (meaning == DateMeaning.Nothing && line.Section == SyntaxKind.Header && !places.IsBehindHeadline) rank++;

        // A line that tells of a change and gives two dates, as in "Published …, updated …", gives both. Of two that
        // say nothing either may come first.
        if (meaning == DateMeaning.Modified && last is not null) rank = RankOf(line, DateMeaning.Published) ?? rank;
        if (meaning != DateMeaning.Modified && IsEarlier(last, published)) published = last!.Value;

        // A newsroom changes a story on the day it comes out; elsewhere on a page the day of a change tells nothing.
        if (meaning != DateMeaning.Modified || last is not null || OpensWithPublication(line)) Keep(ref _published, published, rank);
        else if (line.Section == SyntaxKind.Header) Keep(ref _change, published, rank);
        if (meaning == DateMeaning.Modified) Keep(ref _modified, last ?? first.Value, rank);
    }

    /// <summary>
    /// What a sentence tells of ("Our programme reported on this on 3 March 2031"), the weather of a day, a ticker's "[ March 3, 2031 ] …", and
    /// a source's "(as of 3 March 2031)" below the text.
    /// </summary>
    private static bool IsAside(in ModelItem line, in FoundDate date, DateMeaning meaning)
    {
        var text = line.Characters;
        if (meaning == DateMeaning.AsOf) return line.Section != SyntaxKind.Header && text is ['(', ..];
        if (line.IsByCue || meaning != DateMeaning.Nothing) return false;
        return text is ['[', ..] || text.Contains('°') || !LineFacts.HasAtMostWords(text[..Math.Max(0, date.Item.Span.Start - line.Span.Start)], WordsBefore);
    }

    /// <summary>What the line says the date is; where a label stood alone on the line before, that one does.</summary>
    private DateMeaning MeaningOf(in ModelItem line)
    {
        var telling = _label is { } label && label.FullEnd == line.FullStart ? label : line;
        if (telling.IsBy(ModifiedCue)) return DateMeaning.Modified;
        if (telling.IsBy(AsOfCue)) return DateMeaning.AsOf;
        return telling.IsBy(PublishedCue) ? DateMeaning.Published : DateMeaning.Nothing;
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

    private static bool IsEarlier(FoundDate? date, FoundDate than) =>
        date is { } other && other.Date.TryToDateOnly(out var day) && than.Date.TryToDateOnly(out var thanDay) && day < thanDay;

    /// <summary>Of equals the first counts.</summary>
    private static void Keep(ref (FoundDate Date, int Rank)? kept, FoundDate date, int rank)
    {
        if (kept is not { } best || rank < best.Rank) kept = (date, rank);
    }

    /// <summary>The lower, the likelier is the date this story's; null in sections that are not the story's.</summary>
    private static int? RankOf(in ModelItem line, DateMeaning meaning) => line.Section switch
    {
        SyntaxKind.Header => meaning switch { DateMeaning.Published => 0, DateMeaning.Nothing => 1, DateMeaning.AsOf => 2, _ => 3 },
        SyntaxKind.Body or SyntaxKind.Endmatter => meaning switch { DateMeaning.Published => 2, DateMeaning.Nothing => 6, _ => 7 },
        _ => null,
    };
}
