using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ArticleParser.Text;

/// <summary>
/// Up to sixty-four characters of a line as one bit each in a mask for each class: where its words begin and end, and
/// where its telling marks stand. ASCII is told apart side by side, other characters one by one through the class
/// table. <see cref="OfScalar"/> is the twin that a test compares bit for bit.
/// </summary>
internal struct WordMasks
{
    public const int Width = 64;
    private const int Half = Width / 2;

    private const byte LetterBit = 1;
    private const byte DigitBit = 2;
    private const byte BlankBit = 4;
    private const byte MarkBit = 8;

    private static readonly byte[] s_ascii = AsciiTable();

    /// <summary>Letters of scripts with spaces, and combining marks.</summary>
    public ulong Letters;
    public ulong Digits;

    /// <summary>Letters of scripts without spaces.</summary>
    public ulong Wides;

    /// <summary>White space and stray characters.</summary>
    public ulong Blanks;

    /// <summary>Marks that <see cref="LineEnds"/> tells apart.</summary>
    public ulong Marks;

    /// <summary>Characters that are not ASCII.</summary>
    public ulong Others;

    /// <summary>How many characters were looked at.</summary>
    public int Count;

    /// <summary>What words consist of where they are cut at every other character.</summary>
    public readonly ulong Inner => Letters | Digits;

    /// <summary>The first character of each piece: a run of letters and digits, or any other character that is not blank.</summary>
    public readonly ulong Pieces => ~Blanks & Range(Count) & ~(Inner & (Inner << 1));

    /// <summary>
    /// The masks of the characters from <paramref name="at"/> on, which stand within one line. They are set one by one where
    /// they will be read one by one: copying what was just written waits until all of it is.
    /// </summary>
    /// <param name="text">The page: what stands behind the characters may be looked at, and counts nowhere.</param>
    /// <param name="at">The first character.</param>
    /// <param name="count">How many, at most <see cref="Width"/>.</param>
    /// <param name="masks">The masks.</param>
    public static void Find(ReadOnlySpan<char> text, int at, int count, ref WordMasks masks)
    {
        if (text.Length - at >= Width)
        {
            Find(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), at), count, ref masks);
            return;
        }

        FindPadded(text[at..], count, ref masks);
    }

    public static WordMasks OfScalar(ReadOnlySpan<char> chars)
    {
        var masks = new WordMasks { Count = chars.Length };
        for (var bit = 0; bit < chars.Length; bit++)
        {
            masks.Set(bit, chars[bit]);
            if (chars[bit] >= 0x80) masks.Others |= 1UL << bit;
        }

        return masks;
    }

    /// <summary>So many bits, from the lowest on.</summary>
    public static ulong Range(int count) => count >= Width ? ulong.MaxValue : (1UL << count) - 1;

    // At the end of the page. Apart, since a buffer on the stack costs those who do not need it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void FindPadded(ReadOnlySpan<char> rest, int count, ref WordMasks masks)
    {
        Span<char> padded = stackalloc char[Width];
        padded.Clear();
        rest.CopyTo(padded);
        Find(ref MemoryMarshal.GetReference(padded), count, ref masks);
    }

    /// <summary>The same where a table of all of ASCII does not fit into registers.</summary>
    /// <param name="text">The characters, and as many more as to make <see cref="Width"/>.</param>
    /// <param name="count">How many of them count.</param>
    /// <param name="masks">The masks.</param>
    public static void FindByComparison(ReadOnlySpan<char> text, int count, ref WordMasks masks)
    {
        ref var first = ref MemoryMarshal.GetReference(text[..Width]);
        masks.Count = count;
        masks.SetOthers(ref first, masks.Scan(ref first, Range(count)));
    }

    private static void Find(ref char first, int count, ref WordMasks masks)
    {
        var range = Range(count);
        masks.Count = count;
        masks.SetOthers(ref first, Avx512Vbmi.IsSupported ? masks.ScanWide(ref first, range) : masks.Scan(ref first, range));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void SetOthers(ref char first, ulong others)
    {
        Others = others;
        Wides = 0;
        for (; others != 0; others &= others - 1)
        {
            var bit = BitOperations.TrailingZeroCount(others);
            Set(bit, Unsafe.Add(ref first, bit));
        }
    }

    /// <summary>The characters of ASCII, all sixty-four looked up at once; gives those that are not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong ScanWide(ref char first, ulong range)
    {
        ref var start = ref Unsafe.As<char, ushort>(ref first);
        var bytes = Vector512.NarrowWithSaturation(Vector512.LoadUnsafe(ref start), Vector512.LoadUnsafe(ref start, Half));
        var others = bytes.ExtractMostSignificantBits();
        ref var table = ref MemoryMarshal.GetArrayDataReference(s_ascii);
        var classes = Avx512Vbmi.PermuteVar64x8x2(Vector512.LoadUnsafe(ref table), bytes, Vector512.LoadUnsafe(ref table, Width));
        others &= range;
        range &= ~others;
        Letters = Bits(classes, LetterBit) & range;
        Digits = Bits(classes, DigitBit) & range;
        Blanks = Bits(classes, BlankBit) & range;
        Marks = Bits(classes, MarkBit) & range;
        return others;
    }

    /// <summary>The same by comparisons, thirty-two at a time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong Scan(ref char first, ulong range)
    {
        ref var start = ref Unsafe.As<char, ushort>(ref first);
        Vector256<byte> low = CharBytes.Of(ref start), high = CharBytes.Of(ref Unsafe.Add(ref start, Half)), space = Vector256.Create((byte)' ');
        Letters = Bits(IsBetween(low | space, 'a', 'z'), IsBetween(high | space, 'a', 'z')) & range;
        Digits = Bits(IsBetween(low, '0', '9'), IsBetween(high, '0', '9')) & range;
        Blanks = Bits(IsBlank(low), IsBlank(high)) & range;
        Marks = Bits(IsMark(low), IsMark(high)) & range;
        return Bits(low, high) & range;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> IsBlank(Vector256<byte> bytes) =>
        Vector256.LessThanOrEqual(bytes, Vector256.Create((byte)' ')) | Is(bytes, '\u007F');

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> IsMark(Vector256<byte> bytes)
    {
        var brackets = Is(bytes, '|') | Is(bytes, '(') | Is(bytes, '>') | Is(bytes, '"');
        var signs = Is(bytes, '@') | IsBetween(bytes, '$', '%');
        return brackets | signs | Is(bytes, '\t') | Is(bytes, '/') | Is(bytes, ':') | Is(bytes, '?');
    }

    private void Set(int bit, char c)
    {
        var kind = CharClasses.Of(c);
        var here = 1UL << bit;
        if ((kind & CharClass.Wide) != 0) Wides |= here;
        else if ((kind & (CharClass.Letter | CharClass.Combining)) != 0) Letters |= here;
        else if ((kind & CharClass.Digit) != 0) Digits |= here;
        else if ((kind & (CharClass.Space | CharClass.Stray)) != 0) Blanks |= here;
        if (LineEnds.IsMark(c)) Marks |= here;
    }

    private static byte[] AsciiTable()
    {
        var table = new byte[2 * Width];
        for (var c = 0; c < table.Length; c++)
        {
            var masks = default(WordMasks);
            masks.Set(0, (char)c);
            table[c] = (byte)((masks.Letters * LetterBit) | (masks.Digits * DigitBit) | (masks.Blanks * BlankBit) | (masks.Marks * MarkBit));
        }

        return table;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Bits(Vector512<byte> classes, byte one) =>
        (~Vector512.Equals(classes & Vector512.Create(one), Vector512<byte>.Zero)).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Bits(Vector256<byte> low, Vector256<byte> high) =>
        low.ExtractMostSignificantBits() | ((ulong)high.ExtractMostSignificantBits() << Half);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Is(Vector256<byte> bytes, char c) => Vector256.Equals(bytes, Vector256.Create((byte)c));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> IsBetween(Vector256<byte> bytes, char first, char last) =>
        Vector256.LessThanOrEqual(bytes - Vector256.Create((byte)first), Vector256.Create((byte)(last - first)));
}
