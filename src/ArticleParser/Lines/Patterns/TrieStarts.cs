using System.Numerics;
using System.Runtime.CompilerServices;

namespace ArticleParser;

/// <summary>
/// What a trie's phrases begin with, as <see cref="PhraseStart"/> packs it. Bits by hash, and no more of them than the
/// phrases need, since every line looks here and most go no further.
/// </summary>
internal sealed class TrieStarts
{
    // Phrases have some beginnings in common: this is about twenty bits for each beginning.
    private const int BitsPerPhrase = 8;
    private const int FewestBits = 8192;

    private readonly ulong[] _bits;
    private readonly int _shift;

    public TrieStarts(List<(string Phrase, CuePattern Pattern)> phrases)
    {
        var size = BitOperations.RoundUpToPowerOf2((uint)Math.Max(FewestBits, phrases.Count * BitsPerPhrase));
        _shift = 64 - BitOperations.Log2(size);
        _bits = new ulong[size / 64];
        Fill(phrases);
    }

    /// <summary>False when no phrase begins like this; mostly right when true.</summary>
    public bool MayHold(PhraseStart start)
    {
        for (var ends = start.Ends; ends != 0; ends &= ends - 1)
        {
            var slot = Slot(start.Key(BitOperations.TrailingZeroCount(ends)));
            if ((_bits[slot / 64] >> (slot % 64) & 1) != 0) return true;
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Fill(List<(string Phrase, CuePattern Pattern)> phrases)
    {
        foreach (var (phrase, _) in phrases)
        {
            var slot = Slot(PhraseStart.KeyOf(phrase));
            _bits[slot / 64] |= 1UL << (slot % 64);
        }
    }

    // The upper bits are the mixed ones.
    private int Slot(ulong key) => (int)((key * 0x9E3779B97F4A7C15UL) >> _shift);
}
