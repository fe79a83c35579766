namespace ArticleParser.Accuracy.Training;

/// <summary>How much of a page's gold body was found, by the public board's metric: shingles of four tokens as multisets.</summary>
internal readonly record struct ShingleScore(double Hits, double Extra, double Missed, bool IsExact)
{
    private const int Size = 4;

    public static ShingleScore Of(List<ulong> gold, Dictionary<ulong, int> goldGrams, List<ulong> found)
    {
        var grams = Tokens.Grams(found, Size);
        int hits = 0, all = 0, wanted = 0;
        foreach (var (gram, count) in grams)
        {
            all += count;
            if (goldGrams.TryGetValue(gram, out var have)) hits += Math.Min(have, count);
        }

        foreach (var count in goldGrams.Values) wanted += count;
        return new ShingleScore(hits, all - hits, wanted - hits, gold.SequenceEqual(found));
    }

    public static Dictionary<ulong, int> GramsOf(List<ulong> tokens) => Tokens.Grams(tokens, Size);

    /// <summary>F1 of the mean precision (of pages where anything was found) and the mean recall.</summary>
    public static (double F1, double Precision, double Recall, double Exact) Mean(IReadOnlyCollection<ShingleScore> scores)
    {
        var precision = scores.Where(s => s.Hits + s.Extra > 0).Select(s => s.Hits / (s.Hits + s.Extra)).DefaultIfEmpty(0).Average();
        var recall = scores.Where(s => s.Hits + s.Missed > 0).Select(s => s.Hits / (s.Hits + s.Missed)).DefaultIfEmpty(0).Average();
        var exact = scores.Count == 0 ? 0 : scores.Count(s => s.IsExact) / (double)scores.Count;
        return (precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall), precision, recall, exact);
    }
}
