namespace ArticleParser.Cues;

/// <summary>The first characters of a phrase as one number, by which most lines are told to hold none.</summary>
internal static class PhraseKey
{
    /// <summary>How many characters are looked at: the lanes of a vector, and the bytes of a key.</summary>
    public const int Longest = 8;

    /// <summary>
    /// The key of a phrase, folded and in the order in which it is read: of its first word, as of white space and colons
    /// a text may have several where the phrase has one.
    /// </summary>
    public static ulong Of(string phrase)
    {
        var length = 1;
        while (length < Longest && length < phrase.Length && !IsFree(phrase[0]) && !IsFree(phrase[length])) length++;
        var key = 0UL;
        for (var i = 0; i < length; i++) key ^= Place(phrase[i], i);
        return Cut(key, length);
    }

    /// <summary>The bit of a key. The upper bits of the product are the mixed ones.</summary>
    public static int Slot(ulong key, int shift) => (int)((key * 0x9E3779B97F4A7C15UL) >> shift);

    // ASCII has a byte for each character; what is above it reaches into the next one's, which tells phrases apart as well.
    public static ulong Place(char folded, int index) => (ulong)folded << (8 * index);

    public static ulong Cut(ulong key, int length) => key & (ulong.MaxValue >> (8 * (Longest - length)));

    public static bool IsFree(char folded) => folded is ':' or ' ';
}
