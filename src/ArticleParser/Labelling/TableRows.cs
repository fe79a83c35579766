using ArticleParser.Lines;
using ArticleParser.Text;

namespace ArticleParser.Labelling;

/// <summary>
/// Rows of one table are decided together: what is said of one is said of all. A head looks like subheadings, a row of numbers like nothing else, but
/// a table is a table from its first row to its last.
/// </summary>
internal static class TableRows
{
    private const int Fewest = 2;

    // Lines of as many cells one after the other say by themselves what they are.
    private const int Many = 3;
    private const int Told = 2 * LabelModel.One;

    private static readonly int s_row = RoleLattice.Sections + LabelSpace.IndexOf(SyntaxKind.TableRow);

    /// <summary>Gives the rows of each table their mean.</summary>
    public static void Share(LexedPage page, LabelScores scores)
    {
        for (int start = 0, end; start < page.Count; start = end)
        {
            end = start + 1;
            if (CellsOf(page, start) is not (> 1 and var cells)) continue;
            while (end < page.Count && page.Facts[end].BlankBefore <= BlanksWithin(page, end) && (CellsOf(page, end) == cells || (IsMarked(page, start) && IsMarked(page, end)))) end++;
            if (end - start >= Fewest) Share(scores, start, end);
        }
    }

    // The line of dashes below a head of Markdown reads as a blank one.
    private static int BlanksWithin(LexedPage page, int line) => IsMarked(page, line) ? 1 : 0;

    /// <summary>Whether bars of Markdown say that it is a row, however many of its cells have something in them.</summary>
    private static bool IsMarked(LexedPage page, int line) => page.Markup is { } markup && markup[line].Block == BlockKind.TableRow;

    private static int CellsOf(LexedPage page, int line) => page.Lines[line].CueKind == SyntaxKind.None ? page.TextOf(line).Count('\t') + 1 : 0;

    private static void Share(LabelScores scores, int start, int end)
    {
        Span<long> sums = stackalloc long[LabelModel.Outputs];
        sums.Clear();
        for (var line = start; line < end; line++)
        {
            var says = scores.Of(line);
            for (var i = 0; i < sums.Length; i++) sums[i] += says[i];
        }

        for (var line = start; line < end; line++)
        {
            var says = scores.Of(line);
            for (var i = 0; i < sums.Length; i++) says[i] = (int)(sums[i] / (end - start));
            if (end - start >= Many) says[s_row] += Told;
        }
    }
}
