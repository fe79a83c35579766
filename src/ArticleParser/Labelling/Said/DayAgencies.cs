using ArticleParser.Values;

namespace ArticleParser.Labelling;

/// <summary>"3 March 2031 | dpa": an agency beside the day, on its line, is where the story comes from. Alone it looks like who made a picture.</summary>
internal static class DayAgencies
{
    private const int Longest = 40;

    public static void Add(in SaidPage page, LabelScores scores)
    {
        for (var i = 0; i < page.Count && page.Has(SyntaxKind.Timestamp); i++)
        {
            if (page.KindOf(i) != SyntaxKind.Timestamp) continue;
            if (i > 0 && page.Is(i, LineSigns.Glued)) Say(page, scores, i - 1);
            if (i + 1 < page.Count && (page.Is(i + 1, LineSigns.Glued) || page.TextOf(i + 1)[0] == '|')) Say(page, scores, i + 1);
        }
    }

    private static void Say(in SaidPage page, LabelScores scores, int line)
    {
        if (page.Lines[line].Length > Longest || page.KindOf(line) is not (SyntaxKind.None or SyntaxKind.Credit)) return;
        var text = page.TextOf(line).Trim(" |/·•-–—,()");
        if (text.IsEmpty || !AgencyNames.Are(text)) return;
        SaidEvidence.Say(scores, line, SyntaxKind.SourceLine, SaidEvidence.Strong);
        SaidEvidence.Say(scores, line, SyntaxKind.Credit, -SaidEvidence.Strong);
    }
}
