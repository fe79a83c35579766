using System.Globalization;

namespace ArticleParser.Accuracy;

/// <summary>Everything a board tells, however it is written.</summary>
/// <param name="Card">Which model scored, and whether its figures may be believed.</param>
/// <param name="Run">The time it took.</param>
/// <param name="Tables">The figures.</param>
internal sealed record BoardReport(ParserCard Card, BoardResult Run, IReadOnlyList<BoardTable> Tables) : IBoard
{
    // A language or kind of fewer pages says little by itself.
    private const int FewPages = 10;

    public string Title => "Accuracy board";

    public static BoardReport Of(ParserCard card, BoardResult run)
    {
        var common = run.Pages.GroupBy(page => page.Lang).Where(pages => pages.DistinctBy(page => (page.Dataset, page.Id)).Count() >= FewPages);
        var langs = common.OrderByDescending(pages => pages.Count()).Select(pages => pages.Key).ToHashSet();
        var byLang = run.Pages.OrderBy(page => langs.Contains(page.Lang) ? 0 : 1).ThenByDescending(page => page.Lang == "en").ThenBy(page => page.Lang, StringComparer.Ordinal);
        IReadOnlyList<Column> both = [.. Columns.Body, .. Columns.Fields];
        return new BoardReport(card, run, [
            BoardTable.Of("bodies", "Body, by data set", Columns.Body, run.Pages, page => page.Dataset),
            BoardTable.Of("fields", "Fields, by data set", Columns.Fields, run.Pages, page => page.Dataset),
            BoardTable.Of("languages", "By language, all data sets together", Short(both), byLang, page => langs.Contains(page.Lang) ? page.Lang : "others"),
            BoardTable.Of("pageKinds", "By page kind, as the parser sees it", Short(both), run.Pages.OrderBy(page => page.Kind), page => page.Kind?.ToString()),
            ReliabilityTables.Of(run.Pages),
        ]);
    }

    public IReadOnlyList<string> Head() =>
    [
        $"Model: {Card.Model} ({Card.Note}).",
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Run.Pages.Count:N0} texts, {Run.Characters / 1e6:N1} M characters in {Run.Time.TotalSeconds:N0} s; parsing alone {Run.ParseTime.TotalSeconds:N1} s of one worker, {Run.CharactersPerSecond / 1e6:N1} M characters a second."),
        $"The style {LynxText.Style} is made from innertext: what a text browser would dump, as far as text alone tells; so are those that are wrapped at a width.",
    ];

    public IReadOnlyList<string> Failures() =>
    [
        .. Run.Pages.Where(page => page.Failure is not null)
            .GroupBy(page => page.Failure)
            .OrderByDescending(pages => pages.Count())
            .Select(pages => string.Create(CultureInfo.InvariantCulture, $"Failed on {pages.Count()} texts, first on {pages.First().Dataset}/{pages.First().Id} {pages.First().Style}: {pages.Key}")),
    ];

    /// <summary>The figures that matter most, so that a table by language fits a screen.</summary>
    private static List<Column> Short(IEnumerable<Column> columns)
    {
        string[] keys = ["pages", "pagesWithBody", "bodyF1", "bodyF1Low", "bodyF1High", "bodyExact", "headlineExactHeld", "dateRightShown", "dateRightGiven", "authorsExact", "standfirstF1", "subheadingsF1", "captionsSoftF1"];
        return [.. columns.Where(column => keys.Contains(column.Key))];
    }
}
