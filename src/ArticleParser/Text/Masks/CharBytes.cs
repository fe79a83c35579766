using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArticleParser.Text;

/// <summary>Characters as bytes: what is not ASCII has its highest bit set.</summary>
internal static class CharBytes
{
    /// <summary>How many characters are narrowed at once.</summary>
    public const int Count = 32;

    /// <summary>
    /// So many characters from this one on. The library's own method for 256 bits goes number by number where the machine has but 128, as ARM does; that for 128 does not.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Of(ref ushort first) =>
        Vector256.IsHardwareAccelerated
            ? Vector256.NarrowWithSaturation(Vector256.LoadUnsafe(ref first), Vector256.LoadUnsafe(ref first, Count / 2))
            : Vector256.Create(Half(ref first), Half(ref Unsafe.Add(ref first, Count / 2)));

    /// <summary>The same of the first characters of a text that has as many.</summary>
    public static Vector256<byte> Of(ReadOnlySpan<char> text) => Of(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text[..Count])));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Half(ref ushort first) => Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref first), Vector128.LoadUnsafe(ref first, Count / 4));
}
