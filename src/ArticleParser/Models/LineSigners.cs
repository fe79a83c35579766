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

    // "Harbour guide by Jane Doe": what she did stands before.
    private const int WordsBefore = 3;
    private const int LongestNamed = 60;
    private const int ClosingLines = 3;

    private static readonly SlotReader s_names = Slots.ReaderOf("names");

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
                if (part.Kind != SyntaxKind.NameToken) continue;
                if (items.Count > start && PersonNames.Is(items[start].Characters) && !PersonNames.Is(line.Characters.Slice(part.Start, part.Length))) continue;
                Add(line, part, ref names);
            }
        }

        return items.Count > start;
    }

    /// <summary>Whether a byline's label begins the line.</summary>
    public static bool OpensWithLabel(in ModelItem line) => line.Page.Tree.Cues.LabelLength(line.Characters, SyntaxKind.Byline) > 0;

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

    /// <summary>Adds the person whom a label in small letters names behind a day: "Modified: May 19, 2031 by Jane Doe · 3 Comments".</summary>
    public static bool AddBehindDay(List<ModelItem> lines, List<ModelItem> items)
    {
        var start = items.Count;
        foreach (var line in lines)
        {
            if (items.Count == start && line.Span.Length <= Reach && DateSpots.MayHold(line.Characters)) AddLabelled(line, DateSpots.FewestDigits, items);
        }

        return items.Count > start;
    }

    /// <summary>Adds the person whom a label within a byline names: "Harbour guide by Jane Doe Former Deputy Editor".</summary>
    public static bool AddWithin(List<ModelItem> lines, List<ModelItem> items)
    {
        var start = items.Count;
        foreach (var line in lines)
        {
            if (items.Count == start && line.Span.Length <= Reach) AddLabelled(line, 1, items, WordsBefore);
        }

        return items.Count > start;
    }

    /// <summary>Adds whom the line below a label that stands alone names, whatever that line was taken for: "Written by", and below it "Jane - Product designer".</summary>
    public static bool AddBelowLabel(ModelPage page, SyntaxKind section, List<ModelItem> items)
    {
        var start = items.Count;
        var names = new DistinctItems(items, StringComparison.OrdinalIgnoreCase);
        ModelItem? label = null;
        foreach (var line in page.Section(section).Within(SyntaxKind.None))
        {
            if (!SyntaxFacts.IsLine(line.Kind)) continue;
            if (label is { } above && !NamelessBylines.IsPlace(above, line) && line.Span.Length is > 1 and <= LongestNamed && s_names.Read(line.Characters) is [{ Kind: SyntaxKind.NameToken, Start: 0 } name, ..] && !HasSmallWord(line.Characters[..name.Length])) Add(line, name, ref names);
            if (items.Count > start) return true;
            label = line.Kind == SyntaxKind.Byline && IsLabel(line) ? line : null;
        }

        return false;
    }

    private static bool HasSmallWord(ReadOnlySpan<char> name)
    {
        for (var at = 1; at < name.Length; at++)
        {
            if (name[at - 1] == ' ' && char.IsLower(name[at])) return true;
        }

        return false;
    }

    private static bool IsLabel(in ModelItem line)
    {
        var text = line.Characters.TrimEnd(": ");
        if (text.IsEmpty) return false;
        return line.Page.Tree.Cues.LabelLength(text, SyntaxKind.Byline) == text.Length || (NameWords.Longest(text, out var word) == text.Length && (word & NameWord.Role) != 0);
    }

    /// <summary>Adds whom the last lines of the body name behind a label with a colon: "Authors: Jane Doe and John Roe".</summary>
    public static bool AddClosing(ModelPage page, List<ModelItem> items)
    {
        var last = new List<ModelItem>();
        foreach (var line in page.Section(SyntaxKind.Body).Within(SyntaxKind.None))
        {
            if (!SyntaxFacts.IsLine(line.Kind)) continue;
            if (last.Count == ClosingLines) last.RemoveAt(0);
            last.Add(line);
        }

        return AddSigned(last.FindAll(static line => HasColonLabel(line)), items);
    }

    private static bool HasColonLabel(in ModelItem line)
    {
        var text = line.Characters.TrimStart("•*-– ");
        var label = line.Page.Tree.Cues.LabelLength(text, SyntaxKind.Byline);
        return label > 0 && text[..label].TrimEnd() is [.., ':' or '：'];
    }

    /// <summary>Adds the persons behind the first label in small letters that names one.</summary>
    private static void AddLabelled(in ModelItem line, int from, List<ModelItem> items, int mostWords = int.MaxValue)
    {
        var text = line.Characters;
        var count = items.Count;
        var names = new DistinctItems(items, StringComparison.OrdinalIgnoreCase);
        var words = 1;
        for (var at = from; at < text.Length && items.Count == count && words <= mostWords; at++)
        {
            if (text[at - 1] != ' ') continue;
            words++;
            if (!char.IsLower(text[at]) || line.Page.Tree.Cues.LabelLength(text[at..], SyntaxKind.Byline) == 0) continue;
            foreach (var part in SignedPhrase.Find(text[at..], line.Page.Tree.Cues))
            {
                if (part.Kind == SyntaxKind.NameToken && PersonNames.Is(text.Slice(at + part.Start, part.Length))) Add(line, part with { Start = at + part.Start }, ref names);
            }
        }
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
