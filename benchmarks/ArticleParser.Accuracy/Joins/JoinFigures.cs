using System.Globalization;

namespace ArticleParser.Accuracy.Joins;

/// <summary>How right nets are on pairs of publishers that they have not seen, at several thresholds.</summary>
internal sealed class JoinFigures(string name)
{
    private static readonly double[] s_thresholds = [-1, 0, 0.5, 1, 1.5, 2, 2.5, 3, 4];

    private readonly List<(double Odds, bool IsJoined)> _answers = [];

    public void Add(JoinSet set, int fold, JoinNet net)
    {
        for (var pair = 0; pair < set.Count; pair++)
        {
            if (set.FoldOf(pair) == fold) _answers.Add(((double)net.Answer(set.RowsOf(pair)) / (JoinNet.One * JoinNet.One), set.IsJoined(pair)));
        }
    }

    public void Write()
    {
        var joined = _answers.Count(answer => answer.IsJoined);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {_answers.Count} pairs, {joined} of them one line. By publishers not seen, above a threshold of the log odds:"));
        foreach (var threshold in s_thresholds)
        {
            var said = _answers.Count(answer => answer.Odds > threshold);
            var right = _answers.Count(answer => answer.Odds > threshold && answer.IsJoined);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {threshold,4:0.0}  precision {(double)right / Math.Max(1, said):0.0000}  recall {(double)right / Math.Max(1, joined):0.0000}"));
        }
    }
}
