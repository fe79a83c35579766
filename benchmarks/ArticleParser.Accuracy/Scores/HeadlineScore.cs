namespace ArticleParser.Accuracy;

/// <param name="Exact">The headline is the gold one, but for white space, quotes and dashes. Case counts.</param>
/// <param name="Contained">One of the two holds the other, and the shorter is at least half as long.</param>
/// <param name="Held">The page's text holds the gold headline, so that it could be found.</param>
internal readonly record struct HeadlineScore(bool Exact, bool Contained, bool Held)
{
    /// <param name="gold">The headline to find.</param>
    /// <param name="found">The headline found; null for none.</param>
    /// <param name="page">The page's text, normalised.</param>
    public static HeadlineScore Of(string gold, string? found, string page)
    {
        gold = NormalText.Of(gold);
        found = NormalText.Of(found ?? "");
        return new HeadlineScore(gold == found, IsContained(gold, found), page.Contains(gold, StringComparison.Ordinal));
    }

    private static bool IsContained(string gold, string found)
    {
        var (shorter, longer) = gold.Length <= found.Length ? (gold, found) : (found, gold);
        return shorter.Length * 2 >= longer.Length && longer.Contains(shorter, StringComparison.Ordinal);
    }
}
