namespace ArticleParser.Accuracy.Roles;

/// <summary>Carries the labels of a page's lines from one scrape style to another, by aligning their words.</summary>
internal static class LabelProjection
{
    private const int MostRoles = 3;

    // A shorter run of words may be equal by chance, and then its neighbours are not aligned.
    private const int TrustedRun = 3;

    /// <summary>The labels of the other text's lines that are not blank; null where less than half of a line's words stand in the labelled text.</summary>
    /// <param name="labelledText">The text that was read.</param>
    /// <param name="labels">A label for each of its lines that are not blank.</param>
    /// <param name="otherText">The same page in another style.</param>
    public static LineLabel?[] Onto(string labelledText, IReadOnlyList<LineLabel> labels, string otherText)
    {
        if (labelledText == otherText) return [.. labels];
        var labelled = new LineWords(labelledText);
        var other = new LineWords(otherText);
        if (labelled.Lines != labels.Count) throw new ArgumentException("There must be a label for each line.", nameof(labels));
        var leftOf = WordAlignment.Of(labelled.Hashes, other.Hashes);
        DropChance(leftOf, labelled, other);
        return Labels(labels, [.. Enumerable.Range(0, other.Lines).Select(line => Sources(line, leftOf, labelled, other))]);
    }

    /// <summary>Undoes short runs that stop amid a line on either side.</summary>
    private static void DropChance(int[] leftOf, LineWords labelled, LineWords other)
    {
        var isLeftAligned = new bool[labelled.Hashes.Count];
        foreach (var left in leftOf.Where(left => left >= 0)) isLeftAligned[left] = true;
        var chance = new List<Range>();
        for (int start = 0, end; start < leftOf.Length; start = end)
        {
            for (end = start + 1; end < leftOf.Length && leftOf[start] >= 0 && leftOf[end] == leftOf[end - 1] + 1;) end++;
            if (leftOf[start] < 0 || end - start >= TrustedRun) continue;
            var isWhole = IsBounded(other, start, end - 1, word => leftOf[word] >= 0) && IsBounded(labelled, leftOf[start], leftOf[end - 1], word => isLeftAligned[word]);
            if (!isWhole) chance.Add(start..end);
        }

        foreach (var run in chance) leftOf.AsSpan(run).Fill(-1);
    }

    private static bool IsBounded(LineWords words, int first, int last, Func<int, bool> isAligned) =>
        IsBound(words.Before(first), isAligned) && IsBound(words.Behind(last), isAligned);

    private static bool IsBound(int neighbour, Func<int, bool> isAligned) => neighbour < 0 || isAligned(neighbour);

    /// <summary>The labelled lines that a line is made of, in order; none where less than half of its words are aligned.</summary>
    private static List<int> Sources(int line, int[] leftOf, LineWords labelled, LineWords other)
    {
        var words = other.WordsOf(line).ToList();
        var counts = new SortedDictionary<int, int>();
        foreach (var left in words.Select(word => leftOf[word]).Where(left => left >= 0))
        {
            counts[labelled.LineOf(left)] = counts.GetValueOrDefault(labelled.LineOf(left)) + 1;
        }

        if (counts.Values.Sum() * 2 < words.Count) return [];

        // A labelled line is a source where it gives most of its words, or gives more than any other.
        var most = counts.Values.Max();
        return [.. counts.Where(source => source.Value == most || source.Value * 2 >= labelled.WordsOf(source.Key).Count()).Select(source => source.Key)];
    }

    private static LineLabel?[] Labels(IReadOnlyList<LineLabel> labels, List<int>[] sources)
    {
        var parts = new int[labels.Count];
        foreach (var source in sources.SelectMany(line => line)) parts[source]++;
        var taken = new int[labels.Count];
        var result = new LineLabel?[sources.Length];
        for (var line = 0; line < sources.Length; line++)
        {
            if (sources[line].Count == 0) continue;
            var roles = sources[line].SelectMany(source => Part(labels[source].Roles, taken[source]++, parts[source]));
            result[line] = new LineLabel(labels[sources[line][0]].Section, [.. WithoutRepeats(roles).Take(MostRoles)]);
        }

        return result;
    }

    /// <summary>The roles of one part of a line that stands in several: they follow one another as the parts do.</summary>
    private static IEnumerable<SyntaxKind> Part(IReadOnlyList<SyntaxKind> roles, int part, int parts)
    {
        var first = part * roles.Count / parts;
        var end = Math.Max(first + 1, (part + 1) * roles.Count / parts);
        return roles.Skip(first).Take(end - first);
    }

    private static IEnumerable<SyntaxKind> WithoutRepeats(IEnumerable<SyntaxKind> roles)
    {
        var last = SyntaxKind.None;
        foreach (var role in roles)
        {
            if (role != last) yield return role;
            last = role;
        }
    }
}
