using ArticleParser.Lines;
using ArticleParser.Text;
using ArticleParser.Values;

namespace ArticleParser.Labelling;

/// <summary>Reads the values of a page's lines.</summary>
internal static class LineReadings
{
    private const int MostNameWords = 10;
    private const int NameLength = 100;
    private const int MostNames = 8;

    public static void Read(LexedPage page, Span<LineContext> lines)
    {
        var facts = page.Facts.AsSpan();
        page.Names.Clear();
        for (var i = 0; i < lines.Length; i++) lines[i].Reading = Read(page, facts[i], i);
        ReadSigned(page, lines);
    }

    private static LineReading Read(LexedPage page, in LineFacts facts, int line)
    {
        var text = page.TextOf(line);
        var looks = page.Lines[line].CueKind;
        var reading = new LineReading { Form = FormOf(page, text, facts, line) };
        if (looks != SyntaxKind.None) return reading;
        reading.Dates = DatesOf(text, page.Lines[line]);
        if (reading.Dates == DatesReading.None && facts.Words is >= 1 and <= MostNameWords && text.Length <= NameLength && MayName(facts, text)) reading.Names = NamesOf(page, text, page.SpanOf(line));
        return reading;
    }

    /// <summary>Whether the grammar of names is worth asking: it costs most of all that is read here.</summary>
    private static bool MayName(in LineFacts facts, ReadOnlySpan<char> text) =>
        !LineFacts.IsSentenceEnd(facts.LastMark) && facts.Digits * 4 <= facts.Length
        && (facts.Capitals * 2 >= facts.Words || Letters.IsUncased(text[0]) || Letters.IsUnspaced(text[0]) || facts.Capitals > 0);

    /// <summary>The lexer has looked for a date already.</summary>
    private static DatesReading DatesOf(ReadOnlySpan<char> text, in LineToken line)
    {
        if (line.DateEnd == 0) return DatesReading.None;
        var isLast = DateSpots.SkipSigns(text, line.DateEnd) >= text.Length;
        return line.DateStart == 0 ? isLast ? DatesReading.Whole : DatesReading.Opens : isLast ? DatesReading.Ends : DatesReading.Within;
    }

    private static NamesReading NamesOf(LexedPage page, ReadOnlySpan<char> text, TextSpan span)
    {
        if (page.Cues.LabelLength(text, SyntaxKind.Byline) > 0 && SignedPhrase.Begins(text, page.Cues)) return NamesReading.Begun;
        if (!page.Names.TryReadWhole(span, out var names)) return NamesReading.None;
        if (names.HasRole) return NamesReading.Signed;
        if (NameWords.Longest(text, out var word) == text.Length && (word & (NameWord.Agency | NameWord.Outlet)) != 0) return NamesReading.Outlet;
        return names is { Names: 1, Persons: 1 } ? NamesReading.Person : NamesReading.Other;
    }

    private static LineForm FormOf(LexedPage page, ReadOnlySpan<char> text, in LineFacts facts, int line)
    {
        if (facts.Letters == 0) return facts.Digits == 0 ? LineForm.Signs : LineForm.Number;
        if (facts.Length < 4 && facts.Digits > 0) return LineForm.Number;
        if (text.Contains('\t')) return LineForm.Cells;
        if (ListMarker.LengthAt(text) > 0) return LineForm.Marked;
        if (PullQuote.Is(text, facts)) return LineForm.Quoted;
        if (text[0] is '(' or '[' or '（' or '【' && text[^1] is ')' or ']' or '）' or '】') return LineForm.Bracketed;
        return EmbeddedPosts.Is(page, line) ? LineForm.Post : LineForm.Plain;
    }

    /// <summary>Lines that open with a name from one of the page's bylines.</summary>
    private static void ReadSigned(LexedPage page, Span<LineContext> lines)
    {
        Span<(int Start, int Length)> names = stackalloc (int, int)[MostNames];
        ReadSigned(page, lines, names);
    }

    // Apart from the buffer: a method that has one and a loop is compiled in full at its first call.
    private static void ReadSigned(LexedPage page, Span<LineContext> lines, Span<(int Start, int Length)> names)
    {
        var count = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            var token = page.Lines[i];
            if (token.CueKind == SyntaxKind.Byline) count += SignedNames.Read(page, token, names[count..]);
            else if (lines[i].Reading.Names == NamesReading.Person && count < MostNames && lines[i].Reading.Signed == 0 && lines[i].Repeats > 1)
                names[count++] = (token.Start, token.Length);
        }

        for (var i = 0; i < lines.Length && count > 0; i++)
        {
            var text = page.TextOf(i);
            foreach (var (start, length) in names[..count])
            {
                if (text.Length < length || MustDiffer(text[0], page.Text[start]) || start == page.Lines[i].Start || !text.StartsWith(page.Text.AsSpan(start, length), StringComparison.OrdinalIgnoreCase)) continue;
                lines[i].Reading.Signed = text.Length == length ? (byte)2 : (byte)1;
                break;
            }
        }
    }

    /// <summary>A look that spares nearly all comparisons.</summary>
    private static bool MustDiffer(char one, char other) => ((one | other) & ~0x7F) == 0 && ((one ^ other) & ~0x20) != 0;
}
