namespace ArticleParser.Labelling;

/// <summary>
/// A page of nothing but cards: a title, mostly a sentence or two, and a day, again and again. The first of the titles is no headline, and no summary is a
/// paragraph.
/// </summary>
internal static class CardPages
{
    private const int ProseWords = 12;
    private const int FewestCards = 4;
    private const int FewestLines = 2, MostLines = 4;
    private const int MostPassed = 1;

    public static void Add(in SaidPage page, LabelScores scores)
    {
        for (var i = FewestLines - 1; i < page.Count && page.Has(SyntaxKind.Timestamp); i++)
        {
            if (!IsDay(page, i) || CountCards(page, i, out var last) < FewestCards) continue;
            var first = FirstOf(page, i);
            if (HasProseOutside(page, first, last)) return;
            for (var line = 0; line < first; line++)
            {
                if (page.KindOf(line) == SyntaxKind.NavigationItem) SaidEvidence.Say(scores, line, SyntaxKind.Headline, -SaidEvidence.Strong);
            }

            for (var line = first; line <= last; line++)
            {
                SaidEvidence.Say(scores, line, SyntaxKind.Headline, -SaidEvidence.Strong);
                if (page.KindOf(line) != SyntaxKind.None) continue;
                SaidEvidence.Say(scores, line, SyntaxKind.Standfirst, -SaidEvidence.Strong);
                SaidEvidence.Say(scores, line, SyntaxKind.Teaser, SaidEvidence.Some);
            }

            return;
        }
    }

    /// <summary>How many days follow each other from one on, each with a title between it and the one before; and the last of them.</summary>
    private static int CountCards(in SaidPage page, int day, out int last)
    {
        last = day;
        var cards = 1;
        for (var i = day + 1; i < page.Count && i - last <= MostLines; i++)
        {
            if (!IsDay(page, i)) continue;
            if (i - last < FewestLines) return 0;
            last = i;
            cards++;
        }

        return cards;
    }

    /// <summary>Where the first card begins: its title, and the summary and the name between it and its day.</summary>
    private static int FirstOf(in SaidPage page, int day)
    {
        var first = day;
        while (first > 0 && day - first < MostLines - 1 && page.KindOf(first - 1) is SyntaxKind.None or SyntaxKind.Byline) first--;
        return first;
    }

    private static bool IsDay(in SaidPage page, int line) => page.KindOf(line) == SyntaxKind.Timestamp;

    private static bool HasProseOutside(in SaidPage page, int first, int last)
    {
        var passed = 0;
        for (var i = 0; i < page.Count; i++)
        {
            if ((i < first || i > last) && page.IsProse(i, ProseWords) && ++passed > MostPassed) return true;
        }

        return false;
    }
}
