namespace ArticleParser;

/// <summary>What a relative date counts in.</summary>
internal enum AgoUnit
{
    /// <summary>No unit: the moment itself.</summary>
    Now,
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,

    /// <summary>Not a unit that a number stands before, but a day by its name: today, yesterday.</summary>
    NamedDay,
}

/// <summary>A unit of a relative date and, for words that hold their number, how many of it.</summary>
internal readonly record struct Ago(AgoUnit Unit, int Count);

/// <summary>The word lists that relative dates are read by, as one trie.</summary>
internal static class AgoWords
{
    private static readonly string[] s_units = ["now", "second", "minute", "hour", "day", "week", "month", "year"];
    private static readonly string[] s_namedDays = ["DayAgo.0", "DayAgo.1", "DayAgo.2"];
    private static readonly Lazy<PhraseTrie<Ago>> s_trie = new(Build);

    public static PhraseTrie<Ago> Trie => s_trie.Value;

    private static PhraseTrie<Ago> Build()
    {
        // A word of several lists means what the first of them says.
        var trie = new PhraseTrie<Ago>(static (first, _) => first);
        for (var unit = 0; unit < s_units.Length; unit++)
        {
            Add(trie, "Ago." + s_units[unit], new Ago((AgoUnit)unit, 1));
            Add(trie, "AgoTwo." + s_units[unit], new Ago((AgoUnit)unit, 2));
        }

        for (var days = 0; days < s_namedDays.Length; days++) Add(trie, s_namedDays[days], new Ago(AgoUnit.NamedDay, days));
        return trie;
    }

    private static void Add(PhraseTrie<Ago> trie, string list, Ago meaning)
    {
        foreach (var word in WordLists.Of(list)) trie.Add(word.Text, meaning);
    }
}
