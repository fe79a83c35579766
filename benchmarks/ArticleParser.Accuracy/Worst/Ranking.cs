namespace ArticleParser.Accuracy;

/// <summary>Orders pages from the worst on.</summary>
internal static class Ranking
{
    /// <summary>The worst pages by a field; pages without gold for it, and those where nothing is wrong, are left out.</summary>
    public static IReadOnlyList<PageScore> Worst(IEnumerable<PageScore> pages, WorstField field, int count) =>
    [
        .. pages.Where(page => Of(page, field) < 1)
            .OrderBy(page => Of(page, field))
            .ThenByDescending(page => IsToBeFound(page, field))
            .Take(count),
    ];

    /// <summary>From 0, wrong, to 1, right; null where it is not known.</summary>
    public static double? Of(PageScore page, WorstField field) => field switch
    {
        WorstField.Body => page.Body?.F1,
        WorstField.Headline => page.Headline is { } headline ? headline.Exact ? 1 : headline.Contained ? 0.5 : 0 : null,

        // A wrong date is worse than none.
        WorstField.Date => page.Date is { } date ? date.Right ? 1 : date.Given ? 0 : 0.5 : null,
        WorstField.Standfirst => page.Standfirst,
        WorstField.Subheadings => page.Subheadings is { } subheadings ? subheadings.F1 ?? 1 : null,
        WorstField.Captions => page.SoftCaptions is { } captions ? captions.F1 ?? 1 : null,
        _ => page.Authors is { } authors ? authors.Exact ? 1 : Math.Min(authors.TokenF1, 0.99) : null,
    };

    /// <summary>What the page does not show cannot be found, so such pages teach less.</summary>
    private static bool IsToBeFound(PageScore page, WorstField field) => field switch
    {
        WorstField.Headline => page.Headline is { Held: true },
        WorstField.Date => page.Date is { Shown: true },
        WorstField.Authors => page.Authors is { Held: true },
        _ => true,
    };
}
