namespace ArticleParser.Accuracy;

/// <summary>Figures of groups of pages. Its cells are in the order of its columns.</summary>
/// <param name="Key">The table's name in JSON.</param>
/// <param name="Title">Its name above it.</param>
/// <param name="Columns">What is told of each group.</param>
/// <param name="Rows">One for each group of pages and style.</param>
internal sealed record BoardTable(string Key, string Title, IReadOnlyList<Column> Columns, IReadOnlyList<BoardRow> Rows)
{
    /// <summary>One row for each group and style, in the order of the groups; pages in no group are left out.</summary>
    public static BoardTable Of(string key, string title, IReadOnlyList<Column> columns, IEnumerable<PageScore> pages, Func<PageScore, string?> group)
    {
        var groups = pages.Where(page => group(page) is not null).GroupBy(page => group(page)!).ToList();
        return new BoardTable(key, title, columns, [.. groups.SelectMany(pages => RowsOf(pages.Key, pages, columns))]);
    }

    private static IEnumerable<BoardRow> RowsOf(string group, IEnumerable<PageScore> pages, IReadOnlyList<Column> columns) => pages
        .GroupBy(page => page.Style)
        .OrderBy(style => ScrapeStyles.Rank(style.Key))
        .ThenBy(style => style.Key, StringComparer.Ordinal)
        .Select(style => RowOf(group, style.Key, [.. style], columns));

    private static BoardRow RowOf(string group, string style, List<PageScore> pages, IReadOnlyList<Column> columns) =>
        new(group, style, [.. columns.Select(column => column.Value(pages))]);
}

internal sealed record BoardRow(string Group, string Style, IReadOnlyList<double?> Cells);
