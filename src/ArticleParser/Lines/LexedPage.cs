using ArticleParser.Cues;
using ArticleParser.Text;
using ArticleParser.Values;

namespace ArticleParser.Lines;

/// <summary>A page as logical lines: the output of the first stage and the input of the others. Rented: dispose it.</summary>
/// <param name="text">The page's text.</param>
/// <param name="cues">What its lines were compared with.</param>
/// <param name="lines">How many physical lines the text has: the lists' first capacity, as few pages have more logical ones.</param>
internal sealed class LexedPage(string text, CueTable cues, int lines) : IDisposable
{
    public string Text { get; } = text;

    /// <summary>Asked line by line in every stage that takes long.</summary>
    public CancellationToken Stop { get; init; }

    public CueTable Cues { get; } = cues;

    public PageList<LineToken> Lines { get; } = new(lines);

    public PageList<LineFacts> Facts { get; } = new(lines);

    /// <summary>The tokens of all cues, by position in the text.</summary>
    public PageList<Part> Parts { get; } = new(lines);

    public int Count => Lines.Count;

    public void Dispose()
    {
        Lines.Dispose();
        Facts.Dispose();
        Parts.Dispose();
    }

    public ReadOnlySpan<char> TextOf(int line) => Text.AsSpan(Lines[line].Start, Lines[line].Length);

    /// <summary>True when no line break stands between the line and the one before it.</summary>
    public bool IsGlued(int line) => line > 0 && Lines[line - 1].FullEnd == Lines[line - 1].End;

    public Cue? CueOf(int line) => Lines[line].CueIndex == 0 ? null : Cues.Cues[Lines[line].CueIndex - 1];

    /// <summary>The section that the line's cue binds it to; None where it may stand anywhere.</summary>
    public SyntaxKind PlaceOf(int line) => Cues.HasPlaces && CueOf(line) is { } cue ? cue.Section : SyntaxKind.None;

    /// <summary>
    /// Takes the line for what the library by itself would, without the cue that a dialect found in it. Where lines
    /// were parted by the cue, they stay so.
    /// </summary>
    public void DropCue(int line)
    {
        ref var token = ref Lines[line];
        var known = CueTable.BuiltIn.TryFind(TextOf(line), line == 0, out var match) && match.End == token.Length && match.Cue.Section == SyntaxKind.None ? match.Cue : null;
        token.FirstPart = Parts.Count;
        token.PartCount = (short)(known is null ? 0 : match.Parts.Length);
        token.CueIndex = (short)(known is null ? 0 : known.Index + 1);
        token.Looks = known?.Kind ?? SyntaxKind.None;
        for (var i = 0; i < token.PartCount; i++) Parts.Add(match.Parts[i] with { Start = match.Parts[i].Start + token.Start });
    }
}
