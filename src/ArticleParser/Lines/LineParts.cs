using System.Collections.Immutable;
using ArticleParser.Cues;
using ArticleParser.Text;
using ArticleParser.Values;

namespace ArticleParser.Lines;

/// <summary>The tokens of a line whose role did not come from a cue: read by the value grammar that fits the role.</summary>
internal static class LineParts
{
    private static readonly SlotReader s_dates = Slots.ReaderOf("dates");
    private static readonly SlotReader s_topics = Slots.ReaderOf("topics");
    private static readonly SlotReader s_steps = Slots.ReaderOf("steps");
    private static readonly SlotReader s_number = Slots.ReaderOf("number");
    private static readonly SlotReader s_time = Slots.ReaderOf("time");

    /// <summary>True when the grammar of names reads the text from end to end.</summary>
    public static bool AreNames(ReadOnlySpan<char> text)
    {
        var names = default(TokenSpanBuffer);
        return NameValues.TryReadWhole(text, ref names);
    }

    /// <summary>The parts of a line of this role; empty when it is one token.</summary>
    public static ImmutableArray<TokenSpan> Of(SyntaxKind role, LexedPage page, TextSpan span)
    {
        var line = page.Text.AsSpan(span.Start, span.Length);
        var cues = page.Cues;
        switch (role)
        {
            case SyntaxKind.ListItem: return Marked(line);
            case SyntaxKind.Caption: return CaptionCredit.PartsOf(line, cues);
            case SyntaxKind.Byline when SignedPhrase.Find(line, cues) is { IsEmpty: false } signed: return signed;

            // "By the way": a label that no name follows is none itself.
            case SyntaxKind.Byline when cues.LabelLength(line, role) > 0: return [];
            case SyntaxKind.Byline when LineMarks.SkipLeading(line) is > 0 and var marks: return CueMatch.Moved(Of(role, page, TextSpan.FromBounds(span.Start + marks, span.End)), marks);
            case SyntaxKind.Timestamp when Dates(line) is { IsEmpty: false } dates: return dates;
        }

        var parts = role is SyntaxKind.Byline or SyntaxKind.Credit or SyntaxKind.SourceLine ? page.Names.Of(span) : Read(role, line);
        if (parts.IsEmpty || (role == SyntaxKind.Byline && GoesOnAsProse(line[parts[^1].End..]))) return [];
        return parts;
    }

    private static ImmutableArray<TokenSpan> Read(SyntaxKind role, ReadOnlySpan<char> line)
    {
        var reader = role switch
        {
            SyntaxKind.Timestamp or SyntaxKind.DateStamp => s_dates,
            SyntaxKind.TopicList => s_topics,
            SyntaxKind.Breadcrumb => s_steps,
            SyntaxKind.ReadingTime => s_number,
            SyntaxKind.LiveEntry => s_time,
            _ => null,
        };
        return reader?.Read(line) ?? [];
    }

    /// <summary>The parts of a line that is a name because of the label before it: an account or a desk.</summary>
    public static ImmutableArray<TokenSpan> OfName(ReadOnlySpan<char> line)
    {
        var start = LineMarks.SkipLeading(line);
        return CharClasses.Is(line[start], CharClass.Letter | CharClass.Digit) ? [new TokenSpan(SyntaxKind.NameToken, start, line.Length - start)] : [];
    }

    /// <summary>The cells of a row that have something in them.</summary>
    /// <param name="line">The row.</param>
    /// <param name="cells">What holds them until the next row: there may be a million.</param>
    public static ReadOnlySpan<TokenSpan> Cells(ReadOnlySpan<char> line, PageList<TokenSpan> cells)
    {
        cells.Clear();
        foreach (var range in line.Split('\t'))
        {
            var (offset, length) = range.GetOffsetAndLength(line.Length);
            var cell = line.Slice(offset, length);
            var start = offset + (length - cell.TrimStart().Length);
            if (cell.Trim().Length is > 0 and var width) cells.Add(new TokenSpan(SyntaxKind.TextToken, start, width));
        }

        return cells.AsSpan();
    }

    /// <summary>"Harbour closed for two days": capitals at the beginning of a sentence are no names.</summary>
    private static bool GoesOnAsProse(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart();
        return !rest.IsEmpty && CharClasses.Is(rest[0], CharClass.Letter) && !CharClasses.Is(rest[0], CharClass.Upper);
    }

    /// <summary>A day with its year, wherever in the line it stands.</summary>
    private static ImmutableArray<TokenSpan> Dates(ReadOnlySpan<char> line)
    {
        if (!DateSpots.MayHold(line) || !DateSpots.TryFind(line, out var start, out _)) return [];
        var parts = s_dates.Read(line[start..]);
        return parts.IsEmpty ? [] : CueMatch.Moved(parts, start);
    }

    private static ImmutableArray<TokenSpan> Marked(ReadOnlySpan<char> line)
    {
        var marker = ListMarker.LengthAt(line);
        if (marker == 0) return [];
        var text = PhraseMatcher.SkipSpaces(line, marker);
        return [new TokenSpan(SyntaxKind.MarkerToken, 0, marker), new TokenSpan(SyntaxKind.TextToken, text, line.Length - text)];
    }
}
