using ArticleParser.Text;
using Pidgin;

namespace ArticleParser.Values;

/// <summary>The slot {names}: who wrote, spoke, drew or supplied something.</summary>
internal static class NameValues
{
    /// <summary>Said of a text that was not asked for names.</summary>
    public const int NotRead = -1;

    private const int MaxNameWords = 5;

    private const NameWord NameBeginnings = NameWord.Capital | NameWord.Caps | NameWord.Initial | NameWord.Uncased | NameWord.Wide
        | NameWord.Particle | NameWord.Honorific | NameWord.Role | NameWord.Agency | NameWord.Email | NameWord.Handle;

    public static int ReadNames(ReadOnlySpan<char> text, int maxWords, ref TokenSpanBuffer parts)
    {
        Span<NameAtom> buffer = stackalloc NameAtom[NameLexer.MaxAtoms];
        ReadOnlySpan<NameAtom> atoms = buffer[..NameLexer.Read(text, buffer, out var end)];
        return CanBeginName(atoms) ? Read(text, atoms, isWhole: end == text.Length, maxWords, ref parts) : 0;
    }

    /// <summary>Whether names and what stands beside them are all of the text; its parts, which are none where they are not.</summary>
    public static bool TryReadWhole(ReadOnlySpan<char> text, ref TokenSpanBuffer parts) => ReadWhole(text, ref parts) == text.Length;

    /// <summary>What <see cref="ReadNames"/> gives of a text that may be names from end to end; <see cref="NotRead"/> where its pieces tell that it is not.</summary>
    public static int ReadWhole(ReadOnlySpan<char> text, ref TokenSpanBuffer parts)
    {
        if (text.Length > NameLexer.MaxChars) return NotRead;
        Span<NameAtom> buffer = stackalloc NameAtom[NameLexer.MaxAtoms];
        ReadOnlySpan<NameAtom> atoms = buffer[..NameLexer.Read(text, buffer, out var end)];
        if (end < text.Length || !CanBeginName(atoms) || NameShapes.HasProse(atoms)) return NotRead;
        return Read(text, atoms, isWhole: true, int.MaxValue, ref parts);
    }

    private static int Read(ReadOnlySpan<char> text, ReadOnlySpan<NameAtom> atoms, bool isWhole, int maxWords, ref TokenSpanBuffer parts)
    {
        GrammarRuns.Add(Grammar.Names, text);
        Span<NamePart> shaped = stackalloc NamePart[NameShapes.MostParts];
        var names = NameShapes.Read(atoms, shaped) is > 0 and var count ? shaped[..count] : Parse(atoms);
        return names.IsEmpty || names[^1].To > maxWords ? 0 : Add(names, text, atoms, isWhole, ref parts);
    }

    private static NamePart[] Parse(ReadOnlySpan<NameAtom> atoms)
    {
        WorkCount.Add(Work.GrammarParse);
        return NameGrammar.Names.Parse(atoms).Value;
    }

    // Apart from the buffer: a method that has one and a loop is compiled in full at its first call.
    private static int Add(Span<NamePart> names, ReadOnlySpan<char> text, ReadOnlySpan<NameAtom> atoms, bool isWhole, ref TokenSpanBuffer parts)
    {
        var last = names[^1].To;
        names = names[..WithoutTitles(names, atoms, text)];
        if (names[^1].Kind == SyntaxKind.NameToken) names[^1] = WithoutMonth(names[^1], atoms, text);
        SetName(names);
        foreach (var part in names)
        {
            if (part.Kind == SyntaxKind.NameToken && !LooksLikeName(atoms[part.From..part.To])) return 0;
            Add(part.Kind, atoms[part.From..part.To], ref parts);
        }

        // What parts names belongs to the value where nothing follows.
        if (!isWhole || last == atoms.Length || !AllSigns(atoms[last..])) return parts[^1].End;
        Add(SyntaxKind.SeparatorToken, atoms[last..], ref parts);
        return parts[^1].End;
    }

    // A small word is a name before a slash, as a desk's "det/dpa", or where a list has it. Most lines begin otherwise; a look costs less than the grammar.
    private static bool CanBeginName(ReadOnlySpan<NameAtom> atoms)
    {
        if (atoms.IsEmpty) return false;
        return atoms[0].Is(NameBeginnings) || (atoms.Length > 2 && atoms[0].Is(NameWord.Lower) && atoms[1].Is(NameWord.Slash));
    }

    /// <summary>"Jane Doe Senior Harbour Editor": where a role follows at once, the words after the second are part of it. Gives how many parts are left.</summary>
    private static int WithoutTitles(Span<NamePart> parts, ReadOnlySpan<NameAtom> atoms, ReadOnlySpan<char> text)
    {
        var count = parts.Length;
        for (var i = 0; i + 1 < count; i++)
        {
            var (name, next) = (parts[i], parts[i + 1]);
            if (IsOrganisation(name, next, atoms, text) || IsDesk(name, next, atoms))
            {
                parts[i] = name with { To = next.To };
                parts[(i + 2)..count].CopyTo(parts[(i + 1)..]);
                count--;
            }
            else if (name.Kind == SyntaxKind.NameToken && next.Kind == SyntaxKind.RoleToken && atoms[next.From].Is(NameWord.Role))
            {
                var end = EndOfSecondWord(name, atoms);
                parts[i] = name with { To = end };
                parts[i + 1] = next with { From = Math.Min(end, next.From) };
            }
        }

        return count;
    }

    /// <summary>"Staff Writer": where no one is named, the role is what the page calls its author.</summary>
    private static void SetName(Span<NamePart> parts)
    {
        foreach (var part in parts)
        {
            if (part.Kind is SyntaxKind.NameToken or SyntaxKind.EmailToken or SyntaxKind.HandleToken) return;
        }

        parts[0] = parts[0] with { Kind = SyntaxKind.NameToken };
    }

    // "Institute for Example Studies": one word alone is rarely a person with an affiliation, but "Jane in Travel" is one under a heading.
    private static bool IsOrganisation(NamePart name, NamePart next, ReadOnlySpan<NameAtom> atoms, ReadOnlySpan<char> text) =>
        IsWordAndRole(name, next)
        && atoms[name.From].Is(NameWord.Capital) && !atoms[name.From].Is(NameWord.Agency)
        && atoms[next.From].Is(NameWord.Lower) && !atoms[next.From].Is(NameWord.Role) && !atoms[next.To - 1].Is(NameWord.Calendar)
        && !text.Slice(atoms[next.From].Start, atoms[next.From].Length).SequenceEqual("in");

    // "Gazette Staff", "Jane Writer": a desk, or a surname that is a role too.
    private static bool IsDesk(NamePart name, NamePart next, ReadOnlySpan<NameAtom> atoms) =>
        IsWordAndRole(name, next) && next.To == atoms.Length && next.To - next.From <= 2 && atoms[next.From].Is(NameWord.Role)
        && atoms[name.From].Is(NameWord.Capital | NameWord.Caps) && !atoms[next.From].Is(NameWord.Lower);

    private static bool IsWordAndRole(NamePart name, NamePart next) =>
        name.Kind == SyntaxKind.NameToken && next.Kind == SyntaxKind.RoleToken && name.To == next.From && name.To - name.From == 1;

    /// <summary>"Jane Doe March 3": the month is the date's.</summary>
    private static NamePart WithoutMonth(NamePart name, ReadOnlySpan<NameAtom> atoms, ReadOnlySpan<char> text)
    {
        if (name.To < atoms.Length || name.To - name.From < 2 || !atoms[^1].Is(NameWord.Calendar)) return name;
        var rest = text[atoms[^1].End..].TrimStart();
        return rest.IsEmpty || !CharClasses.Is(rest[0], CharClass.Digit) ? name : name with { To = name.To - 1 };
    }

    private static int EndOfSecondWord(NamePart name, ReadOnlySpan<NameAtom> atoms)
    {
        var words = 0;
        for (var i = name.From; i < name.To; i++)
        {
            if (!atoms[i].Is(NameWord.Particle | NameWord.Honorific | NameWord.Initial) && ++words == 2) return i + 1;
        }

        return name.To;
    }

    // A lone initial, weekday or month is no name; initials with full stops are: "E.P."
    private static bool LooksLikeName(ReadOnlySpan<NameAtom> atoms)
    {
        var words = 0;
        foreach (var atom in atoms) words += atom.Is(NameWord.Particle | NameWord.Honorific) ? 0 : 1;
        if (words > MaxNameWords) return false;
        return atoms.Length > 1 || !(atoms[0].Is(NameWord.Calendar) || (atoms[0].Is(NameWord.Initial) && atoms[0].Length < 4));
    }

    private static bool AllSigns(ReadOnlySpan<NameAtom> atoms)
    {
        foreach (var atom in atoms)
        {
            if (!atom.Is(NameWord.Comma | NameWord.Bar | NameWord.Dash | NameWord.Slash | NameWord.Stop | NameWord.Close)) return false;
        }

        return true;
    }

    private static void Add(SyntaxKind kind, ReadOnlySpan<NameAtom> atoms, ref TokenSpanBuffer parts) =>
        parts.Add(new TokenSpan(kind, atoms[0].Start, atoms[^1].End - atoms[0].Start));
}
