using ArticleParser.Cues;
using ArticleParser.Labelling;
using ArticleParser.Lines;

namespace ArticleParser;

/// <summary>A value that a dialect names: its field, its characters.</summary>
/// <param name="Field">The field, by its place among the dialect's plus one.</param>
/// <param name="Span">The value.</param>
internal readonly record struct FieldMark(ushort Field, TextSpan Span);

/// <summary>Collects the named values of a page: of lines that are what their cue says, no others.</summary>
internal static class FieldMarks
{
    public static FieldMark[] Of(LabelledPage labelled)
    {
        var page = labelled.Lexed;
        if (page.Cues.Fields.Count == 0) return [];
        var marks = new List<FieldMark>();
        for (var i = 0; i < page.Count; i++)
        {
            if (labelled.IsByCue(i) && page.CueOf(i) is { } cue) Add(marks, page, page.Lines[i], cue);
        }

        return [.. marks];
    }

    private static void Add(List<FieldMark> marks, LexedPage page, in LineToken line, Cue cue)
    {
        if (cue.Field > 0) marks.Add(new FieldMark(cue.Field, TextSpan.FromBounds(line.Start, line.End)));
        for (var at = line.FirstPart; at < line.FirstPart + line.PartCount;)
        {
            var first = page.Parts[at];
            var end = first.End;

            // The parts of one slot stand side by side: names, and what parts them.
            for (at++; at < line.FirstPart + line.PartCount && page.Parts[at].Field == first.Field; at++) end = page.Parts[at].End;
            if (first.Field > 0) marks.Add(new FieldMark(first.Field, TextSpan.FromBounds(first.Start, end)));
        }
    }
}
