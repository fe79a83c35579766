using System.Globalization;

namespace ArticleParser.Accuracy.Roles;

/// <summary>Everything that a board of roles tells, however it is written.</summary>
/// <param name="Card">Which model scored, and whether its figures may be believed.</param>
/// <param name="Pages">One for each page and style.</param>
/// <param name="Mismatches">How many pages were left out, since they have another number of lines than of labels.</param>
internal sealed record RoleReport(ParserCard Card, IReadOnlyList<RolePage> Pages, int Mismatches) : IBoard
{
    private const int ShownConfusions = 20;

    public string Title => "Roles board";

    public IReadOnlyList<BoardTable> Tables { get; } = Make(Pages);

    public IReadOnlyList<string> Head() =>
    [
        $"Model: {Card.Model} ({Card.Note}).",
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Pages.DistinctBy(page => (page.Dataset, page.Id)).Count():N0} labelled pages, {Pages.Count:N0} texts, {Pages.Sum(page => page.Lines.Count):N0} lines; {Mismatches} pages left out, whose labels do not fit their text."),
        "Carried over: the labels of innertext on the lines of other styles that hold the same words; lines without such words are not asked about.",
    ];

    public IReadOnlyList<string> Failures() =>
    [
        .. Pages.Where(page => page.Failure is not null)
            .GroupBy(page => page.Failure)
            .OrderByDescending(pages => pages.Count())
            .Select(pages => string.Create(CultureInfo.InvariantCulture, $"Failed on {pages.Count()} texts, first on {pages.First().Dataset}/{pages.First().Id} {pages.First().Style}: {pages.Key}")),
    ];

    private static IReadOnlyList<BoardTable> Make(IReadOnlyList<RolePage> pages)
    {
        if (pages.Count == 0) return [];

        // What people read says more than what is carried over, and innertext has most of it.
        var first = pages.Where(page => page.IsRead).Concat(pages).First().Style;
        var main = pages.Where(page => page.Style == first).ToList();
        return
        [
            RoleTables.ByStyle(pages),
            RoleTables.By("rolesByDataset", "Roles, by data set", main, page => page.Dataset),
            RoleTables.By("rolesByLanguage", "Roles, by language", main, RoleTables.CommonLanguages(main)),
            RoleKindTables.Roles(pages, first),
            RoleKindTables.PageKinds(main),
            RoleKindTables.Calibration(pages),
            RoleKindTables.Confusions(main, ShownConfusions),
        ];
    }
}
