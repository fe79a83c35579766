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
        for (var i = 0; i < whole; i++) Scan(text.Slice(i * MaskBlock.Width, MaskBlock.Width), ref blocks[i]);
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

    /// <summary>The masks of one block, set one by one where they stay: copying what was just written waits until all of it is.</summary>
    private static void Scan(ReadOnlySpan<char> chars, ref MaskBlock block)
    {
        ref var first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(chars));
        Vector256<byte> low = CharBytes.Of(ref first), high = CharBytes.Of(ref Unsafe.Add(ref first, CharBytes.Count));

        // What several masks have is compared once.
        Vector256<byte> tab = Is(low, '\t'), highTab = Is(high, '\t'), quote = Is(low, '"'), highQuote = Is(high, '"'), question = Is(low, '?'), highQuestion = Is(high, '?');
        Vector256<byte> parting = Parts(low), highParting = Parts(high);
        var upper = Bits(IsBetween(low, 'A', 'Z'), IsBetween(high, 'A', 'Z'));
        var space = Bits(Is(low, ' ') | tab | IsBetween(low, '\v', '\f'), Is(high, ' ') | highTab | IsBetween(high, '\v', '\f'));
        var breaks = Bits(Is(low, '\n') | Is(low, '\r'), Is(high, '\n') | Is(high, '\r'));
        block.Letter = upper | Bits(IsBetween(low, 'a', 'z'), IsBetween(high, 'a', 'z'));
        block.Upper = upper;
        block.Digit = Bits(IsBetween(low, '0', '9'), IsBetween(high, '0', '9'));
        block.Space = space;
        block.Break = breaks;
        block.Comma = Bits(Is(low, ','), Is(high, ','));
        block.Stop = Bits(Is(low, '.') | Is(low, '!') | question, Is(high, '.') | Is(high, '!') | highQuestion);
        block.Closing = Bits(Closes(low) | quote, Closes(high) | highQuote);
        block.Sign = Bits(parting | Is(low, '['), highParting | Is(high, '['));
        block.Mark = Bits(parting | tab | quote | question | Tells(low), highParting | highTab | highQuote | highQuestion | Tells(high));
        block.Stray = Bits(IsControl(low), IsControl(high)) & ~(space | breaks);
        block.Wide = block.WideStop = block.Combining = block.Other = 0;
        for (var others = Bits(low, high); others != 0; others &= others - 1)
        {
            var bit = System.Numerics.BitOperations.TrailingZeroCount(others);
            block.Set(bit, chars[bit]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Bits(Vector256<byte> low, Vector256<byte> high) =>
        low.ExtractMostSignificantBits() | ((ulong)high.ExtractMostSignificantBits() << 32);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Is(Vector256<byte> bytes, char c) => Vector256.Equals(bytes, Vector256.Create((byte)c));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> IsBetween(Vector256<byte> bytes, char first, char last) =>
        Vector256.LessThanOrEqual(bytes - Vector256.Create((byte)first), Vector256.Create((byte)(last - first)));

    /// <summary>Signs that part something, and tell something of a line.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Parts(Vector256<byte> bytes) => Is(bytes, ':') | Is(bytes, '/') | Is(bytes, '|') | Is(bytes, '(');

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Tells(Vector256<byte> bytes) => Is(bytes, '@') | Is(bytes, '>') | IsBetween(bytes, '$', '%');

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> IsControl(Vector256<byte> bytes) => IsBetween(bytes, '\0', '\u001F') | Is(bytes, '\u007F');

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Closes(Vector256<byte> bytes) => Is(bytes, '\'') | Is(bytes, ')') | Is(bytes, ']');
}
