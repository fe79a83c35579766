using ArticleParser.Cues;

namespace ArticleParser.Labelling;

/// <summary>
/// What says that it is a summary: a line with such a label. The points below "Key points", up to the blank line that parts them from the story, are a list, where no
/// paragraph stands before them.
/// </summary>
internal static class Summaries
{
    private const int ProseWords = 12;
    private const int LongestHeading = 40;
    private const int MostPoints = 8;
    private const int MostWords = 40;

    private static readonly WordSet s_headings = new("SummaryHeading");

    public static void Add(in SaidPage page, LabelScores scores)
    {
        for (var i = 0; i < page.Count; i++)
        {
            // Where nothing could stand below it, nobody asks whether it is a heading: that costs more.
            if (page.KindOf(i) == SyntaxKind.Standfirst) SaidEvidence.Say(scores, i, SyntaxKind.Standfirst, SaidEvidence.Strong);
            else if (EndOf(page, i + 1) is var end && end > i + 1 && IsHeading(page, i))
            {
                for (var point = i + 1; point < end; point++)
                {
                    SaidEvidence.Say(scores, point, SyntaxKind.ListItem, SaidEvidence.Strong);
                    SaidEvidence.Say(scores, point, SyntaxKind.Paragraph, -SaidEvidence.Some);
                }

                return;
            }

            if (page.IsProse(i, ProseWords)) return;
        }
    }

    private static bool IsHeading(in SaidPage page, int line)
    {
        var text = page.TextOf(line);
        return text.Length <= LongestHeading && s_headings.Contains(text.TrimEnd(":：").TrimEnd());
    }

    /// <summary>Behind the last of the points; where they begin if no blank line ends them.</summary>
    private static int EndOf(in SaidPage page, int start)
    {
        var end = ListRuns.PackedEnd(page, start, MostPoints + 1, MostWords);
        return end < page.Count && end - start <= MostPoints && page.Facts[end].BlankBefore > 0 ? end : start;
    }
}
