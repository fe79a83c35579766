using System.Globalization;

namespace ArticleParser.Accuracy.Undated;

/// <summary>Everything that a board of undated pages tells, however it is written.</summary>
/// <param name="Card">Which model scored, and whether its figures may be believed.</param>
/// <param name="Pages">One for each page and style whose date was cut.</param>
internal sealed record UndatedReport(ParserCard Card, IReadOnlyList<UndatedPage> Pages) : IBoard
{
    private static readonly (Column Column, Func<IReadOnlyList<UndatedPage>, double?> Value)[] s_figures =
    [
        (Column.Number("pages", "pages"), pages => pages.Count),
        (Column.Number("given", "given a date"), pages => pages.Count(page => page.Found is not null)),
        (Column.Number("wrong", "a wrong one"), pages => pages.Count(page => page.IsWrong)),
        (Column.Share("givenShare", "share given"), pages => Share(pages, page => page.Found is not null)),
        (Column.Share("wrongShare", "share wrong"), pages => Share(pages, page => page.IsWrong)),
        (Column.Number("shown", "day still shown"), pages => pages.Count(page => page.IsShown)),
    ];

    public string Title => "Undated pages";

    public IReadOnlyList<BoardTable> Tables { get; } =
    [
        new("undated", "What pages are given whose date was cut", [.. s_figures.Select(figure => figure.Column)], [.. Pages.GroupBy(page => page.Dataset).SelectMany(Rows), .. Rows("all", Pages)]),
    ];

    public IReadOnlyList<string> Head() =>
    [
        $"Model: {Card.Model} ({Card.Note}).",
        string.Create(CultureInfo.InvariantCulture, $"{Pages.Count:N0} texts whose short lines about the day of publication were cut, with the dates close around them. The less dates the better, but for days that the text still shows."),
    ];

    public IReadOnlyList<string> Failures() =>
    [
        .. Pages.Where(page => page.Failure is not null)
            .GroupBy(page => page.Failure)
            .Select(pages => string.Create(CultureInfo.InvariantCulture, $"Failed on {pages.Count()} texts, first on {pages.First().Dataset}/{pages.First().Id} {pages.First().Style}: {pages.Key}")),
    ];

    /// <summary>The pages that are given a wrong date, with the line that it is from.</summary>
    public void WriteWrong(TextWriter writer)
    {
        foreach (var page in Pages.Where(page => page.IsWrong)) writer.WriteLine($"{page.Dataset}/{page.Id}  {page.Style}  {page.Found}  {page.From}");
    }

    private static IEnumerable<BoardRow> Rows(IGrouping<string, UndatedPage> pages) => Rows(pages.Key, pages);

    private static IEnumerable<BoardRow> Rows(string group, IEnumerable<UndatedPage> pages) => pages
        .GroupBy(page => page.Style)
        .OrderBy(style => ScrapeStyles.Rank(style.Key))
        .Select(style => new BoardRow(group, style.Key, [.. s_figures.Select(figure => figure.Value([.. style]))]));

    private static double? Share(IReadOnlyList<UndatedPage> pages, Func<UndatedPage, bool> holds) => pages.Count == 0 ? null : (double)pages.Count(holds) / pages.Count;
}
