using System.Globalization;

namespace ArticleParser;

/// <summary>The word lists that dates are read by, as one trie.</summary>
internal static class DateWords
{
    private static readonly Lazy<PhraseTrie<DateMeaning>> s_trie = new(Build);
    private static readonly Lazy<Dictionary<string, Dictionary<string, int>>> s_months = new(ReadMonths);

    private static readonly string[] s_eras = ["Era.1867", "Era.1911", "Era.1925", "Era.1988", "Era.2018"];

    /// <summary>The lists of eras; each is named for the year before its first.</summary>
    public static IReadOnlyList<string> Eras => s_eras;

    public static PhraseTrie<DateMeaning> Trie => s_trie.Value;

    /// <summary>The month that a word names in one language; 0 where it names none or the language is not known.</summary>
    public static int MonthIn(string language, ReadOnlySpan<char> word) =>
        s_months.Value.TryGetValue(language, out var months) && months.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var month) ? month : 0;

    /// <summary>By language; a word that names two months, as some do, names the earlier.</summary>
    private static Dictionary<string, Dictionary<string, int>> ReadMonths()
    {
        var words = Enumerable.Range(1, 12).SelectMany(month => WordLists.Of(ListName("Month", month)).Select(word => (word.Language, word.Text, Month: month)));
        return words.GroupBy(word => word.Language, StringComparer.Ordinal).ToDictionary(language => language.Key, MonthsOf, StringComparer.Ordinal);
    }

    private static Dictionary<string, int> MonthsOf(IEnumerable<(string Language, string Text, int Month)> words) =>
        words.DistinctBy(word => word.Text, StringComparer.OrdinalIgnoreCase).ToDictionary(word => word.Text, word => word.Month, StringComparer.OrdinalIgnoreCase);

    private static PhraseTrie<DateMeaning> Build()
    {
        var trie = new PhraseTrie<DateMeaning>(DateMeaning.Merge);
        for (var i = 1; i <= 12; i++) Add(trie, ListName("Month", i), new DateMeaning(DateWord.Month, Months: (ushort)(1 << i)));
        for (var i = 1; i <= 7; i++) Add(trie, ListName("Weekday", i), new DateMeaning(DateWord.Weekday, Weekdays: (byte)(1 << (i % 7))));
        Add(trie, "Meridiem.am", new DateMeaning(DateWord.Am));
        Add(trie, "Meridiem.pm", new DateMeaning(DateWord.Pm));
        Add(trie, "Clock", new DateMeaning(DateWord.Clock));
        Add(trie, "DateJoin", new DateMeaning(DateWord.Join));
        Add(trie, "Ordinal", new DateMeaning(DateWord.Ordinal));
        Add(trie, "Zone", new DateMeaning(DateWord.Zone));
        foreach (var era in s_eras) Add(trie, era, new DateMeaning(DateWord.Era, EraStart: short.Parse(era.AsSpan(era.IndexOf('.') + 1), CultureInfo.InvariantCulture)));
        return trie;
    }

    private static string ListName(string family, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{family}.{number}");

    private static void Add(PhraseTrie<DateMeaning> trie, string list, DateMeaning meaning)
    {
        foreach (var word in WordLists.Of(list))
        {
            var isUnit = meaning.Word == DateWord.Join && Letters.IsUnspaced(word.Text[0]);
            trie.Add(word.Text, isUnit ? meaning with { Word = DateWord.Join | DateWord.Unit } : meaning);
        }
    }
}
