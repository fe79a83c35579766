namespace ArticleParser.Cues;

/// <summary>
/// The patterns of a table of cues and the tries that find them, laid out as numbers and texts alone, so that the
/// generator can do it for the library's own dialect and nothing is left to do before the first page.
/// </summary>
/// <param name="Patterns">A record for each pattern, as <see cref="PatternRecord"/> reads it.</param>
/// <param name="Nodes">The nodes of all tries. A phrase has a list of patterns; 0 is the empty one.</param>
/// <param name="ListStarts">By list: where it begins in <paramref name="ListItems"/>; and where the last one ends.</param>
/// <param name="ListItems">The patterns of all lists.</param>
/// <param name="Starts">What the phrases of each trie begin with: bits by <see cref="PhraseKey"/>.</param>
/// <param name="Tries">By trie: its root, then where its bits begin and how many numbers they fill.</param>
/// <param name="Slots">By slot: the list of the patterns that are it alone, and of those with more behind it than a phrase finds.</param>
internal sealed record CueLayout(
    string[] Patterns, NodeArrays Nodes, int[] ListStarts, int[] ListItems, ulong[] Starts, int[] Tries, int[] Slots)
{
    public const int NumbersPerTrie = 3;
    public const int ListsPerSlot = 2;

    /// <summary>The tries before those of the slots. Of the openings, those stand apart once more that want something behind them: labels.</summary>
    public const int Openings = 0, Closings = 1, InnerOpenings = 2, InnerClosings = 3, DateWords = 4, Labels = 5, FirstSlot = 6;

    /// <summary>The slots that lines are looked up by where they begin with their value. The others take nearly anything.</summary>
    private static readonly string[] s_slots = ["number", "time", "date", "dates", "email", "handle", "steps"];

    public static int TrieCount => FirstSlot + s_slots.Length;

    public static int SlotCount => s_slots.Length;

    /// <summary>The slot's number; -1 where lines are not looked up by it.</summary>
    public static int SlotOf(string slot) => Array.IndexOf(s_slots, slot);

    /// <summary>True for the tries that are read from the end of a text.</summary>
    public static bool IsBackwards(int trie) => trie is Closings or InnerClosings;

    /// <summary>The patterns of a list.</summary>
    public int[] PatternsOf(int list)
    {
        var patterns = new int[ListStarts[list + 1] - ListStarts[list]];
        Array.Copy(ListItems, ListStarts[list], patterns, 0, patterns.Length);
        return patterns;
    }
}
