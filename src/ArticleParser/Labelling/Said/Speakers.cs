using ArticleParser.Lines;
using ArticleParser.Text;

namespace ArticleParser.Labelling;

/// <summary>A transcript: lines that open with who speaks, in capitals, are the story's, whatever word the name looks like.</summary>
internal static class Speakers
{
    private const int Reach = 48;
    private const int Fewest = 3;

    public static void Add(LexedPage page, LabelScores scores)
    {
        var count = 0;
        for (var i = 0; i < page.Count && count < Fewest; i++)
        {
            if (Opens(page.TextOf(i))) count++;
        }

        if (count < Fewest) return;
        for (var i = 0; i < page.Count; i++)
        {
            if (!Opens(page.TextOf(i))) continue;
            SaidEvidence.Say(scores, i, SyntaxKind.Paragraph, SaidEvidence.Strong);
            SaidEvidence.SaySection(scores, i, SyntaxKind.Body, SaidEvidence.Some);
        }
    }

    /// <summary>"HALINA BROCK: Good morning.", "PIO ARLEN, HOST: Thank you."</summary>
    private static bool Opens(ReadOnlySpan<char> text)
    {
        if (text.Length < 8 || !CharClasses.Is(text[0], CharClass.Upper)) return false;
        var colon = text[..Math.Min(text.Length, Reach)].IndexOf(':');
        if (colon < 3 || colon + 2 >= text.Length || text[colon + 1] != ' ') return false;
        foreach (var c in text[..colon])
        {
            if (CharClasses.Is(c, CharClass.Digit) || (CharClasses.Is(c, CharClass.Letter) && !CharClasses.Is(c, CharClass.Upper))) return false;
        }

        return LineFacts.IsSentenceEnd(text[^1]) || text[^1] is '"' or '”';
    }
}
