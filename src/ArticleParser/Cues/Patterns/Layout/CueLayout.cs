namespace ArticleParser.Cues;

/// <summary>
/// The patterns of a table of cues and the tries that find them, laid out as numbers and texts alone, so that the
/// generator can do it for the library's own dialect and nothing is left to do before the first page.
/// </summary>
/// <param name="Patterns">A record for each pattern, as <see cref="PatternRecord"/> reads it.</param>
/// <param name="After">By node: the character that leads to it. The nodes of a trie stand level by level, those of all tries in a row.</param>
/// <param name="FirstChild">By node: where its children begin, those of the next one end them. With <see cref="EndBit"/> where a phrase ends.</param>
/// <param name="Lists">By node: the list of the patterns of the phrase that ends there; 0, the empty one, elsewhere.</param>
/// <param name="ListStarts">By list: where it begins in <paramref name="ListItems"/>; and where the last one ends.</param>
/// <param name="ListItems">The patterns of all lists.</param>
/// <param name="Starts">What the phrases of each trie begin with: bits by <see cref="PhraseKey"/>.</param>
/// <param name="Tries">By trie: its root, then where its bits begin and how many numbers they fill.</param>
/// <param name="Slots">By slot: the list of the patterns that are it alone, and of those with more behind it than a phrase finds.</param>
internal sealed record CueLayout(
    string[] Patterns, ushort[] After, int[] FirstChild, int[] Lists, int[] ListStarts, int[] ListItems, ulong[] Starts, int[] Tries, int[] Slots)
{
    /// <summary>Set where a phrase ends at a node, so that most steps need not look for patterns.</summary>
    public const int EndBit = int.MinValue;

    /// <summary>Children are compared so many at once; what stands behind the last node's is none.</summary>
    public const int Stride = 8;

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

    /// <summary>The characters that lead to nodes, with room behind the last ones for what is compared with them at once.</summary>
    public static ushort[] Letters(List<int> after)
    {
        var letters = new ushort[after.Count + Stride];
        for (var i = 0; i < after.Count; i++) letters[i] = (ushort)after[i];
        return letters;
    }

    /// <summary>The patterns of a list.</summary>
    public int[] PatternsOf(int list)
    {
        var patterns = new int[ListStarts[list + 1] - ListStarts[list]];
        Array.Copy(ListItems, ListStarts[list], patterns, 0, patterns.Length);
        return patterns;
    }
}
