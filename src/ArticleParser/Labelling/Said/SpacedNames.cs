using ArticleParser.Values;

namespace ArticleParser.Labelling;

/// <summary>"桐生 野々花" beside the day: two short words of ideographs or kana are how Japanese papers print who wrote.</summary>
internal static class SpacedNames
{
    private const int LongestWord = 4;
    private const int FewestLetters = 3;

    public static void Add(in SaidPage page, LabelScores scores)
    {
        for (var i = 0; i < page.Count && page.Has(SyntaxKind.Timestamp); i++)
        {
            if (page.KindOf(i) != SyntaxKind.None || page.Lines[i].Length is < FewestLetters + 1 or > (2 * LongestWord) + 1 || !IsBesideDay(page, i) || !IsName(page, i)) continue;
            SaidEvidence.Say(scores, i, SyntaxKind.Byline, SaidEvidence.Sure);
        }
    }

    private static bool IsBesideDay(in SaidPage page, int line) =>
        (line > 0 && page.KindOf(line - 1) == SyntaxKind.Timestamp) || (line + 1 < page.Count && page.KindOf(line + 1) == SyntaxKind.Timestamp);

    /// <summary>Two words, neither of which is a section's name or another word of the frame.</summary>
    private static bool IsName(in SaidPage page, int line)
    {
        var text = page.TextOf(line);
        var space = text.IndexOfAny(' ', '\u3000');
        return space > 0 && IsWord(page, text[..space]) && IsWord(page, text[(space + 1)..]);
    }

    private static bool IsWord(in SaidPage page, ReadOnlySpan<char> word) =>
        word.Length is > 0 and <= LongestWord && AreLetters(word) && !NoAuthorWords.Are(word) && !page.Cues.TryFind(word, false, out _);

    private static bool AreLetters(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is not (>= '\u3041' and <= '\u30FE' or >= '\u3400' and <= '\u9FFF' or '々')) return false;
        }

        return true;
    }
}
