namespace ArticleParser.Cues;

/// <summary>The patterns of a layout, each made when a line first needs it: a page needs few of them.</summary>
/// <param name="layout">Where they stand.</param>
/// <param name="cues">The cues by index.</param>
internal sealed class PatternTable(CueLayout layout, IReadOnlyList<Cue> cues)
{
    // Two threads may make the same one; either will do.
    private readonly CuePattern?[] _patterns = new CuePattern?[layout.Patterns.Length];
    private readonly PatternList?[] _lists = new PatternList?[layout.ListStarts.Length - 1];

    public CueLayout Layout => layout;

    public CuePattern this[int index] => _patterns[index] ??= Make(layout.Patterns[index]);

    /// <summary>The list with this number.</summary>
    public PatternList List(int number) => _lists[number] ??= new PatternList(this, number);

    private CuePattern Make(string record) => new(cues[PatternRecord.Cue(record)], PatternRecord.Pattern(record));
}
