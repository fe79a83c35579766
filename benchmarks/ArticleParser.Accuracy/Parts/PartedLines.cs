using ArticleParser.Accuracy.Roles;

namespace ArticleParser.Accuracy.Parts;

/// <summary>Reads the labelled lines of a page as the lexer parts them. No net has a say in it.</summary>
internal static class PartedLines
{
    // Beautiful Soup writes each text node as a line of its own: where it breaks no line, no element ends.
    private const string ByElement = "bs4";

    /// <param name="page">The page.</param>
    /// <param name="labels">What people said of it, in the styles that they read.</param>
    /// <param name="style">The style to part.</param>
    public static IEnumerable<PartedLine> Of(CorpusPage page, IReadOnlyList<PageLabels> labels, string style)
    {
        var text = page.Texts[style];
        if (LabelsOf(page, labels, style) is not { } lines) return [];
        var pieces = PiecesOf(text);
        var (all, right) = CutsOf(pieces, page.Texts.GetValueOrDefault(ByElement));
        return
        [
            .. Enumerable.Range(0, lines.Count).Where(line => lines[line] is not null)
                .Select(line => new PartedLine(page.Name, style, lines[line]!.Roles, pieces[line], all[line], right[line])),
        ];
    }

    private static IReadOnlyList<LineLabel?>? LabelsOf(CorpusPage page, IReadOnlyList<PageLabels> labels, string style)
    {
        if (labels.FirstOrDefault(read => read.Style == style) is { } own) return own.Lines;
        if (labels.FirstOrDefault(read => read.Style == ScrapeStyles.Whole) is not { } source) return null;
        return LabelProjection.Onto(page.Texts[ScrapeStyles.Whole], source.Lines, page.Texts[style]);
    }

    /// <summary>For each physical line the texts of the logical ones on it.</summary>
    private static List<IReadOnlyList<string>> PiecesOf(string text)
    {
        using var lexed = Training.SampleMaker.Lex(text);
        var spans = Enumerable.Range(0, lexed.Count).Select(lexed.SourceOf).ToList();
        var result = new List<IReadOnlyList<string>>();
        var first = 0;
        foreach (var line in PhysicalLines.Of(text))
        {
            while (first < spans.Count && spans[first].End <= line.Start) first++;
            result.Add([.. spans.Skip(first).TakeWhile(span => span.Start < line.End).Select(span => text[Math.Max(span.Start, line.Start)..Math.Min(span.End, line.End)])]);
        }

        return result;
    }

    /// <summary>How many cuts of each line can be judged, and how many of these are right.</summary>
    private static (int[] All, int[] Right) CutsOf(List<IReadOnlyList<string>> pieces, string? byElement)
    {
        int[] all = new int[pieces.Count], right = new int[pieces.Count];
        if (byElement is null) return (all, right);
        Roles.LineWords elements = new(byElement), parted = new(string.Join('\n', pieces.SelectMany(line => line)));
        var elementOf = WordAlignment.Of(elements.Hashes, parted.Hashes);
        var piece = 0;
        for (var line = 0; line < pieces.Count; line++)
        {
            for (var i = 0; i < pieces[line].Count; i++, piece++)
            {
                if (i == 0 || piece >= parted.Lines) continue;
                int last = elementOf[parted.RangeOf(piece - 1).End - 1], next = elementOf[parted.RangeOf(piece).First];
                if (last < 0 || next < 0) continue;
                all[line]++;
                if (elements.LineOf(last) != elements.LineOf(next)) right[line]++;
            }
        }

        return (all, right);
    }
}
