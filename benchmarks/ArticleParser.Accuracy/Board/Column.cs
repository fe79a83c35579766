using System.Globalization;

namespace ArticleParser.Accuracy;

/// <summary>One figure of a board.</summary>
/// <param name="Key">Its name in JSON.</param>
/// <param name="Title">Its name in a table.</param>
/// <param name="Format">How it is printed.</param>
/// <param name="Value">The figure over pages; null where none of them has gold for it.</param>
internal sealed record Column(string Key, string Title, string Format, Func<IReadOnlyList<PageScore>, double?> Value)
{
    private const string ShareFormat = "0.000";
    private const string WholeFormat = "0";

    public string Text(double? value) => value?.ToString(Format, CultureInfo.InvariantCulture) ?? "–";

    /// <summary>How many of something there are.</summary>
    public static Column Number(string key, string title, Func<IReadOnlyList<PageScore>, int> value) => new(key, title, WholeFormat, pages => value(pages));

    /// <summary>How many of something there are, in a table whose cells are not computed from pages' scores.</summary>
    public static Column Number(string key, string title) => new(key, title, WholeFormat, _ => null);

    /// <summary>A figure between 0 and 1, in such a table.</summary>
    public static Column Share(string key, string title) => new(key, title, ShareFormat, _ => null);

    /// <summary>A figure between 0 and 1 that is computed from all pages at once.</summary>
    public static Column Of(string key, string title, Func<IReadOnlyList<PageScore>, double?> value) => new(key, title, ShareFormat, value);

    /// <summary>The mean over pages that have the score.</summary>
    public static Column Mean<T>(string key, string title, Func<PageScore, T?> score, Func<T, double> value)
        where T : struct
        => Of(key, title, pages => MeanOrNull(pages.Select(score).OfType<T>().Select(value)));

    /// <summary>The share of pages for which something holds, among those that have the score and of which <paramref name="among"/> holds.</summary>
    public static Column ShareOf<T>(string key, string title, Func<PageScore, T?> score, Func<T, bool> holds, Func<T, bool>? among = null)
        where T : struct
        => Of(key, title, pages => MeanOrNull(pages.Select(score).OfType<T>().Where(among ?? (_ => true)).Select(page => holds(page) ? 1.0 : 0)));

    /// <summary>The F1 over the items of all pages together.</summary>
    public static Column Micro(string key, string title, Func<PageScore, MatchCounts?> score) =>
        Of(key, title, pages => pages.Select(score).OfType<MatchCounts>().Aggregate(default(MatchCounts), MatchCounts.Add).F1);

    /// <summary>The share of segments that are where they should be.</summary>
    public static Column Segments(string key, string title, Func<PageScore, SegmentScore?> score) =>
        Of(key, title, pages => pages.Select(score).OfType<SegmentScore>().Aggregate(default(SegmentScore), SegmentScore.Add).Share);

    private static double? MeanOrNull(IEnumerable<double> values) => values.Select(value => (double?)value).Average();
}
