using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ArticleParser.Text;

namespace ArticleParser.Cues;

/// <summary>
/// The first characters of a text (read backwards: its last), folded and packed, and after how many of them a phrase may
/// end. Every line is asked for phrases by this before a trie is walked, so there is neither loop nor branch where the
/// characters are ASCII.
/// </summary>
internal readonly struct PhraseStart
{
    /// <summary>How many characters are looked at.</summary>
    public const int Longest = PhraseKey.Longest;

    private readonly ulong _key;

    private PhraseStart(ulong key, uint ends)
    {
        _key = key;
        Ends = ends;
    }

    /// <summary>Bit k is set where the first word of a phrase may end after k characters; of k = <see cref="Longest"/>, where it may also go on.</summary>
    public uint Ends { get; }

    public static PhraseStart Of(ReadOnlySpan<char> text)
    {
        var chars = Load(text);
        return Vector128.LessThanAll(chars, Vector128.Create((ushort)0x80)) ? OfAscii(chars, text.Length, false) : OfAny(text, false);
    }

    /// <summary>Of the text read from its end.</summary>
    public static PhraseStart OfEnd(ReadOnlySpan<char> text)
    {
        var chars = text.Length < Longest ? LoadShort(text) : Load(text, text.Length - Longest);
        if (!Vector128.LessThanAll(chars, Vector128.Create((ushort)0x80))) return OfAny(text, true);

        // The lanes that a short text does not fill are asked for behind the last one, and are zeros again.
        var last = Vector128.Create((ushort)(Math.Min(text.Length, Longest) - 1));
        return OfAscii(Vector128.Shuffle(chars, last - Vector128<ushort>.Indices), text.Length, true);
    }

    /// <summary>The key of the first characters, one to <see cref="Longest"/>.</summary>
    public ulong Key(int length) => PhraseKey.Cut(_key, length);

    /// <param name="chars">In the order in which they are read; zeros where the text has no more.</param>
    /// <param name="length">The text's.</param>
    /// <param name="backwards">How they are read.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static PhraseStart OfAscii(Vector128<ushort> chars, int length, bool backwards)
    {
        var capitals = IsBetween(chars, 'A', 'Z');
        var upper = capitals.ExtractMostSignificantBits();
        var lower = IsBetween(chars, 'a', 'z').ExtractMostSignificantBits();
        var digit = IsBetween(chars, '0', '9').ExtractMostSignificantBits();
        var free = (Is(chars, ' ') | Is(chars, '\t') | Is(chars, ':')).ExtractMostSignificantBits();
        var ends = backwards ? WordEnds(upper << 1, upper, lower << 1, lower, digit << 1, digit, lower << 2)
            : WordEnds(upper, upper << 1, lower, lower << 1, digit, digit << 1, (lower >> 1) | 0x80);
        var word = (free & 1) != 0 ? 1 : Math.Min(length, BitOperations.TrailingZeroCount(free | (1u << Longest)));
        ends = ((ends & 0xFE) | (1u << Longest)) & ((2u << word) - 1);
        return new PhraseStart(Vector128.Narrow(chars | (capitals & Vector128.Create((ushort)0x20)), default).AsUInt64()[0], ends);
    }

    /// <summary>What <see cref="CueTrie.EndsWord"/> says, of all places at once: the characters on both sides of each, and the one behind them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint WordEnds(uint upperAfter, uint upperBefore, uint lowerAfter, uint lowerBefore, uint digitAfter, uint digitBefore, uint lowerNext) =>
        ~((upperAfter | lowerAfter | digitAfter) & (upperBefore | lowerBefore | digitBefore))
        | (upperAfter & (~upperBefore | lowerNext))
        | (digitAfter & lowerBefore);

    private static PhraseStart OfAny(ReadOnlySpan<char> text, bool backwards)
    {
        var (key, ends) = (0UL, 0u);
        for (var i = 0; i < Longest && i < text.Length; i++)
        {
            var c = Fold.Of(text[backwards ? text.Length - 1 - i : i]);
            if (i > 0 && PhraseKey.IsFree(c)) break;
            key ^= PhraseKey.Place(c, i);
            if (i + 1 == Longest || CueTrie.EndsWord(text, i + 1, backwards)) ends |= 2u << i;
            if (PhraseKey.IsFree(c)) break;
        }

        return new PhraseStart(key, ends);
    }

    /// <summary>The first characters of a text; zeros where it has no more.</summary>
    public static Vector128<ushort> Load(ReadOnlySpan<char> text) => text.Length < Longest ? LoadShort(text) : Load(text, 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<ushort> IsBetween(Vector128<ushort> chars, char first, char last) =>
        Vector128.LessThanOrEqual(chars - Vector128.Create((ushort)first), Vector128.Create((ushort)(last - first)));

    private static Vector128<ushort> Load(ReadOnlySpan<char> text, int at) =>
        Vector128.LoadUnsafe(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text)), (nuint)at);

    /// <summary>Fewer characters than lanes, from two reads that overlap: what is written a character at a time is not there yet when all is read at once.</summary>
    private static Vector128<ushort> LoadShort(ReadOnlySpan<char> text)
    {
        const int half = Longest / 2;
        if (text.Length >= half)
        {
            var bytes = MemoryMarshal.AsBytes(text);
            var low = MemoryMarshal.Read<ulong>(bytes);
            var high = MemoryMarshal.Read<ulong>(bytes[^sizeof(ulong)..]);

            // A shift by all bits is none, so by one character first.
            return Vector128.Create(low, high >> 16 >> (16 * (Longest - 1 - text.Length))).AsUInt16();
        }

        if (text.IsEmpty) return default;
        var chars = text[0] | ((ulong)text[text.Length / 2] << (16 * (text.Length / 2))) | ((ulong)text[^1] << (16 * (text.Length - 1)));
        return Vector128.Create(chars, 0).AsUInt16();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Is(Vector128<ushort> chars, char c) => Vector128.Equals(chars, Vector128.Create((ushort)c));
}
