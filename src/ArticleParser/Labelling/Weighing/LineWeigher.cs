using ArticleParser.Lines;

namespace ArticleParser.Labelling;

/// <summary>
/// Weighs lines once more for whoever asks why: what each piece of evidence says for the answer and for the runner-up. Labelling itself keeps
/// no such numbers, so that parsing stays fast.
/// </summary>
internal static class LineWeigher
{
    private const int Most = 4;
    private const double LeastLikely = 1e-300;

    public static WeighedLine[] Weigh(LexedPage page, LabelModel model)
    {
        using var scores = LabelNet.Score(page, model);
        var net = scores.All.ToArray();
        var findings = PageLabeller.AddSaid(page, scores);
        var withCues = scores.All.ToArray();
        TableRows.Share(page, scores);
        var sums = new LineSums(model, net, withCues, scores);
        var labelled = PageLabeller.Label(page, model, scores, findings);
        var likelihoods = new RoleLikelihoods(scores, model.Lattice);
        var lines = new WeighedLine[page.Count];
        for (var i = 0; i < lines.Length; i++)
        {
            page.CancellationToken.ThrowIfCancellationRequested();
            lines[i] = Weigh(page, sums, likelihoods, labelled.Lines[i], i);
        }

        return lines;
    }

    private static WeighedLine Weigh(LexedPage page, LineSums sums, RoleLikelihoods likelihoods, in LabelledLine label, int line)
    {
        var all = likelihoods.Of(line);
        var (section, role) = (SectionOf(label), LabelSpace.IndexOf(label.Role));
        var at = all.FindIndex(one => one.Section == section && one.Role == role);
        var chosen = at < 0 ? likelihoods.Of(line, section, role) : all[at];
        if (at >= 0) all.RemoveAt(at);
        if (all.Count == 0) return new WeighedLine(chosen, [], []);
        var second = all[0];
        var weights = sums.Weigh(page, line, chosen, second);
        weights.Add(new Weight(WeightSource.Section, null, likelihoods.PairOf(chosen.Section, chosen.Role), likelihoods.PairOf(second.Section, second.Role)));

        // The rest is what the other lines say: where sections begin and end.
        var rest = Math.Log(Math.Max(LeastLikely, chosen.Likelihood) / Math.Max(LeastLikely, second.Likelihood)) - weights.Sum(weight => weight.Balance);
        weights.Add(new Weight(WeightSource.Lines, null, Math.Max(0, rest), Math.Max(0, -rest)));
        weights.RemoveAll(static weight => weight is { For: 0, Against: 0 });
        weights.Sort(static (one, other) => Math.Abs(other.Balance).CompareTo(Math.Abs(one.Balance)));
        return new WeighedLine(chosen, Calibrated(all, label.Confidence / (double)Calibration.Whole), weights);
    }

    // A date stamp stands in the page itself; to the decoder that is the masthead.
    private static int SectionOf(in LabelledLine label) => Math.Max(0, Array.IndexOf(LabelSpace.Sections, label.Section));

    /// <summary>What the answer's confidence leaves over, shared as the likelihoods are.</summary>
    private static List<LikelyRole> Calibrated(List<LikelyRole> others, double confidence)
    {
        var sum = others.Sum(other => other.Likelihood);
        return [.. others.Take(Most).Select(other => other with { Likelihood = sum > 0 ? other.Likelihood / sum * (1 - confidence) : 0 })];
    }
}

/// <summary>What a line was found to be, what else it could be, and what spoke for the answer and for the first of the others.</summary>
/// <param name="Chosen">The answer.</param>
/// <param name="Others">The likeliest others, likeliest first: what the answer's confidence leaves over.</param>
/// <param name="Weights">What spoke for the answer and for the first of the others, greatest difference first.</param>
internal sealed record WeighedLine(LikelyRole Chosen, List<LikelyRole> Others, List<Weight> Weights);
