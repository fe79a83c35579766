namespace ArticleParser;

/// <summary>
/// The bare days of a header. Where three or more follow one another with a few lines between, they are a list of other stories, events or posts,
/// and none of them is the story's. Told line by line, in the order of the page.
/// </summary>
internal struct DateLists
{
    // "Title / By Jane Doe / March 3, 2031 / kicker": so far apart stand the days of a list.
    private const int Step = 4;
    private const int FewestDays = 3;

    private (FoundDate Date, int Rank)? _before;
    private ArticleDate _last;
    private ArticleDate _secondLast;
    private int _line;
    private int _days;
    private bool _isBehindHeadline;

    /// <summary>The likeliest of them so far that is of no list.</summary>
    public (FoundDate Date, int Rank)? Best { get; private set; }

    /// <summary>Goes on to the next bare day.</summary>
    /// <param name="date">The day.</param>
    /// <param name="rank">How likely it is the story's; null where it is another's for sure, and counts for the list alone.</param>
    /// <param name="line">How many lines of the page stand before it.</param>
    /// <param name="isBehindHeadline">Whether it stands below the headline.</param>
    public void Add(in FoundDate date, int? rank, int line, bool isBehindHeadline)
    {
        var day = date.Date with { Time = null, Offset = null };

        // What a ticker lists above the headline ends there.
        if (_days == 0 || line - _line > Step || isBehindHeadline != _isBehindHeadline) (_days, _before, _secondLast, _last) = (0, Best, default, default);
        _isBehindHeadline = isBehindHeadline;
        if (day != _last && day != _secondLast) (_days, _secondLast, _last) = (_days + 1, _last, day);
        if (_days >= FewestDays) Best = _before;
        else if (rank is { } known && IsLikelier(known, !isBehindHeadline && line - _line > Step)) Best = (date, known);
        _line = line;
    }

    /// <summary>Of equals the first counts; above the headline the last, which is the nearest, unless it stands close to the first, as the day of a change does.</summary>
    private readonly bool IsLikelier(int rank, bool isNearer) => Best is not { } best || rank < best.Rank || (rank == best.Rank && isNearer);
}
