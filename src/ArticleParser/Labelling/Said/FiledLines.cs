using ArticleParser.Lines;

namespace ArticleParser.Labelling;

/// <summary>A line that opens with a dateline is the story's first paragraph, and no summary: agencies write none.</summary>
internal static class FiledLines
{
    private const int FewestWords = 12;

    // Menus and titles are shorter than any dateline with the story's opening behind it.
    private const int Shortest = 24;

    public static void Add(LexedPage page, LabelScores scores)
    {
        for (var i = 0; i < page.Count; i++)
        {
            ref readonly var line = ref page.Lines[i];
            if (line.Looks != SyntaxKind.None || line.Length < Shortest || !page.Datelines.Of(new TextSpan(line.Start, line.Length)).OpensStory) continue;
            SaidEvidence.Say(scores, i, SyntaxKind.Standfirst, -SaidEvidence.Strong);
            if (page.Facts[i].Words >= FewestWords) SaidEvidence.Say(scores, i, SyntaxKind.Paragraph, SaidEvidence.Strong);
        }
    }
}
