using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace ArticleParser.Labelling;

/// <summary>
/// What the net's sums ask of vectors that .NET has no name for on every machine: AVX2 has each of them for 256 bits, and where it is not there, as on ARM, the two
/// halves go by themselves. A half is a lane: nothing crosses from one to the other, as in AVX2.
/// </summary>
internal static class NetVectors
{
    /// <summary>Products of sixteen pairs, neighbours added up.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> AddPairs(Vector256<short> one, Vector256<short> other) =>
        Avx2.IsSupported ? Avx2.MultiplyAddAdjacent(one, other) : Vector256.Create(AddPairs(one.GetLower(), other.GetLower()), AddPairs(one.GetUpper(), other.GetUpper()));

    /// <summary>The first half of each lane, the values of both in turn.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<short> ZipLow(Vector256<short> one, Vector256<short> other) =>
        Avx2.IsSupported ? Avx2.UnpackLow(one, other) : Vector256.Create(ZipLow(one.GetLower(), other.GetLower()), ZipLow(one.GetUpper(), other.GetUpper()));

    /// <summary>The second half of each lane, the values of both in turn.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<short> ZipHigh(Vector256<short> one, Vector256<short> other) =>
        Avx2.IsSupported ? Avx2.UnpackHigh(one, other) : Vector256.Create(ZipHigh(one.GetLower(), other.GetLower()), ZipHigh(one.GetUpper(), other.GetUpper()));

    /// <summary>Both as shorts, the greatest or least where they are beyond it: of each lane those of the first, then those of the second.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<short> Pack(Vector256<int> low, Vector256<int> high) =>
        Avx2.IsSupported
            ? Avx2.PackSignedSaturate(low, high)
            : Vector256.Create(Vector128.NarrowWithSaturation(low.GetLower(), high.GetLower()), Vector128.NarrowWithSaturation(low.GetUpper(), high.GetUpper()));

    /// <summary>Both as shorts in their order, the greatest or least where they are beyond it. The library's own method for 256 bits goes number by number where AVX2 is not there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<short> Narrow(Vector256<int> low, Vector256<int> high) =>
        Avx2.IsSupported
            ? Vector256.NarrowWithSaturation(low, high)
            : Vector256.Create(Vector128.NarrowWithSaturation(low.GetLower(), low.GetUpper()), Vector128.NarrowWithSaturation(high.GetLower(), high.GetUpper()));

    /// <summary>Products of eight pairs, neighbours added up.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> AddPairs(Vector128<short> one, Vector128<short> other)
    {
        if (Sse2.IsSupported) return Sse2.MultiplyAddAdjacent(one, other);
        return AdvSimd.Arm64.IsSupported
            ? AdvSimd.Arm64.AddPairwise(AdvSimd.MultiplyWideningLower(one.GetLower(), other.GetLower()), AdvSimd.MultiplyWideningUpper(one, other))
            : AddPairsAnywhere(one, other);
    }

    /// <summary>The same without an instruction for it: each pair is an int, whose halves are multiplied as ints.</summary>
    public static Vector128<int> AddPairsAnywhere(Vector128<short> one, Vector128<short> other)
    {
        Vector128<int> pairs = one.AsInt32(), others = other.AsInt32();
        return ((pairs << 16 >> 16) * (others << 16 >> 16)) + ((pairs >> 16) * (others >> 16));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<short> ZipLow(Vector128<short> one, Vector128<short> other) =>
        Sse2.IsSupported ? Sse2.UnpackLow(one, other) : (Vector128.WidenLower(one.AsUInt16()) | (Vector128.WidenLower(other.AsUInt16()) << 16)).AsInt16();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<short> ZipHigh(Vector128<short> one, Vector128<short> other) =>
        Sse2.IsSupported ? Sse2.UnpackHigh(one, other) : (Vector128.WidenUpper(one.AsUInt16()) | (Vector128.WidenUpper(other.AsUInt16()) << 16)).AsInt16();
}
