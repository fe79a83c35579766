using ArticleParser.Text;

namespace ArticleParser.Labelling;

/// <summary>
/// A quotation that Markdown sets apart, or that has on the next line who said it. Else nothing in plain text tells one from a paragraph: of lines in quotation marks
/// from end to end, people took one in twenty-five for a quotation set apart.
/// </summary>
internal static class Quotations
{
    private const int MostWords = 60;
    private const int ProseWords = 12;
    private const int MostSpeakerWords = 8;

    public static void Add(in SaidPage page, LabelScores scores)
    {
        for (var i = 1; i + 2 < page.Count && page.Has(LineSigns.OpensQuote); i++)
        {
            if (!page.Is(i, LineSigns.OpensQuote) || !IsQuoted(page, i) || !IsSpeaker(page, i + 1) || !page.IsAmidProse(i, i + 2, ProseWords)) continue;
            SaidEvidence.Say(scores, i, SyntaxKind.Quotation, SaidEvidence.Strong);
            SaidEvidence.Say(scores, i + 1, SyntaxKind.Quotation, SaidEvidence.Strong);
        }

        if (page.Markup is not { } markup) return;
        for (var i = 0; i < page.Count; i++)
        {
            if (markup[i].Block == BlockKind.Quote && page.KindOf(i) == SyntaxKind.None && page.Facts[i].Words <= MostWords) SaidEvidence.Say(scores, i, SyntaxKind.Quotation, SaidEvidence.Some);
        }
    }

    private static bool IsQuoted(in SaidPage page, int line) => page.KindOf(line) == SyntaxKind.None && page.Facts[line].Words is > 3 and <= MostWords && PullQuote.Is(page.TextOf(line), page.Facts[line]);

    /// <summary>"Halina Brock, keeper": directly below, and more names than a heading has.</summary>
    private static bool IsSpeaker(in SaidPage page, int line)
    {
        ref readonly var facts = ref page.Facts[line];
        if (page.KindOf(line) != SyntaxKind.None || facts.BlankBefore > 0 || facts.Words is < 2 or > MostSpeakerWords || facts.SentenceEnds > 0) return false;
        var text = page.TextOf(line);
        var comma = text.IndexOf(',');
        var name = comma > 0 ? text[..comma] : text;
        return page.Lexed.Names.TryReadWhole(new TextSpan(page.Lines[line].Start, name.Length), out var names) && names is { Names: 1, Persons: 1 };
    }
}
