namespace ArticleParser.Benchmarks.Quick;

/// <summary>The middle of some figures, and the two between which the middle half of them lies.</summary>
internal readonly record struct Spread(double Median, double Low, double High)
{
    public static Spread Of(IReadOnlyCollection<double> figures)
    {
        double[] sorted = [.. figures.Order()];
        return new Spread(At(sorted, 0.5), At(sorted, 0.25), At(sorted, 0.75));
    }

    public static Spread Exactly(double figure) => new(figure, figure, figure);

    private static double At(double[] sorted, double share)
    {
        var place = share * (sorted.Length - 1);
        var low = (int)place;
        return low + 1 < sorted.Length ? sorted[low] + ((sorted[low + 1] - sorted[low]) * (place - low)) : sorted[low];
    }
}
