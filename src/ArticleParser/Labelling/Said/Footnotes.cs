namespace ArticleParser.Labelling;

/// <summary>
/// Footnotes without a heading: lines that count from one in brackets or in raised digits, where the story's text has the same signs. They are a list of
/// the story's.
/// </summary>
internal static class Footnotes
{
    private const int Fewest = 2;
    private const int MostWords = 60;
    private const int SentenceWords = 8;
    private const int Most = 9;
    private const string Raised = "¹²³⁴⁵⁶⁷⁸⁹";

    public static void Add(in SaidPage page, LabelScores scores)
    {
        // How far the page has been read, and which of the first signs its sentences had up to there.
        var read = 0;
        bool isBracketed = false, isRaised = false;
        for (var first = 1; first + 1 < page.Count && page.Has(LineSigns.OpensNote); first++)
        {
            if (!page.Is(first, LineSigns.OpensNote) || !Opens(page, first, 1)) continue;
            for (; read < first; read++)
            {
                if (page.Facts[read].Words < SentenceWords) continue;
                var sentence = page.TextOf(read)[1..];
                isBracketed |= sentence.Contains("[1]", StringComparison.Ordinal);
                isRaised |= sentence.Contains(Raised[0]);
            }

            if (!(page.TextOf(first)[0] == '[' ? isBracketed : isRaised)) continue;
            var end = first + 1;
            while (end < page.Count && end - first < Most && Opens(page, end, end - first + 1)) end++;
            if (end - first < Fewest) continue;
            for (var i = first; i < end; i++)
            {
                SaidEvidence.Say(scores, i, SyntaxKind.ListItem, SaidEvidence.Strong);
                SaidEvidence.SaySection(scores, i, SyntaxKind.Body, SaidEvidence.Some);
            }

            return;
        }
    }

    /// <summary>"[1] City archive", "¹ City archive": hardly a line does.</summary>
    private static bool Opens(in SaidPage page, int line, int number)
    {
        var text = page.TextOf(line);
        if (text[0] != '[' && text[0] != Raised[number - 1]) return false;
        if (page.KindOf(line) != SyntaxKind.None || page.Facts[line].Words is < 2 or > MostWords) return false;
        return text[0] == '[' ? text.Length > 4 && text[1] == '0' + number && text[2] == ']' && text[3] == ' ' : text.Length > 2;
    }
}
