using System.Globalization;
using System.Numerics;
using ArticleParser.Cues;

namespace ArticleParser.Values;

/// <summary>The word lists that dates are read by.</summary>
internal static class DateWords
{
    private static readonly WordTrie s_trie = new(WordLayout.Dates);

    // From 1; read when a date first asks for its month.
    private static readonly DialectWord[]?[] s_months = new DialectWord[]?[13];

    /// <summary>The length of the longest word at the beginning of the text, and what it means; 0 if there is none.</summary>
    public static int Longest(ReadOnlySpan<char> text, out DateMeaning meaning) => Longest(text, FirstWord.Of(text), out meaning);

    /// <summary>The same of a text whose first word is known.</summary>
    public static int Longest(ReadOnlySpan<char> text, FirstWord word, out DateMeaning meaning)
    {
        var length = s_trie.Longest(text, word, out var lists);
        if (length == 0) return OtherCalendars.Longest(text, out meaning);
        meaning = DateMeaning.Of(lists);
        return length;
    }

    /// <summary>The month that a date's word for it names in one language, the earlier of two; 0 where it names none or the language is not known.</summary>
    public static int MonthIn(string language, in DateAtom word, ReadOnlySpan<char> text)
    {
        var wanted = text.Slice(word.Start, word.Length);
        for (int months = word.Meaning.Months; months != 0; months &= months - 1)
        {
            var month = BitOperations.TrailingZeroCount(months);
            var list = "Month." + month.ToString(CultureInfo.InvariantCulture);
            if (Names(s_months[month] ??= WordLists.Of(list), language, wanted) || Names(OwnWords.Current?.Of(list) ?? [], language, wanted)) return month;
        }

        return 0;
    }

    private static bool Names(IReadOnlyList<DialectWord> words, string language, ReadOnlySpan<char> wanted)
    {
        foreach (var word in words)
        {
            if (word.Language == language && wanted.Equals(word.Text, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
