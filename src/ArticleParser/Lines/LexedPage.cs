namespace ArticleParser;

/// <summary>A page as logical lines: the output of the first stage and the input of the others.</summary>
/// <param name="text">The page's text.</param>
/// <param name="dialect">What its lines were compared with.</param>
/// <param name="lines">How many physical lines the text has: the lists' first capacity, as few pages have more logical ones.</param>
internal sealed class LexedPage(string text, Dialect dialect, int lines)
{
    public string Text { get; } = text;

    public Dialect Dialect { get; } = dialect;

    public List<LineToken> Lines { get; } = new(lines);

    public List<LineFacts> Facts { get; } = new(lines);

    /// <summary>The tokens of all cues, by position in the text.</summary>
    public List<Part> Parts { get; } = [];

    public int Count => Lines.Count;

    public ReadOnlySpan<char> TextOf(int line) => Text.AsSpan(Lines[line].Start, Lines[line].Length);

    /// <summary>True when no line break stands between the line and the one before it.</summary>
    public bool IsGlued(int line) => line > 0 && Lines[line - 1].FullEnd == Lines[line - 1].End;

    public Cue? CueOf(int line) => Lines[line].CueIndex == 0 ? null : Dialect.Cues[Lines[line].CueIndex - 1];
}
