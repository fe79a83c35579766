using System.Numerics;

namespace ArticleParser;

/// <summary>
/// What a trie's phrases begin with: by their first five characters, or by as many as stand before white space or a
/// colon. Bits by hash, and no more of them than the phrases need, since every line looks here and most go no further.
/// </summary>
internal sealed class TrieStarts
{
    /// <summary>How many characters of a phrase are looked at.</summary>
    public const int Longest = 5;

    private const int BitsPerStart = 12;

    private readonly ulong[] _bits;
    private readonly int _shift;

    // The first characters that are ASCII, a bit each; others are left to the hash.
    private readonly ulong[] _firsts = new ulong[2];

    public TrieStarts(IReadOnlyCollection<string> phrases)
    {
        var starts = new HashSet<uint>();
        foreach (var phrase in phrases)
        {
            if (phrase[0] < 128) _firsts[phrase[0] / 64] |= 1UL << (phrase[0] % 64);
            AddTo(starts, phrase);
        }

        var size = Math.Max(64, (int)BitOperations.RoundUpToPowerOf2((uint)(starts.Count * BitsPerStart)));
        _shift = 32 - BitOperations.Log2((uint)size);
        _bits = new ulong[size / 64];
        foreach (var start in starts) _bits[Slot(start) / 64] |= 1UL << (Slot(start) % 64);
    }

    /// <summary>False when no phrase begins with the character.</summary>
    public bool MayBegin(char folded) => folded >= 128 || (_firsts[folded / 64] >> (folded % 64) & 1) != 0;

    /// <summary>False when no phrase begins with characters of this hash.</summary>
    public bool Has(uint hash) => (_bits[Slot(hash) / 64] >> (Slot(hash) % 64) & 1) != 0;

    /// <summary>The hash of one character more.</summary>
    public static uint Add(uint hash, char folded) => (hash * 0x9E3779B1u) ^ (folded * 0x85EBCA77u);

    /// <summary>White space and colons: where a phrase has one, a text may have several.</summary>
    public static bool IsFree(char folded) => folded is ':' or ' ';

    private static void AddTo(HashSet<uint> starts, string phrase)
    {
        var hash = Add(0, phrase[0]);
        for (var i = 1; i < phrase.Length && i < Longest && !IsFree(phrase[i]) && !IsFree(phrase[0]); i++) hash = Add(hash, phrase[i]);
        starts.Add(hash);
    }

    // The upper bits are the mixed ones.
    private int Slot(uint hash) => (int)((hash * 0xC2B2AE3Du) >> _shift);
}
