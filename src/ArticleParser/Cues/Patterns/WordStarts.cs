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
        // Counted first, then marked: for a list of words the runtime would compile a dozen methods, and each trie is gone through once.
        _bits = [];
        var words = Gather(nodes, nodes.Root, default);
        var log = 6;
        while (1 << log < words * BitsPerWord) log++;
        (_bits, _shift) = (new ulong[1 << (log - 6)], 64 - log);
        Gather(nodes, nodes.Root, default);
    }

    /// <summary>True where a word begins the text that is no phrase's first.</summary>
    public bool RulesOut(FirstWord word)
    {
        if (word.IsEmpty) return false;
        var slot = word.Slot(_shift);
        return (_bits[slot / 64] >> slot & 1) == 0;
    }

    /// <summary>A phrase's first word ends where the phrase does, or where it goes on with what is no letter. Gives how many there are.</summary>
    private int Gather(TrieNodes nodes, int node, FirstWord word)
    {
        var count = 0;
        var ends = nodes.IsEnd(node);
        foreach (var child in nodes.Below(node))
        {
            var next = nodes.After(child) is >= 'a' and <= 'z' and var letter ? word.With(letter) : default;
            if (next.IsFull) count += Mark(next);
            else if (!next.IsEmpty) count += Gather(nodes, child, next);
            else ends = true;
        }

        return ends && !word.IsEmpty ? count + Mark(word) : count;
    }

    private int Mark(FirstWord word)
    {
        if (_bits.Length == 0) return 1;
        var slot = word.Slot(_shift);
        _bits[slot / 64] |= 1UL << slot;
        return 1;
    }
}
