namespace ArticleParser.Accuracy;

/// <summary>
/// How well the body of one page was found: shares of runs of four words that are right, too many and
/// missing. They sum to one, so that a long page weighs no more than a short one.
/// </summary>
/// <param name="Right">True positives.</param>
/// <param name="Extra">False positives.</param>
/// <param name="Missing">False negatives.</param>
/// <param name="Exact">Both texts have the same words in the same order.</param>
internal readonly record struct BodyScore(double Right, double Extra, double Missing, bool Exact)
{
    /// <summary>Null where nothing was found: such a page costs recall only.</summary>
    public double? Precision => Right + Extra > 0 ? Right / (Right + Extra) : null;

    /// <summary>Null where there was nothing to find.</summary>
    public double? Recall => Right + Missing > 0 ? Right / (Right + Missing) : null;

    /// <summary>The page's own F1, for ranking pages. A board's F1 is that of the mean precision and recall.</summary>
    public double F1 => Right + Extra + Missing == 0 ? 1 : 2 * Right / ((2 * Right) + Extra + Missing);

    public static BodyScore Of(Shingles gold, Shingles found)
    {
        var shared = (double)gold.Shared(found);
        var total = gold.Count + found.Count - shared;
        var exact = gold.HasSameWords(found);
        return total == 0
            ? new BodyScore(0, 0, 0, exact)
            : new BodyScore(shared / total, (found.Count - shared) / total, (gold.Count - shared) / total, exact);
    }
}
