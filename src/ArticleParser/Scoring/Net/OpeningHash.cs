using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArticleParser;

/// <summary>
/// A hash of a line's first characters that only serves to tell whether two lines open alike, whatever the case: sixteen
/// characters side by side, where <see cref="WordHasher.Hash"/> takes one after the other.
/// </summary>
internal static class OpeningHash
{
    /// <summary>How many characters count.</summary>
    public const int Length = 32;

    private const ulong Factor = 0x9E3779B97F4A7C15;

    /// <summary>The hash of a text of at most <see cref="Length"/> characters.</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        Span<ushort> folded = stackalloc ushort[Length];
        folded.Clear();
        MemoryMarshal.Cast<char, ushort>(text).CopyTo(folded);
        Vector256<ushort> low = Vector256.Create<ushort>(folded), high = Vector256.Create<ushort>(folded[16..]);
        if (Vector256.GreaterThanAny(low | high, Vector256.Create((ushort)0x7F)))
        {
            for (var i = 0; i < text.Length; i++) folded[i] = (ushort)WordHasher.FoldOf(text[i]);
        }
        else
        {
            Fold(low).CopyTo(folded);
            Fold(high).CopyTo(folded[16..]);
        }

        var words = MemoryMarshal.Cast<ushort, ulong>(folded);
        ulong even = 0, odd = Factor;
        for (var i = 0; i < words.Length; i += 2)
        {
            even = (even ^ words[i]) * Factor;
            odd = (odd ^ words[i + 1]) * Factor;
            (even, odd) = (even ^ (even >> 32), odd ^ (odd >> 29));
        }

        var hash = (even ^ (odd * Factor)) * Factor;
        return (uint)(hash >> 32);
    }

    private static Vector256<ushort> Fold(Vector256<ushort> chars)
    {
        var upper = Vector256.LessThanOrEqual(chars - Vector256.Create((ushort)'A'), Vector256.Create((ushort)('Z' - 'A')));
        return chars | (upper & Vector256.Create((ushort)0x20));
    }
}
