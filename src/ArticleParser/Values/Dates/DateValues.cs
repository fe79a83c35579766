using ArticleParser.Text;
using Pidgin;

namespace ArticleParser.Values;

/// <summary>The slots of the calendar and the clock.</summary>
internal static class DateValues
{
    private const int YearDigits = 4;

    private const DateWord Separators = DateWord.Comma | DateWord.Dash | DateWord.Slash | DateWord.Bar | DateWord.Open | DateWord.Close | DateWord.Dot;

    // How many pieces, and no more: Pidgin allocates each parse's result, and the fields are large.
    private static readonly Parser<DateAtom, DateAtom> s_date = AtomParsers.Taken(DateGrammar.Date);
    private static readonly Parser<DateAtom, DateAtom> s_time = AtomParsers.Taken(DateGrammar.Time);

    /// <summary>{date}: one day, with what belongs to it.</summary>
    public static int ReadDate(ReadOnlySpan<char> text, int maxWords, ref TokenSpanBuffer parts)
    {
        Span<DateAtom> buffer = stackalloc DateAtom[DateLexer.MaxChars];
        ReadOnlySpan<DateAtom> atoms = buffer[..DateLexer.Read(text, buffer, out var end)];
        var count = DateAtoms(atoms, text, text[end..].IsWhiteSpace());
        return count == 0 ? 0 : Add(SyntaxKind.DateToken, atoms[..count], ref parts);
    }

    /// <summary>{year}: a year alone.</summary>
    public static int ReadYear(ReadOnlySpan<char> text, int maxWords, ref TokenSpanBuffer parts)
    {
        if (YearLength(text) is not (> 0 and var length)) return 0;
        parts.Add(new TokenSpan(SyntaxKind.DateToken, 0, length));
        return length;
    }

    /// <summary>The length of the year that begins the text; 0 where there is none, or a longer date.</summary>
    public static int YearLength(ReadOnlySpan<char> text)
    {
        if (text is not (['1', '9', ..] or ['2', '0', ..]) || Digits.Run(text) != YearDigits) return 0;
        return text.Length > YearDigits && text[YearDigits] is '-' or '/' or '.' or ',' or ':' ? 0 : YearDigits;
    }

    /// <summary>{time}: a time of day.</summary>
    public static int ReadTime(ReadOnlySpan<char> text, int maxWords, ref TokenSpanBuffer parts)
    {
        Span<DateAtom> buffer = stackalloc DateAtom[DateLexer.MaxChars];
        ReadOnlySpan<DateAtom> atoms = buffer[..DateLexer.Read(text, buffer, out _)];
        var count = TimeAtoms(atoms);
        return count == 0 ? 0 : Add(SyntaxKind.TimeToken, atoms[..count], ref parts);
    }

    /// <summary>{dates}: days, times and what parts them, at least one day or time.</summary>
    public static int ReadDates(ReadOnlySpan<char> text, int maxWords, ref TokenSpanBuffer parts)
    {
        Span<DateAtom> buffer = stackalloc DateAtom[DateLexer.MaxChars];
        var atoms = DateLexer.Read(text, buffer, out var end);
        return Items(buffer[..atoms], text, text[end..].IsWhiteSpace(), ref parts);
    }

    /// <summary>The length of what <see cref="ReadDates"/> takes, where it names a day with its year; else 0.</summary>
    public static int DayLength(ReadOnlySpan<char> text)
    {
        Span<DateAtom> buffer = stackalloc DateAtom[DateLexer.MaxChars];
        ReadOnlySpan<DateAtom> atoms = buffer[..DateLexer.Read(text, buffer, out var end)];
        if (!DateShapes.CanHoldDate(atoms)) return 0;
        var parts = default(TokenSpanBuffer);
        var length = Items(atoms, text, text[end..].IsWhiteSpace(), ref parts);
        return length > 0 && HasDay(atoms, parts.AsSpan()) ? length : 0;
    }

    private static bool HasDay(ReadOnlySpan<DateAtom> atoms, ReadOnlySpan<TokenSpan> parts)
    {
        foreach (var part in parts)
        {
            if (part.Kind == SyntaxKind.DateToken && DateReader.IsDay(AtomsOf(part, atoms))) return true;
        }

        return false;
    }

    private static ReadOnlySpan<DateAtom> AtomsOf(in TokenSpan part, ReadOnlySpan<DateAtom> atoms)
    {
        var from = 0;
        while (atoms[from].Start < part.Start) from++;
        var to = from;
        while (to < atoms.Length && atoms[to].End <= part.End) to++;
        return atoms[from..to];
    }

    // Apart from the buffer, as below: a method that has one and a loop is compiled in full at its first call.
    private static int Items(ReadOnlySpan<DateAtom> atoms, ReadOnlySpan<char> text, bool isAll, ref TokenSpanBuffer parts)
    {
        int at = 0, length = 0, keptParts = 0;
        while (at < atoms.Length)
        {
            if (atoms[at].Is(Separators))
            {
                Add(SyntaxKind.SeparatorToken, atoms.Slice(at++, 1), ref parts);
                continue;
            }

            var taken = Item(atoms[at..], text, isAll, ref parts);
            if (taken == 0) break;
            at += taken;
            (length, keptParts) = (parts[^1].End, parts.Count);
        }

        // A separator at the end belongs to what follows it, unless nothing does.
        if (at == atoms.Length && length > 0 && isAll) return parts[^1].End;
        parts.CutTo(keptParts);
        return length;
    }

    /// <summary>Whether a date with a number in it begins the text: "May 5", "Friday, 17 March", but not "May" or "Friday".</summary>
    public static bool BeginsDate(ReadOnlySpan<char> text)
    {
        // A look for the number first: names such as "May" are common, and grammars cost more than a look.
        if (text.Length > 24) text = text[..24];
        if (!HasDigit(text)) return false;
        Span<DateAtom> buffer = stackalloc DateAtom[DateLexer.MaxChars];
        return DateAtoms(buffer[..DateLexer.Read(text, buffer, out _)], text, true) > 0;
    }

    /// <summary>False when no day can be read at the beginning of the text, nor behind what belongs to a date there.</summary>
    public static bool MayHoldDay(ReadOnlySpan<char> text)
    {
        Span<DateAtom> buffer = stackalloc DateAtom[DateLexer.MaxChars];
        return DateShapes.CanHoldDate(buffer[..DateLexer.Read(text, buffer, out _)]);
    }

    /// <summary>False when neither a day nor a time can be read anywhere in what looks like a date at the beginning of the text.</summary>
    public static bool MayHoldDates(ReadOnlySpan<char> text)
    {
        Span<DateAtom> buffer = stackalloc DateAtom[DateLexer.MaxChars];
        return DateShapes.CanHoldDates(buffer[..DateLexer.Read(text, buffer, out _)]);
    }

    /// <summary>False when no time of day begins the text.</summary>
    public static bool MayBeginTime(ReadOnlySpan<char> text)
    {
        Span<DateAtom> buffer = stackalloc DateAtom[DateLexer.MaxChars];
        return DateShapes.CanBeginTime(buffer[..DateLexer.Read(text, buffer, out _)]);
    }

    /// <summary>Whether the first of these values is a day as <see cref="ReadDate"/> reads it, and no weekday on its own.</summary>
    public static bool BeginsWithDay(ReadOnlySpan<char> text, ReadOnlySpan<TokenSpan> dates) =>
        !dates.IsEmpty && dates[0].Kind == SyntaxKind.DateToken && HasDigit(text.Slice(dates[0].Start, dates[0].Length));

    private static int Item(ReadOnlySpan<DateAtom> atoms, ReadOnlySpan<char> text, bool isAll, ref TokenSpanBuffer parts)
    {
        var kind = SyntaxKind.DateToken;
        var count = DateAtoms(atoms, text, isAll);
        if (count == 0 && (count = TimeAtoms(atoms)) > 0) kind = SyntaxKind.TimeToken;

        // A weekday apart from its day.
        if (count == 0 && atoms[0].Is(DateWord.Weekday) && (atoms[0].Length > 2 || parts.Count > 0)) count = 1;
        if (count > 0) Add(kind, atoms[..count], ref parts);
        return count;
    }

    private static int DateAtoms(ReadOnlySpan<DateAtom> atoms, ReadOnlySpan<char> text, bool isAll)
    {
        if (!DateShapes.CanHoldDate(atoms)) return 0;
        WorkCount.Add(Work.GrammarParse);
        var count = s_date.Parse(atoms).Value.Start;
        if (count == 0) return 0;

        // "2024 г." and the like: small words that end the line end the date. Where the line goes on, one with a capital begins what follows: "2031-10-12 The council".
        var rest = count;
        while (rest < atoms.Length && atoms[rest].Is(DateWord.Join) && !atoms[rest].Is(DateWord.Weekday | DateWord.Month) && (isAll || !char.IsUpper(text[atoms[rest].Start]))) rest++;
        return rest == atoms.Length ? rest : count;
    }

    private static int TimeAtoms(ReadOnlySpan<DateAtom> atoms)
    {
        if (!DateShapes.CanBeginTime(atoms)) return 0;
        WorkCount.Add(Work.GrammarParse);
        return s_time.Parse(atoms).Value.Start;
    }

    private static bool HasDigit(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (CharClasses.Is(c, CharClass.Digit)) return true;
        }

        return false;
    }

    private static int Add(SyntaxKind kind, ReadOnlySpan<DateAtom> atoms, ref TokenSpanBuffer parts)
    {
        parts.Add(new TokenSpan(kind, atoms[0].Start, atoms[^1].End - atoms[0].Start));
        return atoms[^1].End;
    }
}
