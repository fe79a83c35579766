namespace ArticleParser.Cues;

/// <summary>
/// The first words of a trie's phrases: a bit for each, by its first letters. Most words of a page begin no phrase, and are told here without a walk.
/// </summary>
internal sealed class WordStarts
{
    // So few words have another one's bit that a walk for nothing is rare.
    private const int BitsPerWord = 16;

    private readonly ulong[] _bits;
    private readonly int _shift;

    public WordStarts(TrieNodes nodes)
    {
        var words = new List<FirstWord>();
        Gather(nodes, nodes.Root, default, words);
        var log = 6;
        while (1 << log < words.Count * BitsPerWord) log++;
        (_bits, _shift) = (new ulong[1 << (log - 6)], 64 - log);
        foreach (var word in words)
        {
            var slot = word.Slot(_shift);
            _bits[slot / 64] |= 1UL << slot;
        }
    }

    /// <summary>True where a word begins the text that is no phrase's first.</summary>
    public bool RulesOut(FirstWord word)
    {
        if (word.IsEmpty) return false;
        var slot = word.Slot(_shift);
        return (_bits[slot / 64] >> slot & 1) == 0;
    }

    /// <summary>A phrase's first word ends where the phrase does, or where it goes on with what is no letter.</summary>
    private static void Gather(TrieNodes nodes, int node, FirstWord word, List<FirstWord> words)
    {
        var ends = nodes.IsEnd(node);
        foreach (var child in nodes.Below(node))
        {
            var next = nodes.After(child) is >= 'a' and <= 'z' and var letter ? word.With(letter) : default;
            if (next.IsFull) words.Add(next);
            else if (!next.IsEmpty) Gather(nodes, child, next, words);
            else ends = true;
        }

        if (ends && !word.IsEmpty) words.Add(word);
    }
}
