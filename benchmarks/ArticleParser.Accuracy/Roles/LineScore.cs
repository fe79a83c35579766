namespace ArticleParser.Accuracy.Roles;

/// <summary>How far what the tree has on a line is what people said of it.</summary>
internal static class LineScore
{
    private const double NotFirst = 0.5;

    /// <summary>1 where the first kind said is the one labelled, one half where another is; of several labelled, the share that is said.</summary>
    public static double Of<T>(IReadOnlyList<T> labelled, IReadOnlyList<T> said)
    {
        var wanted = labelled.Distinct().ToList();
        if (wanted.Count > 1) return (double)wanted.Count(said.Contains) / wanted.Count;
        if (!said.Contains(wanted[0])) return 0;
        return Equals(said[0], wanted[0]) ? 1 : NotFirst;
    }
}
