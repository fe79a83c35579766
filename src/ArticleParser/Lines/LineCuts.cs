using ArticleParser.Cues;
using ArticleParser.Text;
using ArticleParser.Values;

namespace ArticleParser.Lines;

/// <summary>Cuts lines that were read as one.</summary>
internal static class LineCuts
{
    /// <param name="page">The page.</param>
    /// <param name="pieces">What to cut out, in the order of the lines; of two that overlap the first counts.</param>
    public static void Apply(LexedPage page, List<SidePiece> pieces)
    {
        using var lines = page.Lines.Copy();
        using var facts = page.Facts.Copy();
        using var parts = page.Parts.Copy();
        page.Lines.Clear();
        page.Facts.Clear();

        // Parts of front matter stand first.
        page.Parts.Clear();
        page.Parts.AddRange(parts.AsSpan()[..(lines.Count > 0 ? lines[0].FirstPart : parts.Count)]);
        for (int i = 0, next = 0; i < lines.Count; i++)
        {
            var first = next;
            while (next < pieces.Count && pieces[next].Line == i) next++;
            if (next == first) Keep(page, lines[i], facts[i], parts.AsSpan());
            else Cut(page, lines[i], facts[i], pieces[first..next]);
        }
    }

    private static void Keep(LexedPage page, LineToken line, in LineFacts facts, ReadOnlySpan<TokenSpan> parts)
    {
        var own = parts.Slice(line.FirstPart, line.PartCount);
        line.FirstPart = page.Parts.Count;
        page.Parts.AddRange(own);
        page.Lines.Add(line);
        page.Facts.Add(facts);
    }

    private static void Cut(LexedPage page, LineToken line, in LineFacts facts, List<SidePiece> pieces)
    {
        pieces.Sort(static (left, right) => left.Start.CompareTo(right.Start));
        var first = page.Count;
        var at = 0;
        foreach (var piece in pieces)
        {
            if (piece.Start < at) continue;
            Add(page, line, at, piece.Start, default);
            Add(page, line, piece.Start, piece.End, piece.Match);
            at = piece.End;
        }

        Add(page, line, at, line.Length, default);
        page.Facts[first].BlankBefore = facts.BlankBefore;
        page.Facts[page.Count - 1].BlankAfter = facts.BlankAfter;
        page.Lines[page.Count - 1].FullEnd = line.FullEnd;
    }

    private static void Add(LexedPage page, in LineToken line, int start, int end, CueMatch match)
    {
        int from = line.Start + start, to = line.Start + end;
        while (from < to && CharClasses.Is(page.Text[from], CharClass.Space | CharClass.Stray | CharClass.Combining)) from++;
        while (to > from && CharClasses.Is(page.Text[to - 1], CharClass.Space | CharClass.Stray)) to--;
        if (from == to) return;
        if (match.Cue is not null) match = match.Shift(line.Start - from);
        else if (!page.Cues.TryFind(page.Text.AsSpan(from, to - from), false, out match) || match.End < to - from) match = default;
        var token = new LineToken { Start = from, End = to, FullEnd = to };
        page.AddParts(ref token, match);
        page.Lines.Add(token);
        page.Facts.Add(page.Masks.Count(from, to));
    }
}
