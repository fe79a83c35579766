namespace ArticleParser.Cli;

/// <summary>Finds the name that somebody who misspelt it most likely meant.</summary>
internal static class Nearest
{
    // Of two short words the half is alike by chance.
    private const int LettersAMistake = 3;

    /// <summary>The nearest of the names; null where none is near enough to have been meant.</summary>
    public static string? Of(string word, IEnumerable<string> names)
    {
        if (word.Length > 64) return null;
        var (nearest, distance) = names.Select(name => (name, Distance(word.ToLowerInvariant(), name.ToLowerInvariant()))).DefaultIfEmpty(("", int.MaxValue)).MinBy(pair => pair.Item2);
        return distance <= Math.Max(1, Math.Max(word.Length, nearest.Length) / LettersAMistake) ? nearest : null;
    }

    /// <summary>The end of a message: "; did you mean '--format'?", or nothing.</summary>
    public static string Hint(string word, IEnumerable<string> names) => Of(word, names) is { } nearest ? $"; did you mean '{nearest}'?" : "";

    /// <summary>How many letters have to be put in, left out, changed or swapped with their neighbour.</summary>
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var least = Math.Min(rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), 1 + Math.Min(rows[i - 1, j], rows[i, j - 1]));
                var isSwap = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                rows[i, j] = isSwap ? Math.Min(least, rows[i - 2, j - 2] + 1) : least;
            }
        }

        return rows[a.Length, b.Length];
    }
}
