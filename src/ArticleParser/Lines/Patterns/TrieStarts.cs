using System.Numerics;
using System.Runtime.CompilerServices;

namespace ArticleParser;

/// <summary>
/// What a trie's phrases begin with: by their first five characters, or by as many as stand before white space or a
/// colon. Bits by hash, and no more of them than the phrases need, since every line looks here and most go no further.
/// </summary>
internal sealed class TrieStarts
{
    /// <summary>How many characters of a phrase are looked at.</summary>
    public const int Longest = 5;


    // Phrases have some beginnings in common: this is about ten bits for each beginning.
    private const int BitsPerPhrase = 2;
    private const int FewestBits = 512;

    private readonly ulong[] _bits;
    private readonly int _shift;

    // The first characters that are ASCII, a bit each; others are left to the hash.
    private readonly ulong[] _firsts = new ulong[2];

    public TrieStarts(List<(string Phrase, CuePattern Pattern)> phrases)
    {
        var size = BitOperations.RoundUpToPowerOf2((uint)Math.Max(FewestBits, phrases.Count * BitsPerPhrase));
        _shift = 32 - BitOperations.Log2(size);
        _bits = new ulong[size / 64];
        foreach (var (phrase, _) in phrases) Add(phrase);
    }

    /// <summary>False when no phrase begins with the character.</summary>
    public bool MayBegin(char folded) => folded >= 128 || (_firsts[folded / 64] >> (folded % 64) & 1) != 0;

    /// <summary>False when no phrase begins with characters of this hash.</summary>
    public bool Has(uint hash) => (_bits[Slot(hash) / 64] >> (Slot(hash) % 64) & 1) != 0;

    /// <summary>The hash of one character more.</summary>
    public static uint Add(uint hash, char folded) => (hash * 0x9E3779B1u) ^ (folded * 0x85EBCA77u);

    /// <summary>White space and colons: where a phrase has one, a text may have several.</summary>
    public static bool IsFree(char folded) => folded is ':' or ' ';

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add(string phrase)
    {
        if (phrase[0] < 128) _firsts[phrase[0] / 64] |= 1UL << (phrase[0] % 64);
        var hash = Add(0, phrase[0]);
        for (var i = 1; i < phrase.Length && i < Longest && !IsFree(phrase[i]) && !IsFree(phrase[0]); i++) hash = Add(hash, phrase[i]);
        _bits[Slot(hash) / 64] |= 1UL << (Slot(hash) % 64);
    }

    // The upper bits are the mixed ones.
    private int Slot(uint hash) => (int)((hash * 0xC2B2AE3Du) >> _shift);
}
