using ArticleParser.Lines;

namespace ArticleParser.Labelling;

/// <summary>The terms that a line's scores are sums of.</summary>
/// <param name="model">The weights.</param>
/// <param name="net">What evidence and net say, one line after the other.</param>
/// <param name="withCues">The same with what cues add that the net has not learned.</param>
/// <param name="scores">The same once rows of tables share their scores.</param>
internal sealed class LineSums(LabelModel model, int[] net, int[] withCues, LabelScores scores)
{
    private const double EvidenceUnit = 1.0 / (1 << LabelModel.EvidenceBits);
    private const double ScoreUnit = 1.0 / LabelModel.One;

    public List<Weight> Weigh(LexedPage page, int line, in LikelyRole chosen, in LikelyRole second)
    {
        var weights = new List<Weight>();
        var rows = scores.EvidenceOf(line);
        Span<double> rest = stackalloc double[LabelModel.Outputs];
        Scaled(At(net, line), ScoreUnit, rest);
        Span<double> says = stackalloc double[LabelModel.Outputs];
        for (var i = 0; i < rows.Length; i++)
        {
            Scaled(model.Evidence.AsSpan(rows[i] * LabelModel.Outputs, LabelModel.Outputs), EvidenceUnit, says);
            for (var output = 0; output < says.Length; output++) rest[output] -= says[output];
            weights.Add(WeightOf((WeightSource)i, WeightDetails.Of(page, line, (Evidence)i, rows[i]), says, chosen, second));
        }

        if (page.Elements is { } elements)
        {
            SumElements(page, line, says);
            for (var output = 0; output < says.Length; output++) rest[output] -= says[output];
            weights.Add(WeightOf((WeightSource)Evidence.Elements, Text.ElementNames.Of(elements[line]), says, chosen, second));
        }

        weights.Add(WeightOf(WeightSource.Net, null, rest, chosen, second));
        Less(At(withCues, line), At(net, line), says);
        weights.Add(WeightOf(WeightSource.OwnCue, page.CueOf(line)?.Name, says, chosen, second));
        Less(scores.Of(line), At(withCues, line), says);
        weights.Add(WeightOf(WeightSource.Table, null, says, chosen, second));
        return weights;
    }

    /// <summary>What the rows of HTML elements say together.</summary>
    private void SumElements(LexedPage page, int line, Span<double> says)
    {
        Span<ushort> rows = stackalloc ushort[FeatureTable.MostElements];
        Span<double> one = stackalloc double[LabelModel.Outputs];
        says.Clear();
        foreach (var row in rows[..LineFeatures.Elements(page, line, rows)])
        {
            Scaled(model.Evidence.AsSpan(row * LabelModel.Outputs, LabelModel.Outputs), EvidenceUnit, one);
            for (var output = 0; output < says.Length; output++) says[output] += one[output];
        }
    }

    private static Weight WeightOf(WeightSource source, string? detail, ReadOnlySpan<double> says, in LikelyRole chosen, in LikelyRole second)
    {
        // What is said of all alike tells nothing: told from the mean, a number is what speaks for or against.
        double sections = Mean(says[..RoleLattice.Sections]), roles = Mean(says.Slice(RoleLattice.Sections, LabelSpace.Roles.Length)), mean = sections + roles;
        return new Weight(
            source,
            detail,
            says[chosen.Section] + says[RoleLattice.Sections + chosen.Role] - mean,
            says[second.Section] + says[RoleLattice.Sections + second.Role] - mean);
    }

    private static double Mean(ReadOnlySpan<double> values)
    {
        double sum = 0;
        foreach (var value in values) sum += value;
        return sum / values.Length;
    }

    private static ReadOnlySpan<int> At(int[] values, int line) => values.AsSpan(line * LabelModel.Outputs, LabelModel.Outputs);

    private static void Scaled(ReadOnlySpan<int> values, double unit, Span<double> to)
    {
        for (var i = 0; i < to.Length; i++) to[i] = values[i] * unit;
    }

    private static void Scaled(ReadOnlySpan<short> values, double unit, Span<double> to)
    {
        for (var i = 0; i < to.Length; i++) to[i] = values[i] * unit;
    }

    private static void Less(ReadOnlySpan<int> values, ReadOnlySpan<int> others, Span<double> to)
    {
        for (var i = 0; i < to.Length; i++) to[i] = (values[i] - (double)others[i]) * ScoreUnit;
    }
}
