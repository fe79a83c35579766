namespace ArticleParser.Text;

/// <summary>Hashes of words, case folded.</summary>
internal static class WordHasher
{
    /// <summary>A hash that is the same in every process.</summary>
    public static uint Hash(ReadOnlySpan<char> text) => Mix(HashOf(text));

    /// <summary>The same before its bits are mixed.</summary>
    public static uint HashOf(ReadOnlySpan<char> text)
    {
        WorkCount.Add(Work.SlowHash);
        var hash = 0u;
        foreach (var c in text) hash = Next(hash, c);
        return hash;
    }

    /// <summary>The same of a text that goes on with a character.</summary>
    public static uint Next(uint hash, char c) => (hash * 31) + FoldOf(c);

    /// <summary>A character as words are hashed with it.</summary>
    public static uint FoldOf(char c) => c < 0x80 ? (c is >= 'A' and <= 'Z' ? c | 0x20u : c) : Fold.OfCase(c);

    /// <summary>Spreads what a hash tells over all of its bits.</summary>
    public static uint Mix(uint hash)
    {
        hash = (hash ^ (hash >> 16)) * 0x7FEB352D;
        hash = (hash ^ (hash >> 15)) * 0x846CA68B;
        return hash ^ (hash >> 16);
    }
}
