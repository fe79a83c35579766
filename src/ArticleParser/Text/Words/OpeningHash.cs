using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArticleParser.Text;

/// <summary>
/// A hash of a line's first characters that only serves to tell whether two lines open alike, whatever the case: sixteen
/// characters side by side, where <see cref="WordHasher.Hash"/> takes one after the other.
/// </summary>
internal static class OpeningHash
{
    /// <summary>How many characters count.</summary>
    public const int Length = 32;

    private const ulong Factor = 0x9E3779B97F4A7C15;

    private static readonly Vector256<uint> s_lowKeys = Vector256.Create(0x9E3779B9, 0x7F4A7C15, 0xBF58476D, 0x1CE4E5B9, 0x94D049BB, 0x133111EB, 0x85EBCA6B, 0xC2B2AE35);
    private static readonly Vector256<uint> s_highKeys = Vector256.Create(0x27D4EB2F, 0x165667B1, 0xD3A2646C, 0xFD7046C5, 0xB55A4F09, 0x7FEB352D, 0x846CA68B, 0xCC9E2D51);

    /// <summary>The hash of a line's first characters.</summary>
    /// <param name="text">The page: what stands behind the line may be looked at, and counts nowhere.</param>
    /// <param name="start">Where the line begins.</param>
    /// <param name="length">Its length.</param>
    public static uint Of(ReadOnlySpan<char> text, int start, int length)
    {
        length = Math.Min(length, Length);
        if (text.Length - start >= Length) return Of(ref Unsafe.As<char, ushort>(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), start)), length);
        return OfPadded(text[start..], length);
    }

    // At the end of the page. Apart, since a buffer on the stack costs those who do not need it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static uint OfPadded(ReadOnlySpan<char> rest, int length)
    {
        Span<ushort> padded = stackalloc ushort[Length];
        padded.Clear();
        MemoryMarshal.Cast<char, ushort>(rest).CopyTo(padded);
        return Of(ref MemoryMarshal.GetReference(padded), length);
    }

    private static uint Of(ref ushort first, int length)
    {
        var own = Vector256.Create((ushort)length);
        var low = Vector256.LoadUnsafe(ref first) & Vector256.LessThan(Vector256<ushort>.Indices, own);
        var high = Vector256.LoadUnsafe(ref first, 16) & Vector256.LessThan(Vector256<ushort>.Indices + Vector256.Create((ushort)16), own);
        (low, high) = Vector256.GreaterThanAny(low | high, Vector256.Create((ushort)0x7F)) ? (FoldEach(low), FoldEach(high)) : (Fold(low), Fold(high));
        var products = Products(low.AsUInt32() + s_lowKeys) + Products(high.AsUInt32() + s_highKeys);
        return (uint)((Vector256.Sum(products) * Factor) >> 32);
    }

    /// <summary>Sums keyed products of neighbours, so collisions are rare.</summary>
    private static Vector256<ulong> Products(Vector256<uint> numbers)
    {
        var pairs = numbers.AsUInt64();
        return (pairs & Vector256.Create((ulong)uint.MaxValue)) * (pairs >> 32);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Vector256<ushort> FoldEach(Vector256<ushort> chars)
    {
        var folded = Fold(chars);
        ref var first = ref Unsafe.As<Vector256<ushort>, ushort>(ref folded);
        var others = Vector256.GreaterThan(chars, Vector256.Create((ushort)0x7F)).ExtractMostSignificantBits();
        for (; others != 0; others &= others - 1)
        {
            ref var c = ref Unsafe.Add(ref first, BitOperations.TrailingZeroCount(others));
            c = (ushort)WordHasher.FoldOf((char)c);
        }

        return folded;
    }

    private static Vector256<ushort> Fold(Vector256<ushort> chars)
    {
        var upper = Vector256.LessThanOrEqual(chars - Vector256.Create((ushort)'A'), Vector256.Create((ushort)('Z' - 'A')));
        return chars | (upper & Vector256.Create((ushort)0x20));
    }
}
