namespace ArticleParser.Accuracy;

/// <summary>How far a figure would move with other pages of the same kind.</summary>
internal static class Bootstrap
{
    private const int Samples = 1000;

    // Fixed, so that two boards over the same results print the same interval.
    private const int Seed = 20_240_229;

    /// <summary>The ends of the interval that holds 95% of the F1s of as many pages, drawn with replacement.</summary>
    public static (double Low, double High) F1Interval(IReadOnlyList<BodyScore> pages)
    {
        var random = new Random(Seed);
        var figures = new double[Samples];
        var drawn = new BodyScore[pages.Count];
        for (var sample = 0; sample < Samples; sample++)
        {
            for (var i = 0; i < drawn.Length; i++) drawn[i] = pages[random.Next(pages.Count)];
            figures[sample] = BodyFigures.Of(drawn).F1;
        }

        Array.Sort(figures);
        return (figures[(int)(Samples * 0.025)], figures[(int)(Samples * 0.975) - 1]);
    }
}
