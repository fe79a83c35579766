using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ArticleParser.Cues;
using ArticleParser.Labelling;

namespace ArticleParser;

/// <summary>What parsing a text gives, apart from the text.</summary>
internal sealed class ParsedPage(GreenNode root, LabelledPage lines, PageKind kind, ImmutableArray<Diagnostic> diagnostics)
{
    // One entry a line, so that green lines stay free of what differs from line to line and can be shared.
    private readonly LineMark[] _marks = Marks(lines);
    private readonly CueTable _cues = lines.Lexed.Cues;

    public GreenNode Root { get; } = root;

    public PageKind Kind { get; } = kind;

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
        return mark.Reason == RoleReason.Cue && mark.CueIndex > 0 ? _cues.Cues[mark.CueIndex - 1].Reason : RoleReasons.Text(mark.Reason);
    }

    /// <summary>The cue of that line; null when it has none.</summary>
    public Cue? CueAt(int position) => MarkAt(position) is { CueIndex: > 0 } mark ? _cues.Cues[mark.CueIndex - 1] : null;

    /// <summary>Whether a cue gave the line its role.</summary>
    public bool IsByCue(int position) => MarkAt(position).Reason == RoleReason.Cue;

    /// <summary>Whether the score of a field gave the line its role.</summary>
    public bool IsByScore(int position) => MarkAt(position).Reason == RoleReason.Scored;

    /// <summary>How strongly the score speaks for that line's role.</summary>
    public int MarginAt(int position) => MarkAt(position).Margin;

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
        var marks = new LineMark[page.Count];
        var position = 0;
        for (var i = 0; i < marks.Length; i++)
        {
            marks[i] = new LineMark(position, page.Lexed.Lines[i].CueIndex, page.Lines[i].Reason, page.Lines[i].Margin);
            position = page.Lexed.Lines[i].FullEnd;
        }

        return marks;
    }

    // Nine bytes: as many lines as a page has, two more would be a tenth of what its tree takes.
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    private readonly record struct LineMark(int Position, short CueIndex, RoleReason Reason, short Margin);
}
