using ArticleParser.Text;

namespace ArticleParser.Values;

/// <summary>What a text that is names from end to end holds.</summary>
internal struct NameCounts
{
    // A title's capitals run on for longer than a person's name.
    private const int PersonWords = 3;

    public int Names;

    /// <summary>Names that are a person's.</summary>
    public int Persons;

    /// <summary>Names of more words than a person's has: a title's capitals run on.</summary>
    public int LongNames;

    /// <summary>Roles, addresses and accounts.</summary>
    public int Others;

    /// <summary>Whether the names are several persons', or have roles, addresses or accounts beside them.</summary>
    public readonly bool HasRole => LongNames == 0 && ((Names > 1 && Persons == Names) || (Names > 0 && Others > 0));

    /// <summary>What names a text has that the value grammar reads from end to end; false for other texts.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out NameCounts counts)
    {
        var parts = default(TokenSpanBuffer);
        return TryRead(text, ref parts, out counts);
    }

    /// <summary>The same, with the names' parts.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, ref TokenSpanBuffer parts, out NameCounts counts)
    {
        counts = default;
        if (!NameValues.TryReadWhole(text, ref parts)) return false;
        counts = Of(text, parts.AsSpan());
        return true;
    }

    /// <summary>What the parts of such a text are.</summary>
    public static NameCounts Of(ReadOnlySpan<char> text, ReadOnlySpan<TokenSpan> parts)
    {
        var counts = default(NameCounts);
        foreach (var part in parts)
        {
            if (part.Kind is SyntaxKind.RoleToken or SyntaxKind.EmailToken or SyntaxKind.HandleToken) counts.Others++;
            if (part.Kind != SyntaxKind.NameToken) continue;
            var name = text.Slice(part.Start, part.Length);
            counts.Names++;
            if (!LineFacts.HasAtMostWords(name, PersonWords)) counts.LongNames++;
            else if (PersonNames.Is(name)) counts.Persons++;
        }

        return counts;
    }
}
