using ArticleParser.Cues;
using ArticleParser.Text;

namespace ArticleParser.Lines;

/// <summary>The labels of bylines, dates, credits, sources and crumbs, as the cues have them: "By", "Veröffentlicht am", "Photo:", "You are here:".</summary>
internal sealed class LabelWords(CueTable cues) : ILabelWords
{
    private static readonly WordSet s_joins = new("CompoundJoin");

    public bool MayLabel(ReadOnlySpan<char> line) =>
        CharClasses.Is(line[0], CharClass.Letter)
        && cues.MayLabel(line)
        && (!cues.TryFind(line, false, out var cue) || cue.End < line.Length || IsLabelAlone(cue));

    public bool IsLabelled(ReadOnlySpan<char> text) => cues.TryFind(text, false, out var cue) && cue.End == text.Length && IsLabelKind(cue.Cue.Kind) && cue.Parts[0].Kind == SyntaxKind.LabelToken && cue.Parts[^1].Kind != SyntaxKind.LabelToken && cue.Parts[^1].End == text.Length && HasValue(cue);

    public bool IsCompoundJoin(ReadOnlySpan<char> word) => s_joins.Contains(word);

    private static bool IsLabelKind(SyntaxKind kind) => kind is SyntaxKind.Byline or SyntaxKind.Timestamp or SyntaxKind.Credit or SyntaxKind.SourceLine or SyntaxKind.ReadingTime or SyntaxKind.Breadcrumb;

    /// <summary>A line that is a cue of its own, such as the button "Share", is no label of what stands below it.</summary>
    private static bool IsLabelAlone(in CueMatch cue) => IsLabelKind(cue.Cue.Kind) && !HasValue(cue);

    private static bool HasValue(in CueMatch cue)
    {
        foreach (var part in cue.Parts)
        {
            if (part.Kind is not (SyntaxKind.LabelToken or SyntaxKind.SeparatorToken)) return true;
        }

        return false;
    }
}
