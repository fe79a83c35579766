using System.Globalization;
using System.Numerics;

namespace ArticleParser;

/// <summary>The word lists that dates are read by, as one trie.</summary>
internal static class DateWords
{
    private static readonly Lazy<PhraseTrie<DateMeaning>> s_trie = new(Build);
    // From 1; read when a date first asks for its month.
    private static readonly DialectWord[]?[] s_months = new DialectWord[]?[13];

    private static readonly string[] s_eras = ["Era.1867", "Era.1911", "Era.1925", "Era.1988", "Era.2018"];

    /// <summary>The lists of eras; each is named for the year before its first.</summary>
    public static IReadOnlyList<string> Eras => s_eras;

    public static PhraseTrie<DateMeaning> Trie => s_trie.Value;

    /// <summary>The month that a date's word for it names in one language, the earlier of two; 0 where it names none or the language is not known.</summary>
    public static int MonthIn(string language, in DateAtom word, ReadOnlySpan<char> text)
    {
        var wanted = text.Slice(word.Start, word.Length);
        for (int months = word.Meaning.Months; months != 0; months &= months - 1)
        {
            var month = BitOperations.TrailingZeroCount(months);
            foreach (var name in s_months[month] ??= WordLists.Of(ListName("Month", month)))
            {
                if (name.Language == language && wanted.Equals(name.Text, StringComparison.OrdinalIgnoreCase)) return month;
            }
        }

        return 0;
    }

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
        family + "." + number.ToString(CultureInfo.InvariantCulture);

    private static void Add(PhraseTrie<DateMeaning> trie, string list, DateMeaning meaning)
    {
        foreach (var word in WordLists.Of(list))
        {
            var isUnit = meaning.Word == DateWord.Join && Letters.IsUnspaced(word.Text[0]);
            trie.Add(word.Text, isUnit ? meaning with { Word = DateWord.Join | DateWord.Unit } : meaning);
        }
    }
}
