using ArticleParser.Cues;
using ArticleParser.Text;
using ArticleParser.Values;

namespace ArticleParser.Lines;

/// <summary>A page as logical lines: the output of the first stage and the input of the others. Rented: dispose it.</summary>
/// <param name="view">The page's text as it is read.</param>
/// <param name="cues">What its lines were compared with.</param>
/// <param name="masks">The text's masks, which are the page's from now on.</param>
/// <param name="lines">How many physical lines the text has: the lists' first capacity, as few pages have more logical ones.</param>
internal sealed class LexedPage(PageView view, CueTable cues, PageMasks masks, int lines) : IDisposable
{
    // Fields, as in other classes that every stage asks: a property's accessor is one more method to compile before the first page.
    public readonly PageView View = view;

    /// <summary>The text that is read: all positions are those in it.</summary>
    public string Text => View.Text;

    /// <summary>What the page's markup says of each line; null for a plain text.</summary>
    public LineMarkup[]? Markup { get; set; }

    /// <summary>What the HTML elements around each line say of it; null for a text that was not made of HTML.</summary>
    public ElementsSaid[]? Elements { get; set; }

    /// <summary>Asked line by line in every stage that takes long.</summary>
    public CancellationToken CancellationToken { get; init; }

    public readonly CueTable Cues = cues;

    /// <summary>What each character of the text is.</summary>
    public PageMasks Masks = masks;

    public readonly PageList<LineToken> Lines = new(lines);

    public readonly PageList<LineFacts> Facts = new(lines);

    /// <summary>The tokens of all cues, by position in the text.</summary>
    public readonly PageList<TokenSpan> Parts = new(lines);

    /// <summary>The datelines that its lines open with.</summary>
    public readonly LineDatelines Datelines = new(view.Text);

    /// <summary>The names of its lines.</summary>
    public readonly LineNames Names = new(view.Text, lines);

    /// <summary>What a tool wrote before the page, line by line: no one has to find out what these lines are.</summary>
    public readonly List<LineToken> Front = [];

    /// <summary>Where the page's title stands, as what is written before the page gives it; empty where nothing does.</summary>
    public TextSpan GivenTitle { get; set; }

    public int Count => Lines.Count;

    /// <summary>Adds the tokens of a line's cue. What they take of the signs that were cut off the line's end is not theirs.</summary>
    public void AddParts(ref LineToken line, in CueMatch match)
    {
        line.FirstPart = Parts.Count;
        if (match.Cue is not { } cue) return;
        foreach (var part in match.Parts.AsSpan()) Parts.Add(part with { Start = part.Start + line.Start, Length = Math.Min(part.Length, Math.Max(0, line.Length - part.Start)) });
        (line.PartCount, line.CueIndex, line.CueKind) = ((short)match.Parts.Length, (short)(cue.Index + 1), cue.Kind);
    }

    public void Dispose()
    {
        Lines.Dispose();
        Facts.Dispose();
        Parts.Dispose();
        Names.Dispose();
        Masks.Dispose();
        Masks = default;
    }

    /// <summary>Where the line stands in the text as it was given.</summary>
    public TextSpan SourceOf(int line) => View.WordsOf(TextSpan.FromBounds(Lines[line].Start, Lines[line].End));

    /// <summary>Where the line stands in the text that is read.</summary>
    public TextSpan SpanOf(int line) => new(Lines[line].Start, Lines[line].Length);

    public ReadOnlySpan<char> TextOf(int line) => Text.AsSpan(Lines[line].Start, Lines[line].Length);

    /// <summary>True when no line break stands between the line and the one before it.</summary>
    public bool IsGlued(int line) => line > 0 && Lines[line - 1].FullEnd == Lines[line - 1].End;

    public Cue? CueOf(int line) => Lines[line].CueIndex == 0 ? null : Cues.Cues[Lines[line].CueIndex - 1];
}
