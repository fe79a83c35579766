using System.Runtime.CompilerServices;
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
        return Mix(low.AsUInt64(), high.AsUInt64());
    }

    private static uint Mix(Vector256<ulong> low, Vector256<ulong> high)
    {
        ulong even = 0, odd = Factor;
        (even, odd) = Mix(even, odd, low[0], low[1]);
        (even, odd) = Mix(even, odd, low[2], low[3]);
        (even, odd) = Mix(even, odd, high[0], high[1]);
        (even, odd) = Mix(even, odd, high[2], high[3]);
        return (uint)(((even ^ (odd * Factor)) * Factor) >> 32);
    }

    private static (ulong Even, ulong Odd) Mix(ulong even, ulong odd, ulong first, ulong second)
    {
        even = (even ^ first) * Factor;
        odd = (odd ^ second) * Factor;
        return (even ^ (even >> 32), odd ^ (odd >> 29));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Vector256<ushort> FoldEach(Vector256<ushort> chars)
    {
        ref var first = ref Unsafe.As<Vector256<ushort>, ushort>(ref chars);
        for (var i = 0; i < Vector256<ushort>.Count; i++) Unsafe.Add(ref first, i) = (ushort)WordHasher.FoldOf((char)Unsafe.Add(ref first, i));
        return chars;
    }

    private static Vector256<ushort> Fold(Vector256<ushort> chars)
    {
        var upper = Vector256.LessThanOrEqual(chars - Vector256.Create((ushort)'A'), Vector256.Create((ushort)('Z' - 'A')));
        return chars | (upper & Vector256.Create((ushort)0x20));
    }
}
