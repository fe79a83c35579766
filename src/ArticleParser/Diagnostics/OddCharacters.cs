using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArticleParser;

/// <summary>Kinds of characters that a closer look at the text may find something odd about.</summary>
[Flags]
internal enum OddCharacter
{
    None = 0,

    /// <summary>The first character of the sequences that UTF-8 turns into when it is read as Windows-1252.</summary>
    MojibakeStart = 1,

    /// <summary>U+FFFD.</summary>
    Replacement = 2,

    /// <summary>A control character of ASCII other than white space.</summary>
    Control = 4,

    /// <summary>A character of the ranges that hold all combining marks, and not the quotes and dashes of pages in Latin letters.</summary>
    Mark = 8,
}

/// <summary>
/// Which of these kinds a text holds, in one pass of sixteen characters side by side: most texts hold none, and need no
/// other look. <see cref="Of(char)"/> is the twin that a test compares.
/// </summary>
internal static class OddCharacters
{
    public static OddCharacter Of(ReadOnlySpan<char> text)
    {
        var kinds = OddCharacter.None;
        ref var first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        var at = 0;
        for (; at <= text.Length - Vector256<ushort>.Count; at += Vector256<ushort>.Count)
        {
            var chars = Vector256.LoadUnsafe(ref first, (nuint)at);
            if (Vector256.GreaterThanAny(chars, Vector256.Create((ushort)'~'))) kinds |= OfOthers(chars);
            if (IsControl(chars) != Vector256<ushort>.Zero) kinds |= OddCharacter.Control;
        }

        foreach (var c in text[at..]) kinds |= Of(c);
        return kinds;
    }

    public static OddCharacter Of(char c) => c switch
    {
        < ' ' => c is >= '\t' and <= '\r' ? OddCharacter.None : OddCharacter.Control,
        < '\u007F' => OddCharacter.None,
        '\u007F' => OddCharacter.Control,
        'Ã' or 'Â' or 'â' => OddCharacter.MojibakeStart,
        '\uFFFD' => OddCharacter.Replacement | OddCharacter.Mark,
        (>= '\u0300' and <= '\u1FFF') or >= '\u20D0' => OddCharacter.Mark,
        _ => OddCharacter.None,
    };

    private static Vector256<ushort> IsControl(Vector256<ushort> chars) =>
        (Vector256.LessThan(chars, Vector256.Create((ushort)' ')) & ~IsBetween(chars, '\t', '\r')) | Is(chars, '\u007F');

    private static OddCharacter OfOthers(Vector256<ushort> chars)
    {
        var kinds = OddCharacter.None;
        if ((Is(chars, 'Ã') | Is(chars, 'Â') | Is(chars, 'â')) != Vector256<ushort>.Zero) kinds |= OddCharacter.MojibakeStart;
        if (Is(chars, '\uFFFD') != Vector256<ushort>.Zero) kinds |= OddCharacter.Replacement;
        if ((IsBetween(chars, '\u0300', '\u1FFF') | IsBetween(chars, '\u20D0', '\uFFFF')) != Vector256<ushort>.Zero) kinds |= OddCharacter.Mark;
        return kinds;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Is(Vector256<ushort> chars, char c) => Vector256.Equals(chars, Vector256.Create((ushort)c));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> IsBetween(Vector256<ushort> chars, char first, char last) =>
        Vector256.LessThanOrEqual(chars - Vector256.Create((ushort)first), Vector256.Create((ushort)(last - first)));
}
