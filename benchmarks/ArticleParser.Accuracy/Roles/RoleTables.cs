namespace ArticleParser.Accuracy.Roles;

/// <summary>Tables with one row for each group of pages.</summary>
internal static class RoleTables
{
    // A language of fewer pages says little by itself.
    private const int FewPages = 10;
    private const string Others = "others";

    private static readonly (Column Column, Func<IReadOnlyList<RolePage>, double?> Value)[] s_figures =
    [
        (Column.Number("pages", "pages"), pages => pages.Count),
        (Column.Number("lines", "lines"), pages => pages.Sum(page => page.Lines.Count)),
        (Column.Share("labelled", "labelled"), RoleFigures.Labelled),
        (Column.Share("lineRoles", "lines right"), RoleFigures.Lines),
        (Column.Share("storyRoles", "header to endmatter"), RoleFigures.StoryRegion),
        (Column.Share("groups", "groups"), RoleFigures.Groups),
        (Column.Share("sections", "sections"), RoleFigures.Sections),
        (Column.Share("macro", "macro F1"), RoleF1.Macro),
        (Column.Share("headline", "headline"), RoleFigures.Headline),
        (Column.Share("pageKind", "page kind"), RoleFigures.PageKinds),
        (Column.Share("calibration", "calibration error"), RoleCalibration.Error),
    ];

    /// <summary>One row for each style and for where its labels are from.</summary>
    public static BoardTable ByStyle(IReadOnlyList<RolePage> pages) => Make(
        "roles",
        "Roles, by style",
        pages.GroupBy(page => (page.IsRead, page.Style))
            .OrderByDescending(group => group.Key.IsRead)
            .ThenBy(group => ScrapeStyles.Rank(group.Key.Style))
            .Select(group => RowOf(group.Key.IsRead ? "read" : "carried over", group.Key.Style, [.. group])));

    /// <summary>One row for each group of pages of one style, in order of name.</summary>
    public static BoardTable By(string key, string title, IReadOnlyList<RolePage> pages, Func<RolePage, string> group) => Make(
        key,
        title,
        pages.GroupBy(group)
            .OrderBy(pages => pages.Key == Others)
            .ThenBy(pages => pages.Key, StringComparer.Ordinal)
            .Select(pages => RowOf(pages.Key, pages.First().Style, [.. pages])));

    /// <summary>A page's language, or "others" where few pages are in it.</summary>
    public static Func<RolePage, string> CommonLanguages(IReadOnlyList<RolePage> pages)
    {
        var common = pages.CountBy(page => page.Lang).Where(lang => lang.Value >= FewPages && lang.Key.Length > 0).Select(lang => lang.Key).ToHashSet();
        return page => common.Contains(page.Lang) ? page.Lang : Others;
    }

    private static BoardTable Make(string key, string title, IEnumerable<BoardRow> rows) => new(key, title, [.. s_figures.Select(figure => figure.Column)], [.. rows]);

    private static BoardRow RowOf(string group, string style, List<RolePage> pages) => new(group, style, [.. s_figures.Select(figure => figure.Value(pages))]);
}
