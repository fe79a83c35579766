using System.Numerics;
using System.Runtime.Intrinsics;

namespace ArticleParser.Cues;

/// <summary>The word of ASCII letters that begins a text, folded: its first eight letters, packed. Empty where the text begins otherwise, or where it can't be told what the word folds to.</summary>
internal readonly struct FirstWord
{
    private const int Longest = PhraseKey.Longest;

    private readonly ulong _letters;

    private FirstWord(ulong letters) => _letters = letters;

    public bool IsEmpty => _letters == 0;

    /// <summary>Whether it has as many letters as are looked at.</summary>
    public bool IsFull => _letters >> (8 * (Longest - 1)) != 0;

    public static FirstWord Of(ReadOnlySpan<char> text)
    {
        var chars = PhraseStart.Load(text);
        var upper = PhraseStart.IsBetween(chars, 'A', 'Z').ExtractMostSignificantBits();
        var lower = PhraseStart.IsBetween(chars, 'a', 'z').ExtractMostSignificantBits();

        // Not asked of the length: without BMI1, .NET 10's compiler takes a count of trailing zeros that is zero for one that isn't.
        if (((lower | upper) & 1) == 0) return default;

        // A phrase may end before a capital that follows a small letter.
        var inner = lower | (upper & (upper << 1));
        var length = BitOperations.TrailingZeroCount(~(inner | 1));

        // Letters beyond ASCII may fold to one of it.
        if (length < Longest && length < text.Length && (text[length] >= 0x80 || char.IsAsciiLetter(text[length]))) return default;
        var folded = Vector128.Narrow(chars | Vector128.Create((ushort)0x20), default).AsUInt64()[0];
        return new FirstWord(PhraseKey.Cut(folded, Math.Min(length, Longest)));
    }

    /// <summary>The word with one more letter.</summary>
    public FirstWord With(char letter) => new(_letters | PhraseKey.Place(letter, (64 - BitOperations.LeadingZeroCount(_letters) + 7) / 8));

    /// <summary>The bit of the word.</summary>
    public int Slot(int shift) => PhraseKey.Slot(_letters, shift);
}
