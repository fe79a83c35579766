using ArticleParser.Lines;
using ArticleParser.Text;

namespace ArticleParser.Labelling;

/// <summary>
/// A quotation that Markdown sets apart. In plain text nothing tells one from a paragraph: of lines in quotation marks from end to end, people took one in
/// twenty-five for a quotation set apart.
/// </summary>
internal static class Quotations
{
    private const int MostWords = 60;

    public static void Add(LexedPage page, LabelScores scores)
    {
        if (page.Markup is not { } markup) return;
        for (var i = 0; i < page.Count; i++)
        {
            if (markup[i].Block == BlockKind.Quote && page.Lines[i].CueKind == SyntaxKind.None && page.Facts[i].Words <= MostWords) SaidEvidence.Say(scores, i, SyntaxKind.Quotation, SaidEvidence.Some);
        }
    }
}
