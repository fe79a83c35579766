using ArticleParser.Lines;

namespace ArticleParser.Labelling;

/// <summary>
/// Thai, Lao, Khmer and Burmese have no spaces between words, so that a paragraph counts as few words: by its length it is one, and no standfirst
/// where the next line is as long.
/// </summary>
internal static class UnspacedScripts
{
    private const int ParagraphLength = 90;
    private const int Sample = 24;

    public static void Add(LexedPage page, LabelScores scores)
    {
        for (var i = 0; i < page.Count; i++)
        {
            if (page.Lines[i].CueKind != SyntaxKind.None || page.Lines[i].Length < ParagraphLength || !IsUnspaced(page.TextOf(i))) continue;
            SaidEvidence.Say(scores, i, SyntaxKind.Paragraph, SaidEvidence.Some);
            SaidEvidence.Say(scores, i, SyntaxKind.Standfirst, -SaidEvidence.Strong);
        }
    }

    private static bool IsUnspaced(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var c in text[..Math.Min(text.Length, Sample)])
        {
            if (c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF')) letters++;
        }

        return letters > Sample / 2;
    }
}
