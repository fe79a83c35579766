namespace ArticleParser.Values;

/// <summary>The slots {place} and {number}.</summary>
internal static class Places
{
    private const int MaxWords = 4;
    private const int MaxWide = 12;

    /// <summary>{place}: one to four capitalised words, or words of a script without capitals, with particles between.</summary>
    public static int ReadPlace(ReadOnlySpan<char> text, int maxWords, ref TokenSpanBuffer parts)
    {
        Span<NameAtom> buffer = stackalloc NameAtom[NameLexer.MaxAtoms];
        var atoms = buffer[..NameLexer.Read(text, buffer, out _)];
        int words = 0, taken = 0;
        for (var i = 0; i < atoms.Length && words < Math.Min(MaxWords, maxWords); i++)
        {
            var atom = atoms[i];
            if (i > 0 && atom.IsGlued && atom.Is(NameWord.Word)) break;
            if (IsPlaceWord(atom)) (words, taken) = (words + 1, i + 1);
            else if (!MayStandBetween(atom, i)) break;
        }

        if (taken == 0) return 0;
        parts.Add(new TokenSpan(SyntaxKind.PlaceToken, atoms[0].Start, atoms[taken - 1].End - atoms[0].Start));
        return parts[0].End;
    }

    /// <summary>{number}: a whole number, in any script's digits.</summary>
    public static int ReadNumber(ReadOnlySpan<char> text, int maxWords, ref TokenSpanBuffer parts)
    {
        var length = NumberReader.Length(text);
        if (length > 0) parts.Add(new TokenSpan(SyntaxKind.NumberToken, 0, length));
        return length;
    }

    private static bool IsPlaceWord(NameAtom atom) =>
        atom.Is(NameWord.Capital | NameWord.Caps | NameWord.Initial | NameWord.Uncased)
            ? !atom.Is(NameWord.NotName | NameWord.Agency | NameWord.Role)
            : atom.Is(NameWord.Wide) && atom.Length <= MaxWide;

    // "Rio de Janeiro", "Washington, D.C.", "Berlin/Paris"
    private static bool MayStandBetween(NameAtom atom, int index) =>
        index > 0 && atom.Is(NameWord.Particle | NameWord.Comma | NameWord.Slash);
}
