namespace ArticleParser.Accuracy.Roles;

/// <summary>Holds the confidence of lines against how often their kind is right, in bins of as many lines each.</summary>
internal static class RoleCalibration
{
    private const int Bins = 10;

    /// <summary>The mean distance of confidence and share right over the bins; null without lines.</summary>
    public static double? Error(IReadOnlyList<RolePage> pages)
    {
        var bins = Of(pages);
        return bins.Count == 0 ? null : bins.Sum(bin => bin.Count * Math.Abs(bin.Confidence - bin.Right)) / bins.Sum(bin => bin.Count);
    }

    /// <summary>The bins, from the least confident lines to the most. Fewer than ten lines make fewer bins.</summary>
    public static IReadOnlyList<ReliabilityBin> Of(IReadOnlyList<RolePage> pages)
    {
        var lines = pages.SelectMany(page => page.Lines).Where(line => line.Said.Count > 0).OrderBy(line => line.Confidence).ToArray();
        return [.. Enumerable.Range(0, Bins).Select(bin => Bin(lines[(lines.Length * bin / Bins)..(lines.Length * (bin + 1) / Bins)])).OfType<ReliabilityBin>()];
    }

    private static ReliabilityBin? Bin(LineOutcome[] lines) => lines.Length == 0 ? null
        : new ReliabilityBin(lines[0].Confidence, lines.Length, lines.Average(line => line.Confidence), lines.Average(line => line.IsFirstRight ? 1.0 : 0));
}
