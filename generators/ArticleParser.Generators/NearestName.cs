namespace ArticleParser.Generators;

/// <summary>Finds the name that the author of a misspelt one most likely meant.</summary>
internal static class NearestName
{
    /// <summary>The end of a message: "; did you mean 'Byline'?", or nothing where there is no name at all.</summary>
    public static string Hint(string name, IEnumerable<string> known) =>
        Of(name, known) is { } nearest ? $"; did you mean '{nearest}'?" : "";

    public static string? Of(string name, IEnumerable<string> known) =>
        known.OrderBy(other => Distance(Clip(name), other)).ThenBy(other => other, StringComparer.Ordinal).FirstOrDefault();

    // No name is that long, and the distance costs the product of the lengths.
    private static string Clip(string name) => name.Length <= 64 ? name : name.Substring(0, 64);

    /// <summary>Levenshtein's distance; a difference in case alone counts for less than a letter.</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).Select(i => 2 * i).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = 2 * i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replace = diagonal + Cost(a[i - 1], b[j - 1]);
                diagonal = row[j];
                row[j] = Math.Min(replace, 2 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[b.Length];
    }

    private static int Cost(char a, char b) =>
        a == b ? 0 : char.ToUpperInvariant(a) == char.ToUpperInvariant(b) ? 1 : 2;
}
