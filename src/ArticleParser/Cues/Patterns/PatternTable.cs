namespace ArticleParser.Cues;

/// <summary>The patterns of a layout, each made when a line first needs it: a page needs few of them. A user's dialect has a table above the library's.</summary>
/// <param name="layout">Where they stand.</param>
/// <param name="cues">The cues by index, those of the table below among them.</param>
/// <param name="below">The table whose patterns come before these by number, and are found beside them; null for none.</param>
internal sealed class PatternTable(CueLayout layout, IReadOnlyList<Cue> cues, PatternTable? below = null)
{
    private readonly int _first = below?.Count ?? 0;

    // Two threads may make the same one; either will do.
    private readonly CuePattern?[] _patterns = new CuePattern?[layout.Patterns.Length];
    private readonly PatternList?[] _lists = new PatternList?[layout.ListStarts.Length - 1];
    private readonly CueTrie?[] _tries = new CueTrie?[CueLayout.TrieCount];

    public CueLayout Layout => layout;

    /// <summary>The table that is asked beside this one; null for none.</summary>
    public PatternTable? Below => below;

    /// <summary>How many patterns there are, those below among them.</summary>
    public int Count => _first + layout.Patterns.Length;

    public CuePattern this[int index] => index < _first ? below![index] : _patterns[index - _first] ??= Make(layout.Patterns[index - _first]);

    /// <summary>What the layout says of a pattern.</summary>
    public string Record(int index) => index < _first ? below!.Record(index) : layout.Patterns[index - _first];

    /// <summary>The list with this number.</summary>
    public PatternList List(int number) => _lists[number] ??= new PatternList(this, number);

    /// <summary>The trie with this number.</summary>
    public CueTrie Trie(int number) => _tries[number] ??= new CueTrie(this, number);

    private CuePattern Make(string record) => new(cues[PatternRecord.Cue(record)], PatternRecord.Pattern(record));
}
