namespace ArticleParser.Labelling;

/// <summary>What a line's features take from the rest of the page.</summary>
internal struct LineContext
{
    /// <summary>Words of prose before this line.</summary>
    public int ProseBefore;

    /// <summary>Lines since the last line of prose and until the next one; many where there is none.</summary>
    public int SinceProse;
    public int UntilProse;

    /// <summary>One bit for each kind in <see cref="PageContext.Landmarks"/> whose cue stands before, or after, this line.</summary>
    public ushort SeenBefore;
    public ushort SeenAfter;

    /// <summary>How often the line's words stand in the page's other prose: words, their occurrences, and those of the most frequent.</summary>
    public byte TopicWords;
    public ushort TopicSum;
    public byte TopicGreatest;

    /// <summary>How many of its words are such as the prose has, but not throughout; and how many lines that are not prose have more, as a bucket; 0 for next to none.</summary>
    public byte TopicHits;
    public byte TopicRank;

    /// <summary>The bucket of the line's cue.</summary>
    public byte Cue;

    /// <summary>One bit for each kind of mark in the line.</summary>
    public ushort Marks;

    /// <summary>The line's opening, hashed, and how often the page has it.</summary>
    public uint Opening;
    public byte Repeats;
    public bool IsLaterRepeat;
    public bool IsTitleLike;

    /// <summary>The nearest lines before and after it that open alike, as a bucket of their distance; 0 for none.</summary>
    public byte RepeatBefore;
    public byte RepeatAfter;

    /// <summary>What values the line holds.</summary>
    public LineReading Reading;
}
