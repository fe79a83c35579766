using ArticleParser.Values;

namespace ArticleParser.Labelling;

/// <summary>A line that opens with a dateline is the story's first paragraph, and no summary: agencies write none.</summary>
internal static class FiledLines
{
    private const int FewestWords = 12;

    // Menus and titles are shorter than any dateline with the story's opening behind it.
    private const int Shortest = 24;

    public static void Add(in SaidPage page, LabelScores scores)
    {
        for (var i = 0; i < page.Count; i++)
        {
            ref readonly var facts = ref page.Facts[i];
            if (page.KindOf(i) != SyntaxKind.None || page.Lines[i].Length < Shortest || facts.Words < Datelines.FewestWords || !OpensStory(page, i)) continue;
            SaidEvidence.Say(scores, i, SyntaxKind.Standfirst, -SaidEvidence.Strong);
            if (facts.Words >= FewestWords) SaidEvidence.Say(scores, i, SyntaxKind.Paragraph, SaidEvidence.Strong);
        }
    }

    private static bool OpensStory(in SaidPage page, int line)
    {
        var text = page.TextOf(line);
        return DatelineSigns.MayBeSure(text) && page.Lexed.Datelines.Of(page.Lexed.SpanOf(line)).OpensStory;
    }
}
