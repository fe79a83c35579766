namespace ArticleParser.Values;

/// <summary>
/// What the pieces of a line say before the grammar is asked. Most lines that could be names are capitalised words alone, or
/// have a word that no name, role or affiliation has, and the grammar costs more than all else that is read of a line.
/// </summary>
internal static class NameShapes
{
    private const NameWord Plain = NameGrammar.Cased | NameWord.Calendar | NameWord.Outlet;

    private const NameWord Conjunction = NameWord.Join | NameWord.Lower;

    // "東京": longer runs of letters are no name.
    private const int LongestWide = 24;

    /// <summary>No more parts are told without the grammar.</summary>
    public const int MostParts = 8;

    /// <summary>
    /// One name, or several parted by words such as "and": capitalised words that mean nothing else, or letters of a script without spaces. Gives the number
    /// of parts; 0 where the grammar has to be asked.
    /// </summary>
    /// <param name="atoms">The pieces.</param>
    /// <param name="parts">Where the parts go: room for <see cref="MostParts"/>.</param>
    public static int Read(ReadOnlySpan<NameAtom> atoms, Span<NamePart> parts)
    {
        int count = 0, from = 0;
        for (var at = 0; at < atoms.Length; at++)
        {
            if (IsPlain(atoms[at]) && (at == from || !atoms[at].IsGlued)) continue;
            if (at == from || at + 1 == atoms.Length || !IsConjunction(atoms[at]) || count + 2 >= MostParts) return IsWide(atoms) ? Add(parts, 0, 0, 1) : 0;
            count = Add(parts, count, from, at);
            parts[count++] = new NamePart(SyntaxKind.SeparatorToken, at, at + 1);
            from = at + 1;
        }

        return atoms.IsEmpty ? 0 : Add(parts, count, from, atoms.Length);
    }

    private static int Add(Span<NamePart> parts, int count, int from, int to)
    {
        parts[count] = new NamePart(SyntaxKind.NameToken, from, to);
        return count + 1;
    }

    private static bool IsPlain(in NameAtom atom) => (atom.Word & ~Plain) == 0 && atom.Is(NameGrammar.Cased);

    private static bool IsConjunction(in NameAtom atom) => (atom.Word & ~Conjunction) == 0 && atom.Is(NameWord.Join);

    private static bool IsWide(ReadOnlySpan<NameAtom> atoms) => atoms.Length == 1 && atoms[0] is { Word: NameWord.Wide, Length: <= LongestWide };

    /// <summary>
    /// Words that stand within a role or brackets alone: a long small word that no list knows, and a word that is part of no name at the
    /// beginning or end. Where there is neither role nor bracket, the grammar does not read such pieces to their end.
    /// </summary>
    public static bool HasProse(ReadOnlySpan<NameAtom> atoms)
    {
        var hasProse = IsNoName(atoms[0], Plain) || (IsNoName(atoms[^1], Plain | NameWord.Lower) && !(atoms.Length > 1 && atoms[^2].Is(NameWord.Particle)));
        foreach (var atom in atoms)
        {
            if (atom.Is(NameWord.Role | NameWord.Open)) return false;
            hasProse |= atom.Length > NameGrammar.SmallWord && (atom.Word & ~(NameWord.Calendar | NameWord.Outlet)) == NameWord.Lower;
        }

        return hasProse;
    }

    private static bool IsNoName(in NameAtom atom, NameWord beside) => atom.Is(NameWord.NotName) && (atom.Word & ~(beside | NameWord.NotName)) == 0;
}
