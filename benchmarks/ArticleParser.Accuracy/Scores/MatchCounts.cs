namespace ArticleParser.Accuracy;

/// <summary>Right, extra and missing items, to be summed over pages: the micro F1 weighs every item alike.</summary>
internal readonly record struct MatchCounts(int Right, int Extra, int Missing)
{
    // What counts as the same caption in the soft score.
    private const double Alike = 0.75;

    public double? F1 => Right + Extra + Missing == 0 ? null : 2.0 * Right / ((2 * Right) + Extra + Missing);

    public static MatchCounts operator +(MatchCounts a, MatchCounts b) => new(a.Right + b.Right, a.Extra + b.Extra, a.Missing + b.Missing);

    public static MatchCounts Add(MatchCounts a, MatchCounts b) => a + b;

    /// <summary>Matches sets of normalised texts.</summary>
    public static MatchCounts Exact(IEnumerable<string> gold, IEnumerable<string> found)
    {
        HashSet<string> goldSet = Set(gold), foundSet = Set(found);
        var right = goldSet.Count(foundSet.Contains);
        return new MatchCounts(right, foundSet.Count - right, goldSet.Count - right);
    }

    /// <summary>Matches each gold text with the most alike text not yet taken, if it is alike enough.</summary>
    public static MatchCounts Soft(IEnumerable<string> gold, IEnumerable<string> found)
    {
        var left = Set(found).Select(Words.LowerCase).ToList();
        int right = 0, missing = 0;
        foreach (var words in Set(gold).Select(Words.LowerCase))
        {
            var best = left.MaxBy(other => TokenF1.Of(words, other));
            if (best is not null && TokenF1.Of(words, best) >= Alike && left.Remove(best)) right++;
            else missing++;
        }

        return new MatchCounts(right, left.Count, missing);
    }

    private static HashSet<string> Set(IEnumerable<string> texts) => [.. texts.Select(NormalText.Of).Where(text => text.Length > 0)];
}
