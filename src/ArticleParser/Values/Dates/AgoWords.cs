using System.Numerics;
using ArticleParser.Cues;

namespace ArticleParser.Values;

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

/// <summary>The word lists that relative dates are read by.</summary>
internal static class AgoWords
{
    // For each unit the list of its words, and that of words for two of it; then the days by their names.
    private const int FirstNamedDay = 2 * (int)AgoUnit.NamedDay;

    private static readonly WordTrie s_trie = new(WordLayout.Agos);

    /// <summary>The length of the longest word at the beginning of the text, and what it means; 0 if there is none.</summary>
    public static int Longest(ReadOnlySpan<char> text, out Ago ago)
    {
        var length = s_trie.Longest(text, out var lists);

        // A word of several lists means what the first of them says.
        var list = BitOperations.TrailingZeroCount(lists);
        ago = length == 0 ? default
            : list < FirstNamedDay ? new Ago((AgoUnit)(list / 2), (list % 2) + 1)
            : new Ago(AgoUnit.NamedDay, list - FirstNamedDay);
        return length;
    }

    /// <summary>Whether one of the words for today stands in the text.</summary>
    public static bool NamesToday(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (DateSpots.IsBoundary(text, at) && Longest(text[at..], out var ago) > 0 && ago is { Unit: AgoUnit.NamedDay, Count: 0 }) return true;
        }

        return false;
    }
}
