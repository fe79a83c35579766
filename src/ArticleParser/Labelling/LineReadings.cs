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
        var tokens = page.Lines.AsSpan();
        var hasTabs = page.Text.Contains('\t');
        page.Names.Clear();
        for (var i = 0; i < lines.Length; i++)
        {
            ref readonly var token = ref tokens[i];
            var text = page.Text.AsSpan(token.Start, token.Length);
            ref var reading = ref lines[i].Reading;
            reading = new LineReading { Form = FormOf(text, facts[i], hasTabs) };
            if (reading.Form == LineForm.Plain && EmbeddedPosts.Is(page, i)) reading.Form = LineForm.Post;
            if (token.CueKind == SyntaxKind.None) Read(page, text, token, facts[i], ref reading);
        }

        ReadSigned(page, lines);
    }

    /// <summary>What a line holds that no cue names.</summary>
    private static void Read(LexedPage page, ReadOnlySpan<char> text, in LineToken token, in LineFacts facts, ref LineReading reading)
    {
        reading.Dates = DatesOf(text, token);
        if (reading.Dates == DatesReading.None && facts.Words is >= 1 and <= MostNameWords && text.Length <= NameLength && MayName(facts, text)) reading.Names = NamesOf(page, text, new TextSpan(token.Start, token.Length));
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

    private static LineForm FormOf(ReadOnlySpan<char> text, in LineFacts facts, bool hasTabs)
    {
        if (facts.Letters == 0) return facts.Digits == 0 ? LineForm.Signs : LineForm.Number;
        if (facts.Length < 4 && facts.Digits > 0) return LineForm.Number;
        if (hasTabs && text.Contains('\t')) return LineForm.Cells;

        // No letter opens a list's item, a quotation or a bracket.
        if ((facts.First & CharClass.Letter) != 0) return LineForm.Plain;
        if (ListMarker.LengthAt(text) > 0) return LineForm.Marked;
        if (PullQuote.Is(text, facts)) return LineForm.Quoted;
        if (text[0] is '(' or '[' or '（' or '【' && text[^1] is ')' or ']' or '）' or '】') return LineForm.Bracketed;
        return LineForm.Plain;
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
