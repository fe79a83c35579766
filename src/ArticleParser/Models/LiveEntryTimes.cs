using ArticleParser.Text;
using ArticleParser.Values;

namespace ArticleParser;

/// <summary>
/// Resolves the times of a live blog's entries, which rarely name their day: it is the day that the page gives before them. Entries run from the
/// last to the first or the other way; where a time breaks that order a day has passed, and the day is not known any more until the page names one.
/// </summary>
internal sealed class LiveEntryTimes
{
    private readonly ModelPage _page;
    private ArticleDate? _day;
    private TimeOnly? _before;
    private int _direction;

    public LiveEntryTimes(ModelPage page)
    {
        _page = page;
        _day = DayOf(page.Dates.Modified) ?? DayOf(page.Dates.Published);
    }

    /// <summary>A line between the entries that says a day, such as the heading of the day before.</summary>
    public void Pass(in ModelItem timestamp)
    {
        if (LineDates.Read(timestamp).First is { } found && found.Date.Day is not null) Begin(found.Date);
    }

    public ArticleDate? Read(in LiveEntryOpening opening)
    {
        if (opening.Text.IsEmpty) return null;
        var text = _page.Text.AsSpan(opening.Text.Start, opening.Text.Length);
        if (DateReader.TryRead(_page.DateTextAt(opening.Text), text, _page.DateOrder, out var date, out _) && date.Day is not null)
        {
            Begin(date);
            _before = date.Time;
            return date;
        }

        if (CountsBack(opening, text)) return _page.Tree.Options.ReferenceTime is { } now ? RelativeDate.Read(text, default, now) : null;


        // "午後4時40分": the half of the day stands before the time.
        return (DateReader.TryReadTime(text, out var time, out var offset) || DateReader.TryReadTime(TimeOf(opening, text), out time, out offset)) && IsInOrder(time) && _day is { } day ? day with { Time = time, Offset = offset } : null;
    }

    private static ArticleDate? DayOf(in ModelItem? item) => item is { } date && ItemDate.TryRead(date, out var found) && found.Day is not null ? found : null;

    private static ReadOnlySpan<char> TimeOf(in LiveEntryOpening opening, ReadOnlySpan<char> text) => opening.Line.TryToken(SyntaxKind.TimeToken, out var time) ? time.Characters : text;

    /// <summary>"2h ago": words beside the number, and a unit behind it. "16.40 Uhr" and "kl. 16.40" have no unit that counts.</summary>
    private static bool CountsBack(in LiveEntryOpening opening, ReadOnlySpan<char> text)
    {
        var letters = Letters(text);
        if (opening.Line.TryToken(SyntaxKind.TimeToken, out var time)) letters -= Letters(time.Characters);
        return letters > 0 && RelativeDate.Read(text, default, DateTimeOffset.UnixEpoch) is not null;
    }

    private static int Letters(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
        {
            if (CharClasses.Is(c, CharClass.Letter)) count++;
        }

        return count;
    }

    private void Begin(in ArticleDate day) => (_day, _before, _direction) = (day with { Time = null, Offset = null }, null, 0);

    private bool IsInOrder(TimeOnly time)
    {
        var step = _before is { } before ? time.CompareTo(before) : 0;
        if (_direction == 0) _direction = Math.Sign(step);
        if (step * _direction < 0) _day = null;
        _before = time;
        return _day is not null;
    }
}
