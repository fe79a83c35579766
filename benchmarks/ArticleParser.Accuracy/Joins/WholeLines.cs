using System.Collections.Concurrent;
using System.Globalization;

namespace ArticleParser.Accuracy.Joins;

/// <summary>How many lines of gold bodies are lines of the view, by data set and style, and how many lines are joined where none should be.</summary>
internal sealed class WholeLines
{
    private readonly ConcurrentDictionary<(string Dataset, string Style), SegmentScore> _scores = new();
    private readonly ConcurrentDictionary<string, SegmentScore> _joined = new();

    /// <param name="lines">The corpus.</param>
    /// <param name="judges">The nets, by publisher.</param>
    public static WholeLines Of(IEnumerable<string> lines, Func<string, JoinJudges> judges)
    {
        var result = new WholeLines();
        BoardRun.InParallel(lines, (line, _) =>
        {
            var page = CorpusPage.Read(line).WithMadeStyles();
            foreach (var (style, text) in page.Texts)
            {
                if (style is "markdown" or "stamped") continue;
                var view = LineJoiner.Join(new PageView(text), judges(page.Publisher));
                result.Add(page, style, text, view.Text);
            }
        });
        return result;
    }

    public void Write()
    {
        foreach (var (key, score) in _scores.OrderBy(score => score.Key.Dataset, StringComparer.Ordinal).ThenBy(score => ScrapeStyles.Rank(score.Key.Style)).ThenBy(score => score.Key.Style, StringComparer.Ordinal))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {key.Dataset,-12} {key.Style,-10} whole lines of the gold body {score.Share:0.000}"));
        foreach (var (style, score) in _joined.OrderBy(score => score.Key, StringComparer.Ordinal))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {style,-10} breaks joined {score.Right} of {score.Total}, {100 * score.Share:0.000} %"));
    }

    private static int Breaks(string text) => text.Split('\n').Count(line => !string.IsNullOrWhiteSpace(line));

    private void Add(CorpusPage page, string style, string text, string view)
    {
        if (page.Gold.Body is { } body) _scores.AddOrUpdate((page.Dataset, style), static (_, score) => score, static (_, old, score) => old + score, SegmentScore.Whole(body, view.Split('\n')));
        var before = Breaks(text);
        _joined.AddOrUpdate(style, static (_, score) => score, static (_, old, score) => old + score, new SegmentScore(before - Breaks(view), before));
    }
}
