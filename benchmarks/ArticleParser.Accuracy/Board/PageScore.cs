namespace ArticleParser.Accuracy;

/// <summary>Everything the board knows of one page in one style. Null: the corpus has no gold for it.</summary>
internal sealed record PageScore
{
    public required string Dataset { get; init; }

    public required string Style { get; init; }

    public required string Id { get; init; }

    public required string Lang { get; init; }

    /// <summary>What the library takes the page for; null where it failed.</summary>
    public PageKind? Kind { get; init; }

    /// <summary>What the library threw and where, which it never should; null where all is well.</summary>
    public string? Failure { get; init; }

    public int Characters { get; init; }

    public TimeSpan Time { get; init; }

    public BodyScore? Body { get; init; }

    /// <summary>Of the lines of the gold body, those that one block says whole.</summary>
    public SegmentScore? Whole { get; init; }

    public HeadlineScore? Headline { get; init; }

    public DateScore? Date { get; init; }

    public AuthorScore? Authors { get; init; }

    public double? Standfirst { get; init; }

    public MatchCounts? Subheadings { get; init; }

    public MatchCounts? Captions { get; init; }

    public MatchCounts? SoftCaptions { get; init; }

    public MatchCounts? Credits { get; init; }

    public MatchCounts? SoftCredits { get; init; }

    public SegmentScore? With { get; init; }

    public SegmentScore? Without { get; init; }

    public int WrongSpans { get; init; }

    /// <summary>What was said with which confidence; empty where no one asked.</summary>
    public IReadOnlyList<Judgement> Judgements { get; init; } = [];
}
