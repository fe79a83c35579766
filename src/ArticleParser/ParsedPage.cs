using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ArticleParser.Cues;
using ArticleParser.Labelling;
using ArticleParser.Text;

namespace ArticleParser;

/// <summary>What parsing a text gives, apart from the text.</summary>
internal sealed class ParsedPage(PageView view, GreenNode root, LabelledPage lines, PageKind kind, StoryDates dates, ImmutableArray<Diagnostic> diagnostics)
{
    // One entry a line, so that green lines stay free of what differs from line to line and can be shared.
    private readonly LineMark[] _marks = Marks(lines);
    private readonly CueTable _cues = lines.Lexed.Cues;

    /// <summary>The text as it was read: positions in the tree are those in it.</summary>
    public PageView View { get; } = view;

    public GreenNode Root { get; } = root;

    public PageKind Kind { get; } = kind;

    /// <summary>The dates that speak of the story.</summary>
    public StoryDates Dates { get; } = dates;

    public ImmutableArray<Diagnostic> Diagnostics { get; } = diagnostics;

    /// <summary>The values that the dialect names, in the order of the text.</summary>
    public FieldMark[] Fields { get; } = FieldMarks.Of(lines);

    /// <summary>What the lines were compared with.</summary>
    public CueTable Cues => _cues;

    /// <summary>The name of a field.</summary>
    public string FieldName(int id) => _cues.Fields[id - 1];

    /// <summary>Why the line whose full span begins at <paramref name="position"/> has its role.</summary>
    public string ReasonAt(int position)
    {
        var mark = MarkAt(position);
        return mark.Reason == Evidence.Cue && mark.CueIndex > 0 ? _cues.Cues[mark.CueIndex - 1].Reason : EvidenceText.Of(mark.Reason);
    }

    /// <summary>The cue of that line; null when it has none.</summary>
    public Cue? CueAt(int position) => MarkAt(position) is { CueIndex: > 0 } mark ? _cues.Cues[mark.CueIndex - 1] : null;

    /// <summary>Whether the line's cue says what its role is.</summary>
    public bool IsByCue(int position) => MarkAt(position).IsByCue;

    /// <summary>How sure that line's section and role are, a share from 0 to 1.</summary>
    public double ConfidenceAt(int position) => MarkAt(position).Confidence / (double)Calibration.Whole;

    private LineMark MarkAt(int position)
    {
        int low = 0, high = _marks.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (_marks[middle].Position <= position) low = middle;
            else high = middle - 1;
        }

        return _marks[low];
    }

    private static LineMark[] Marks(LabelledPage page)
    {
        var front = page.Lexed.Front;
        var marks = new LineMark[front.Count + page.Count];
        var position = 0;
        for (var i = 0; i < front.Count; i++)
        {
            marks[i] = new LineMark(position, 0, LabelledLine.FrontMatter.Reason, false, LabelledLine.FrontMatter.Confidence);
            position = front[i].FullEnd;
        }

        for (var i = 0; i < page.Count; i++)
        {
            var label = page.Lines[i];

            // A cue that is bound to another section than the line came to stand in is none of this line's.
            var isElsewhere = page.Lexed.CueOf(i) is { Section: not SyntaxKind.None } cue && cue.Section != label.Section;
            marks[front.Count + i] = new LineMark(position, isElsewhere ? (short)0 : page.Lexed.Lines[i].CueIndex, label.Reason, label.IsByCue, label.Confidence);
            position = page.Lexed.Lines[i].FullEnd;
        }

        return marks;
    }

    // Ten bytes: as many lines as a page has, two more would be a tenth of what its tree takes.
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    private readonly record struct LineMark(int Position, short CueIndex, Evidence Reason, bool IsByCue, short Confidence);
}
