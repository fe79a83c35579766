using ArticleParser.Text;

namespace ArticleParser.Labelling;

/// <summary>Where a newsletter's sender can be written to: the address that stands behind the line by which one leaves the list.</summary>
internal static class PostalAddresses
{
    private const int MostWords = 16;
    private const int FewestWords = 4;
    private const int MaxLines = 4;

    public static void Add(in SaidPage page, LabelScores scores)
    {
        if (!page.Has(SyntaxKind.Promo) && !page.Has(SyntaxKind.LegalLine) && !page.Has(SyntaxKind.Copyright)) return;
        var last = -MaxLines - 1;
        for (var i = 0; i < page.Count; i++)
        {
            if (page.KindOf(i) is SyntaxKind.Promo or SyntaxKind.LegalLine or SyntaxKind.Copyright) last = i;
            else if (i - last <= MaxLines && IsAddress(page, i)) SaidEvidence.Say(scores, i, SyntaxKind.ContactLine, SaidEvidence.Sure);
        }
    }

    /// <summary>"The Marrow Post, 4 Quay Street, Ostrava Bay": between commas, a number with a name before or behind it.</summary>
    private static bool IsAddress(in SaidPage page, int line)
    {
        ref readonly var facts = ref page.Facts[line];
        if (page.KindOf(line) != SyntaxKind.None || facts.Words is < FewestWords or > MostWords || facts.Commas == 0 || facts.Digits is 0 or > 12 || facts.Capitals * 2 < facts.Words) return false;
        var text = page.TextOf(line);
        foreach (var range in text.Split(','))
        {
            if (IsStreet(text[range].Trim())) return true;
        }

        return false;
    }

    private static bool IsStreet(ReadOnlySpan<char> part)
    {
        if (part.Length < 4 || part.Length > 40) return false;
        int first = Digits.Run(part), last = 0;
        while (last < part.Length && CharClasses.Is(part[^(last + 1)], CharClass.Digit)) last++;
        if (first is > 0 and < 6 && first + 1 < part.Length && part[first] == ' ') return CharClasses.Is(part[first + 1], CharClass.Upper);
        return last is > 0 and < 6 && last + 1 < part.Length && part[^(last + 1)] == ' ' && CharClasses.Is(part[0], CharClass.Upper);
    }
}
