using ArticleParser.Lines;
using ArticleParser.Values;

namespace ArticleParser.Labelling;

/// <summary>"3 March 2031 | dpa": an agency beside the day, on its line, is where the story comes from. Alone it looks like who made a picture.</summary>
internal static class DayAgencies
{
    private const int Longest = 40;

    public static void Add(LexedPage page, LabelScores scores)
    {
        for (var i = 0; i < page.Count; i++)
        {
            if (page.Lines[i].CueKind != SyntaxKind.Timestamp) continue;
            if (i > 0 && page.IsGlued(i)) Say(page, scores, i - 1);
            if (i + 1 < page.Count && (page.IsGlued(i + 1) || page.TextOf(i + 1)[0] == '|')) Say(page, scores, i + 1);
        }
    }

    private static void Say(LexedPage page, LabelScores scores, int line)
    {
        if (page.Lines[line].Length > Longest || page.Lines[line].CueKind is not (SyntaxKind.None or SyntaxKind.Credit)) return;
        var text = page.TextOf(line).Trim(" |/·•-–—,()");
        if (text.IsEmpty || !AgencyNames.Are(text)) return;
        SaidEvidence.Say(scores, line, SyntaxKind.SourceLine, SaidEvidence.Strong);
        SaidEvidence.Say(scores, line, SyntaxKind.Credit, -SaidEvidence.Strong);
    }
}
