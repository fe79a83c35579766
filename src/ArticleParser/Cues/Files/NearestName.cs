namespace ArticleParser.Cues;

/// <summary>Finds the name that the author of a misspelt one most likely meant.</summary>
internal static class NearestName
{
    // What other libraries, schema.org and feeds call the same.
    private static readonly Dictionary<string, string> Synonyms = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Title"] = "Headline",
        ["Author"] = "Authors",
        ["Writer"] = "Authors",
        ["Date"] = "Published",
        ["PublishDate"] = "Published",
        ["Summary"] = "Standfirst",
        ["Lead"] = "Standfirst",
        ["Description"] = "Standfirst",
        ["Abstract"] = "Standfirst",
        ["Content"] = "Body",
        ["Tags"] = "Topics",
        ["Keywords"] = "Topics",
        ["Category"] = "Section",
        ["Images"] = "Captions",
        ["Publisher"] = "Source",
        ["Location"] = "Dateline",
        ["Updated"] = "Modified",
    };

    /// <summary>The end of a message: "; did you mean 'Byline'?", or nothing where no name is near.</summary>
    public static string Hint(string name, IEnumerable<string> known) =>
        Of(name, known) is { } nearest ? $"; did you mean '{nearest}'?" : "";

    /// <summary>The same where a sentence goes on behind it: a full stop in place of nothing.</summary>
    public static string HintOrStop(string name, IEnumerable<string> known) => Hint(name, known) is { Length: > 0 } hint ? hint : ".";

    /// <summary>The name that was meant; null where none is near: what half of the letters tell apart is another word.</summary>
    public static string? Of(string name, IEnumerable<string> known)
    {
        var names = known.ToList();
        if (Synonyms.TryGetValue(name, out var meant) && names.Contains(meant))
            return meant;
        return names.Select(other => (Name: other, Distance: Distance(Clip(name), other)))
            .Where(other => other.Distance <= Math.Max(name.Length, other.Name.Length))
            .OrderBy(other => other.Distance).ThenBy(other => other.Name, StringComparer.Ordinal).FirstOrDefault().Name;
    }

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
