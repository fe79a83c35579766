using ArticleParser.Text;

namespace ArticleParser.Values;

/// <summary>The place of a dateline, with its state or country, or several places.</summary>
/// <param name="Length">How many characters; 0 for no place.</param>
/// <param name="Words">How many words.</param>
/// <param name="Commas">How many commas stand between them.</param>
/// <param name="IsCaps">Whether all of it is in capitals.</param>
/// <param name="IsTitle">Whether it is rather a title or the name of an organisation: many words in a row, or a word that ends such names.</param>
internal readonly record struct DatelinePlace(int Length, int Words, int Commas, bool IsCaps, bool IsTitle = false)
{
    private const int MostWords = 8;
    private const int InnerLength = 4;
    private const int MostInRow = 4;
    private const int AbbreviationLength = 6;

    // What stands behind one of these is no place any more.
    private const NameWord Closing = NameWord.Dash | NameWord.Open | NameWord.Close | NameWord.Bar;

    // "St. Marrow", "Ft. Ostra"
    private const int SaintLength = 3;

    public static DatelinePlace Read(ReadOnlySpan<char> text)
    {
        Span<NameAtom> buffer = stackalloc NameAtom[NameLexer.MaxAtoms];
        return Read(text, buffer[..NameLexer.Read(text, buffer, out _, Closing)]);
    }

    // Apart from the buffer: a method that has one and a loop is compiled in full at its first call.
    private static DatelinePlace Read(ReadOnlySpan<char> text, ReadOnlySpan<NameAtom> atoms)
    {
        int words = 0, taken = 0, commas = 0;
        int row = 0, longestRow = 0;
        var isCaps = true;
        var hasOutlet = false;
        for (var i = 0; i < atoms.Length && words <= MostWords; i++)
        {
            var atom = atoms[i];
            if (IsPlaceWord(text, atom, i))
            {
                isCaps &= atom.Is(NameWord.Caps | NameWord.Initial) || taken > 0 && atom.Length <= AbbreviationLength;
                (words, taken) = (words + 1, i + 1);
                longestRow = Math.Max(longestRow, ++row);
                hasOutlet |= atom.Is(NameWord.Outlet);
            }
            else if (atom.Is(NameWord.Stop) && IsAbbreviation(text, atoms, i)) taken = i + 1;
            else if (!MayStandBetween(text, atoms, i)) break;
            else if (atom.Is(NameWord.Comma | NameWord.Slash | NameWord.Join)) (commas, row) = (commas + 1, 0);
        }

        return taken == 0 || words > MostWords ? default : new DatelinePlace(atoms[taken - 1].End, words, commas, isCaps, longestRow > MostInRow || (hasOutlet && !isCaps));
    }

    // "KOMPAS.com" is an agency, "N.Y." none.
    private static bool IsPlaceWord(ReadOnlySpan<char> text, in NameAtom atom, int index) =>
        !HasDigit(text.Slice(atom.Start, atom.Length)) && !(text.Slice(atom.Start, atom.Length).IndexOf('.') is > 1 and var dot && dot < atom.Length - 1)
        && atom.Is(NameWord.Capital | NameWord.Caps | NameWord.Initial | NameWord.Uncased)
        && !atom.Is(NameWord.Agency | NameWord.Role | NameWord.Calendar | NameWord.Join)
        && (index == 0 || !atom.Is(NameWord.NotName) || atom.Is(NameWord.Caps));

    private static bool HasDigit(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (CharClasses.Is(c, CharClass.Digit)) return true;
        }

        return false;
    }

    // "Rio de Janeiro", "Frankfurt am Main", "OSTRAVA BAY, ON", "Berlin/Paris", "PARIS and ROME".
    private static bool MayStandBetween(ReadOnlySpan<char> text, ReadOnlySpan<NameAtom> atoms, int index)
    {
        var atom = atoms[index];
        if (index == 0 || index + 1 == atoms.Length) return false;
        if (atom.Is(NameWord.Comma | NameWord.Join)) return true;
        if (atom.Is(NameWord.Slash)) return atoms[index + 1].IsGlued && text[atom.Start - 1] != ' ';
        return atom.Is(NameWord.Particle) || (atom.Is(NameWord.Lower) && atom.Length <= InnerLength);
    }

    // "Calif. (AP)", "N.D., March 3"
    private static bool IsAbbreviation(ReadOnlySpan<char> text, ReadOnlySpan<NameAtom> atoms, int index)
    {
        if (index == 0 || !atoms[index].IsGlued || atoms[index - 1].Length > AbbreviationLength) return false;
        var rest = text[atoms[index].End..].TrimStart();
        if (atoms[index - 1].Length <= SaintLength && index == 1 && index + 1 < atoms.Length && atoms[index + 1].Is(NameWord.Capital | NameWord.Caps)) return true;
        return !rest.IsEmpty && (rest[0] is '(' or ',' or '—' or '–' or '-');
    }
}
