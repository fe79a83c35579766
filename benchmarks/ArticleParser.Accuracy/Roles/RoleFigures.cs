namespace ArticleParser.Accuracy.Roles;

/// <summary>The figures of a group of labelled pages, as the corpus defines them. Null: no page has anything to say on it.</summary>
internal static class RoleFigures
{
    public static double? Lines(IReadOnlyList<RolePage> pages) => Mean(pages.SelectMany(page => page.Lines).Select(line => line.Score));

    public static double? StoryRegion(IReadOnlyList<RolePage> pages) => Mean(pages.SelectMany(page => page.StoryRegion).Select(line => line.Score));

    public static double? Groups(IReadOnlyList<RolePage> pages) => Mean(pages.SelectMany(page => page.Lines).Select(line => line.GroupScore));

    /// <summary>A line that the tree has in no section, since it is the date stamp, is not asked about.</summary>
    public static double? Sections(IReadOnlyList<RolePage> pages) =>
        Share(pages.SelectMany(page => page.Lines).Where(line => line.Said is not [SyntaxKind.DateStamp]), line => line.Section == line.Label.Section);

    public static double? Headline(IReadOnlyList<RolePage> pages) => Share(pages.Select(page => page.IsHeadlineFound).OfType<bool>(), found => found);

    public static double? PageKinds(IReadOnlyList<RolePage> pages) => Share(pages.Select(page => page.IsKindRight).OfType<bool>(), right => right);

    /// <summary>The share of lines that have a label.</summary>
    public static double? Labelled(IReadOnlyList<RolePage> pages)
    {
        var labelled = pages.Sum(page => page.Lines.Count);
        var all = labelled + pages.Sum(page => page.Unlabelled);
        return all == 0 ? null : (double)labelled / all;
    }

    private static double? Share<T>(IEnumerable<T> items, Func<T, bool> holds) => Mean(items.Select(item => holds(item) ? 1.0 : 0));

    private static double? Mean(IEnumerable<double> values) => values.Select(value => (double?)value).Average();
}
