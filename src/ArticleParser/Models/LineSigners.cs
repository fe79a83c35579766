using ArticleParser.Lines;
using ArticleParser.Values;

namespace ArticleParser;

/// <summary>
/// Who wrote, on a line that is for something else: "March 15, 2031 · 3 min read · By Jane Doe", "Jane Doe | Published 1 day ago", "Posted by Jane Doe".
/// Asked where no byline names anybody.
/// </summary>
internal static class LineSigners
{
    private const int Reach = 160;

    /// <summary>Adds whom a line's byline names: that which it opens with, or which a sign parts from the rest.</summary>
    public static bool AddSigned(List<ModelItem> lines, List<ModelItem> items)
    {
        var start = items.Count;
        var names = new DistinctItems(items, StringComparison.OrdinalIgnoreCase);
        foreach (var line in lines)
        {
            if (line.Span.Length > Reach) continue;
            foreach (var part in SignedPhrase.Find(line.Characters, line.Page.Tree.Cues))
            {
                if (part.Kind == SyntaxKind.NameToken) Add(line, part, ref names);
            }
        }

        return items.Count > start;
    }

    /// <summary>Adds the persons that stand between signs, beside a day, and nothing else with them: "Dec. 19, 2031 · Jane Doe".</summary>
    public static bool AddBeside(List<ModelItem> lines, List<ModelItem> items)
    {
        var start = items.Count;
        var names = new DistinctItems(items, StringComparison.OrdinalIgnoreCase);
        foreach (var line in lines)
        {
            var text = line.Characters;
            for (int at = 0, from = 0; at <= text.Length && text.Length <= Reach; at++)
            {
                if (at < text.Length && text[at] is not ('·' or '•' or '|' or '｜' or '–' or '—')) continue;
                AddPiece(line, from, at, ref names);
                from = at + 1;
            }
        }

        return items.Count > start;
    }

    /// <summary>Only names with capitals, as a section's name in a script without them looks the same, and no piece that is the whole line.</summary>
    private static void AddPiece(in ModelItem line, int from, int to, ref DistinctItems names)
    {
        var text = line.Characters;
        var start = from;
        while (start < to && char.IsWhiteSpace(text[start])) start++;
        var piece = text[start..to].TrimEnd();
        var parts = default(TokenSpanBuffer);
        if (piece.IsEmpty || piece.Length == text.Length || !char.IsUpper(piece[0]) || !NameCounts.TryRead(piece, ref parts, out var counts)) return;
        if (counts.Names == 0 || counts.Persons < counts.Names) return;
        foreach (var part in parts.AsSpan())
        {
            if (part.Kind == SyntaxKind.NameToken) Add(line, part with { Start = start + part.Start }, ref names);
        }
    }

    private static void Add(in ModelItem line, TokenSpan part, ref DistinctItems names)
    {
        var name = line.Stretch(SyntaxKind.NameToken, new TextSpan(line.Span.Start + part.Start, part.Length));
        if (BylineNames.MayBeAuthor(name)) names.Add(name);
    }
}
