using System.Globalization;

namespace ArticleParser.Accuracy;

/// <summary>The reliability of confidences: for each claim and style the mean distance of confidence and share right, and the share right in ten bins.</summary>
internal static class ReliabilityTables
{
    public static BoardTable Of(IReadOnlyList<PageScore> pages) =>
        new("reliability", "Reliability: of what was said with a confidence in a bin, the share that was right (body lines, headlines, dates)", Columns(), [.. Rows(pages)]);

    private static List<Column> Columns() =>
    [
        Column.Number("count", "said"),
        Column.Share("error", "calibration error"),
        .. Enumerable.Range(0, 10).Select(bin => Column.Share(string.Create(CultureInfo.InvariantCulture, $"bin{bin}"), string.Create(CultureInfo.InvariantCulture, $"0.{bin}"))),
    ];

    private static IEnumerable<BoardRow> Rows(IReadOnlyList<PageScore> pages) =>
        from claim in new[] { Claim.Story, Claim.Headline, Claim.Date, Claim.Other }
        from style in pages.GroupBy(page => page.Style)
        let reliability = Sum(style.SelectMany(page => page.Judgements).Where(judgement => judgement.Claim == claim))
        where reliability.Total > 0
        select new BoardRow(claim.ToString(), style.Key, [reliability.Total, reliability.Error, .. Bins(reliability)]);

    private static Reliability Sum(IEnumerable<Judgement> judgements)
    {
        var sum = new Reliability();
        foreach (var judgement in judgements) sum.Add(judgement.Confidence, judgement.Right);
        return sum;
    }

    private static IEnumerable<double?> Bins(Reliability reliability)
    {
        var rows = reliability.Rows().ToDictionary(row => (int)Math.Round(row.From * 10));
        return Enumerable.Range(0, 10).Select(bin => rows.TryGetValue(bin, out var row) ? row.Right : (double?)null);
    }
}
