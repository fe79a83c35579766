using ArticleParser.Accuracy.Training;

namespace ArticleParser.Accuracy.FieldRanking;

/// <summary>
/// Fits the rows of a ranking: of a page's candidates one that is right has to win, and where none is, none: "none" says
/// zero. Deterministic.
/// </summary>
internal static class RankFit
{
    private const int Steps = 160;
    private const double Rate = 0.05;
    // Set against all samples together: the fewer there are, the closer weights stay to zero.
    private const float Decay = 14;

    /// <summary>What each row adds, in logits.</summary>
    public static float[] Fit(IReadOnlyList<RankSample> samples)
    {
        var weights = new float[RankTable.Rows];
        var gradients = new float[RankTable.Rows];
        var optimiser = new AdamW(weights.Length, Rate, 0, Steps);
        var all = samples.Sum(sample => sample.Weight);
        for (var step = 0; step < Steps; step++)
        {
            for (var i = 0; i < weights.Length; i++) gradients[i] = Decay / all * weights[i];
            AddGradients(samples, weights, gradients, all);
            optimiser.Step(weights, gradients);
        }

        return weights;
    }

    /// <summary>Whether these weights put a candidate first that is right, or none where none is.</summary>
    public static bool IsRight(RankSample sample, float[] weights)
    {
        var scores = Scores(sample, weights);
        var best = Array.IndexOf(scores, scores.Max());
        return scores[best] > 0 ? sample.IsRight[best] : sample.IsNoneRight;
    }

    /// <summary>On two threads, each with its half of the samples and sums of its own, so that the result is the same everywhere.</summary>
    private static void AddGradients(IReadOnlyList<RankSample> samples, float[] weights, float[] gradients, float all)
    {
        var halves = new[] { new float[gradients.Length], new float[gradients.Length] };
        Parallel.For(0, halves.Length, half =>
        {
            for (var i = half; i < samples.Count; i += halves.Length) AddGradient(samples[i], weights, halves[half], samples[i].Weight / all);
        });
        for (var i = 0; i < gradients.Length; i++) gradients[i] += halves[0][i] + halves[1][i];
    }

    private static float[] Scores(RankSample sample, float[] weights)
    {
        var scores = (float[])sample.Scores.Clone();
        for (var i = 0; i < scores.Length; i++)
        {
            foreach (var row in sample.Rows[i]) scores[i] += weights[row];
        }

        return scores;
    }

    private static void AddGradient(RankSample sample, float[] weights, float[] gradients, float scale)
    {
        var shares = Scores(sample, weights);
        var greatest = Math.Max(0, shares.Max());
        var all = MathF.Exp(-greatest);
        var right = sample.IsNoneRight ? all : 0;
        for (var i = 0; i < shares.Length; i++)
        {
            shares[i] = MathF.Exp(shares[i] - greatest);
            all += shares[i];
            if (sample.IsRight[i]) right += shares[i];
        }

        for (var i = 0; i < shares.Length; i++)
        {
            var gradient = scale * ((shares[i] / all) - (sample.IsRight[i] && right > 0 ? shares[i] / right : 0));
            foreach (var row in sample.Rows[i]) gradients[row] += gradient;
        }
    }
}
