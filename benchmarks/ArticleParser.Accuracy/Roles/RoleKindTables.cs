using System.Globalization;

namespace ArticleParser.Accuracy.Roles;

/// <summary>Tables whose rows are kinds: of line, of page, of confusion.</summary>
internal static class RoleKindTables
{
    /// <summary>How well each kind of line is found in one style, and its F1 in the others.</summary>
    public static BoardTable Roles(IReadOnlyList<RolePage> pages, string main)
    {
        var styles = pages.Select(page => page.Style).Distinct().OrderByDescending(style => style == main).ToList();
        var byStyle = styles.ToDictionary(style => style, style => RoleF1.Of([.. pages.Where(page => page.Style == style)]).ToDictionary(role => role.Role));
        return new BoardTable(
            "f1",
            "F1 of each kind of line",
            [Column.Number("labelled", "labelled"), Column.Number("said", "said"), Column.Share("precision", "prec."), Column.Share("recall", "recall"), .. styles.Select(style => Column.Share("f1_" + style, "F1 " + style))],
            [.. byStyle[main].Values.Select(role => new BoardRow(role.Role.ToString(), main, [role.Labelled, role.Said, role.Precision, role.Recall, .. styles.Select(style => byStyle[style].GetValueOrDefault(role.Role).F1)]))]);
    }

    /// <summary>What pages of each kind are taken for.</summary>
    public static BoardTable PageKinds(IReadOnlyList<RolePage> pages)
    {
        var kinds = Enum.GetValues<PageKind>();
        return new BoardTable(
            "pageKinds",
            "Page kinds: as labelled, and what they are taken for",
            [Column.Number("pages", "pages"), Column.Share("right", "right"), .. kinds.Select(kind => Column.Number(kind.ToString(), kind.ToString()))],
            [.. pages.GroupBy(page => page.Kind).OrderByDescending(kind => kind.Count()).Select(kind => new BoardRow(kind.Key, kind.First().Style, [kind.Count(), RoleFigures.PageKinds([.. kind]), .. kinds.Select(said => (double?)kind.Count(page => page.SaidKind == said))]))]);
    }

    /// <summary>For each style the mean confidence of each tenth of the lines, and the share of them that is right.</summary>
    public static BoardTable Calibration(IReadOnlyList<RolePage> pages)
    {
        var tenths = Enumerable.Range(1, 10).Select(tenth => tenth.ToString(CultureInfo.InvariantCulture));
        return new BoardTable(
            "calibration",
            "Confidence of a line, and the share of lines whose kind is right, by tenths from the least confident lines on",
            [.. tenths.Select(tenth => Column.Share("tenth" + tenth, tenth))],
            [.. pages.GroupBy(page => page.Style).SelectMany(style => CalibrationRows(style.Key, RoleCalibration.Of([.. style])))]);
    }

    /// <summary>What is most often taken for what.</summary>
    public static BoardTable Confusions(IReadOnlyList<RolePage> pages, int count) => new(
        "confusions",
        "Greatest confusions: labelled → said",
        [Column.Number("count", "lines"), Column.Share("ofErrors", "of all errors"), Column.Share("ofLabels", "of lines labelled so")],
        [.. Confusion.Of(pages).Take(count).Select(confusion => new BoardRow($"{confusion.Labelled} → {confusion.Said}", pages[0].Style, [confusion.Count, confusion.ShareOfErrors, confusion.ShareOfLabels]))]);

    private static BoardRow[] CalibrationRows(string style, IReadOnlyList<ReliabilityBin> bins) =>
    [
        new BoardRow("confidence", style, [.. bins.Select(bin => (double?)bin.Confidence)]),
        new BoardRow("right", style, [.. bins.Select(bin => (double?)bin.Right)]),
    ];
}
