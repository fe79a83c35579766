namespace ArticleParser.Labelling;

/// <summary>
/// Thai, Lao, Khmer and Burmese have no spaces between words, so that a paragraph counts as few words: by its length it is one, and no standfirst
/// where the next line is as long.
/// </summary>
internal static class UnspacedScripts
{
    private const int ParagraphLength = 90;

    // Where a blank line sets it apart.
    private const int ShortLength = 50;
    private const int Sample = 24;

    // Thai has some five characters to a word.
    private const int WordLength = 5;

    public static void Add(in SaidPage page, LabelScores scores)
    {
        for (var i = 0; i < page.Count; i++)
        {
            if (page.KindOf(i) != SyntaxKind.None || page.Facts[i].Wides == 0 || page.Lines[i].Length < (page.Facts[i].BlankBefore > 0 ? ShortLength : ParagraphLength) || !IsUnspaced(page.TextOf(i))) continue;
            SaidEvidence.Say(scores, i, SyntaxKind.Paragraph, SaidEvidence.Some);
            SaidEvidence.Say(scores, i, SyntaxKind.Standfirst, -SaidEvidence.Strong);
        }
    }

    /// <summary>How many words a line of such a script is as long as; 0 for other lines.</summary>
    public static int WordsOf(ReadOnlySpan<char> text)
    {
        // A look at two characters rules out nearly all others.
        return text.Length >= WordLength && (IsLetter(text[0]) || IsLetter(text[1])) && IsUnspaced(text) ? text.Length / WordLength : 0;
    }

    private static bool IsUnspaced(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var c in text[..Math.Min(text.Length, Sample)])
        {
            if (IsLetter(c)) letters++;
        }

        return letters > Sample / 2;
    }

    private static bool IsLetter(char c) => c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF');
}
