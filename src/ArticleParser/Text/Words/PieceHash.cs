using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArticleParser.Text;

/// <summary>
/// A piece's hash from all of its characters side by side: loaded from its end, so that the powers of 31 stand still
/// and what precedes the piece counts as nothing, whatever its length.
/// </summary>
internal static class PieceHash
{
    /// <summary>The longest piece.</summary>
    public const int Length = 16;

    private static readonly Vector256<uint> s_first = Vector256.Create(Power(15), Power(14), Power(13), Power(12), Power(11), Power(10), Power(9), Power(8));
    private static readonly Vector256<uint> s_second = Vector256.Create(Power(7), Power(6), Power(5), Power(4), Power(3), Power(2), Power(1), Power(0));

    /// <summary>The hash of any stretch of a text, as <see cref="WordHasher.HashOf"/> gives it.</summary>
    public static uint Of(ReadOnlySpan<char> text, int start, int end)
    {
        var length = end - start;
        if (length > Length || end < Length) return WordHasher.HashOf(text[start..end]);
        var chars = Load(text[(end - Length)..end], length);
        return Vector256.GreaterThanAny(chars, Vector256.Create((ushort)0x7F)) ? WordHasher.HashOf(text[start..end]) : OfAscii(chars);
    }

    /// <summary>The hash of a piece of ASCII.</summary>
    /// <param name="text">So many characters as the longest piece has; the piece is the last of them.</param>
    /// <param name="length">The piece's length.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint OfAscii(ReadOnlySpan<char> text, int length) => OfAscii(Load(text, length));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Load(ReadOnlySpan<char> text, int length)
    {
        var own = Vector256.GreaterThanOrEqual(Vector256<ushort>.Indices, Vector256.Create((ushort)(Length - length)));
        return Vector256.LoadUnsafe(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text))) & own;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint OfAscii(Vector256<ushort> chars)
    {
        WorkCount.Add(Work.WideHash);
        var upper = Vector256.LessThanOrEqual(chars - Vector256.Create((ushort)'A'), Vector256.Create((ushort)('Z' - 'A')));
        var (low, high) = Vector256.Widen(chars | (upper & Vector256.Create((ushort)0x20)));
        return Vector256.Sum((low * s_first) + (high * s_second));
    }

    private static uint Power(int exponent)
    {
        var power = 1u;
        for (var i = 0; i < exponent; i++) power *= 31;
        return power;
    }
}
