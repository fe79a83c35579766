using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArticleParser.Text;

/// <summary>
/// The one pass over a page's characters: sixty-four at a time into bit masks. ASCII goes through vector
/// comparisons, other characters one by one through the class table. <see cref="FillScalar"/> is the
/// twin that a test compares bit for bit.
/// </summary>
internal static class MaskScanner
{
    public static void Fill(ReadOnlySpan<char> text, Span<MaskBlock> blocks)
    {
        var whole = text.Length / MaskBlock.Width;
        for (var i = 0; i < whole; i++) blocks[i] = Scan(text.Slice(i * MaskBlock.Width, MaskBlock.Width));
        FillScalar(text[(whole * MaskBlock.Width)..], blocks[whole..]);
    }

    public static void FillScalar(ReadOnlySpan<char> text, Span<MaskBlock> blocks)
    {
        for (var start = 0; start < text.Length; start += MaskBlock.Width)
        {
            var block = default(MaskBlock);
            var count = Math.Min(MaskBlock.Width, text.Length - start);
            for (var bit = 0; bit < count; bit++) block.Set(bit, text[start + bit]);
            blocks[start / MaskBlock.Width] = block;
        }
    }

    private static MaskBlock Scan(ReadOnlySpan<char> chars)
    {
        ref var first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(chars));
        var low = CharBytes.Of(ref first);
        var high = CharBytes.Of(ref Unsafe.Add(ref first, CharBytes.Count));

        var block = new MaskBlock
        {
            Upper = Bits(IsBetween(low, 'A', 'Z'), IsBetween(high, 'A', 'Z')),
            Digit = Bits(IsBetween(low, '0', '9'), IsBetween(high, '0', '9')),
            Space = Bits(Is(low, ' ') | Is(low, '\t') | IsBetween(low, '\v', '\f'), Is(high, ' ') | Is(high, '\t') | IsBetween(high, '\v', '\f')),
            Break = Bits(Is(low, '\n') | Is(low, '\r'), Is(high, '\n') | Is(high, '\r')),
            Comma = Bits(Is(low, ','), Is(high, ',')),
            Stop = Bits(Is(low, '.') | Is(low, '!') | Is(low, '?'), Is(high, '.') | Is(high, '!') | Is(high, '?')),
            Closing = Bits(Closes(low), Closes(high)),
            Sign = Bits(IsSign(low), IsSign(high)),
            Mark = Bits(IsMark(low), IsMark(high)),
        };
        block.Stray = Bits(IsControl(low), IsControl(high)) & ~(block.Space | block.Break);
        block.Letter = block.Upper | Bits(IsBetween(low, 'a', 'z'), IsBetween(high, 'a', 'z'));

        var others = Bits(low, high);
        for (; others != 0; others &= others - 1)
        {
            var bit = System.Numerics.BitOperations.TrailingZeroCount(others);
            block.Set(bit, chars[bit]);
        }

        return block;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Bits(Vector256<byte> low, Vector256<byte> high) =>
        low.ExtractMostSignificantBits() | ((ulong)high.ExtractMostSignificantBits() << 32);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Is(Vector256<byte> bytes, char c) => Vector256.Equals(bytes, Vector256.Create((byte)c));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> IsBetween(Vector256<byte> bytes, char first, char last) =>
        Vector256.LessThanOrEqual(bytes - Vector256.Create((byte)first), Vector256.Create((byte)(last - first)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> IsSign(Vector256<byte> bytes) => Is(bytes, ':') | Is(bytes, '/') | Is(bytes, '|') | Is(bytes, '(') | Is(bytes, '[');

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> IsMark(Vector256<byte> bytes)
    {
        var brackets = Is(bytes, '|') | Is(bytes, '(') | Is(bytes, '>') | Is(bytes, '"');
        return brackets | Is(bytes, '@') | IsBetween(bytes, '$', '%') | Is(bytes, '\t') | Is(bytes, '/') | Is(bytes, ':') | Is(bytes, '?');
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> IsControl(Vector256<byte> bytes) => IsBetween(bytes, '\0', '\u001F') | Is(bytes, '\u007F');

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Closes(Vector256<byte> bytes) => Is(bytes, '"') | Is(bytes, '\'') | Is(bytes, ')') | Is(bytes, ']');
}
