namespace ArticleParser.Accuracy;

/// <summary>Fits the curve from margins to shares right: at each point the share among the judgements around it, never falling.</summary>
internal static class CurveFit
{
    // As if so many judgements had been right half the time: where hardly anything was said the curve stays near the middle.
    private const double Doubt = 2;

    public static short[] Fit(IEnumerable<Judgement> judgements)
    {
        var count = new double[ConfidenceCurve.Points];
        var right = new double[ConfidenceCurve.Points];
        foreach (var judgement in judgements) Add(judgement, count, right);
        var shares = new double[count.Length];
        for (var i = 0; i < shares.Length; i++) shares[i] = (right[i] + (Doubt / 2)) / (count[i] + Doubt);
        return [.. Rising(shares, count).Select(share => (short)Math.Round(share * 1000))];
    }

    /// <summary>Between two points a judgement counts for both, for the nearer more.</summary>
    private static void Add(Judgement judgement, double[] count, double[] right)
    {
        var at = Math.Clamp((judgement.Margin - ConfidenceCurve.First) / (double)ConfidenceCurve.Step, 0, count.Length - 1);
        var low = Math.Min((int)at, count.Length - 2);
        foreach (var (point, weight) in new[] { (low, 1 - (at - low)), (low + 1, at - low) })
        {
            count[point] += weight;
            if (judgement.Right) right[point] += weight;
        }
    }

    /// <summary>Pools neighbours that fall until none does (Ayer et al., 1955).</summary>
    private static double[] Rising(double[] shares, double[] weights)
    {
        var pools = new List<(double Share, double Weight, int Points)>();
        for (var i = 0; i < shares.Length; i++)
        {
            pools.Add((shares[i], weights[i] + 1e-6, 1));
            while (pools.Count > 1 && pools[^2].Share > pools[^1].Share)
            {
                var (a, b) = (pools[^2], pools[^1]);
                pools.RemoveRange(pools.Count - 2, 2);
                pools.Add((((a.Share * a.Weight) + (b.Share * b.Weight)) / (a.Weight + b.Weight), a.Weight + b.Weight, a.Points + b.Points));
            }
        }

        return [.. pools.SelectMany(pool => Enumerable.Repeat(pool.Share, pool.Points))];
    }
}
