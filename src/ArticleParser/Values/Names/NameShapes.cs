namespace ArticleParser.Values;

/// <summary>
/// What the pieces of a line say before the grammar is asked. Most lines that could be names are capitalised words alone, or
/// have a word that no name, role or affiliation has, and the grammar costs more than all else that is read of a line.
/// </summary>
internal static class NameShapes
{
    private const NameWord Plain = NameGrammar.Cased | NameWord.Calendar | NameWord.Outlet;

    /// <summary>Capitalised words, parted by spaces, that mean nothing else: one name.</summary>
    public static bool IsOneName(ReadOnlySpan<NameAtom> atoms)
    {
        for (var i = 0; i < atoms.Length; i++)
        {
            if ((atoms[i].Word & ~Plain) != 0 || !atoms[i].Is(NameGrammar.Cased) || (i > 0 && atoms[i].IsGlued)) return false;
        }

        return atoms.Length > 0;
    }

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
