using System.Numerics;

namespace ArticleParser.Cues;

/// <summary>
/// What a trie's phrases begin with, as <see cref="PhraseStart"/> packs it. Every line looks here, and most go no
/// further.
/// </summary>
internal sealed class TrieStarts(ulong[] bits)
{
    private readonly int _shift = 64 - BitOperations.Log2((uint)bits.Length * 64);

    /// <summary>False when no phrase begins like this; mostly right when true.</summary>
    public bool MayHold(PhraseStart start)
    {
        for (var ends = start.Ends; ends != 0; ends &= ends - 1)
        {
            var slot = PhraseKey.Slot(start.Key(BitOperations.TrailingZeroCount(ends)), _shift);
            if ((bits[slot / 64] >> (slot % 64) & 1) != 0) return true;
        }

        return false;
    }
}
