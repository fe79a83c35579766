using System.Runtime.CompilerServices;

namespace ArticleParser.Text;

/// <summary>Sixty-four characters as one bit each in a mask for each class.</summary>
internal struct MaskBlock
{
    public const int Width = 64;

    public ulong Letter;
    public ulong Upper;
    public ulong Digit;
    public ulong Space;
    public ulong Break;
    public ulong Wide;
    public ulong Comma;
    public ulong Stop;
    public ulong WideStop;
    public ulong Closing;

    /// <summary>Signs that open or part something within a line: a colon, stroke, slash, copyright sign or opening bracket.</summary>
    public ulong Sign;

    /// <summary>Marks that <see cref="LineEnds"/> tells apart.</summary>
    public ulong Mark;

    public ulong Stray;
    public ulong Combining;

    /// <summary>Characters that are not ASCII.</summary>
    public ulong Other;

    /// <summary>What words consist of.</summary>
    public readonly ulong Inner => Letter | Digit;

    public static int CountFor(int length) => (length + Width - 1) / Width;

    /// <summary>Sixty-four bits of a mask that begin within one block and end in the next.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Window(ulong first, ulong second, int from) => (first >> from) | (second << 1 << (63 - from));

    /// <summary>Sets the bits of one character.</summary>
    public void Set(int bit, char character)
    {
        var c = CharClasses.Of(character);
        Letter |= Bit(c, CharClass.Letter) << bit;
        Upper |= Bit(c, CharClass.Upper) << bit;
        Digit |= Bit(c, CharClass.Digit) << bit;
        Space |= Bit(c, CharClass.Space) << bit;
        Break |= Bit(c, CharClass.Break) << bit;
        Wide |= Bit(c, CharClass.Wide) << bit;
        Comma |= Bit(c, CharClass.Comma) << bit;
        Stop |= Bit(c, CharClass.Stop) << bit;
        WideStop |= Bit(c, CharClass.WideStop) << bit;
        Closing |= Bit(c, CharClass.Closing) << bit;
        Stray |= Bit(c, CharClass.Stray) << bit;
        Combining |= Bit(c, CharClass.Combining) << bit;
        if (IsSign(character)) Sign |= 1UL << bit;
        if (LineEnds.IsMark(character)) Mark |= 1UL << bit;
        if (character >= 0x80) Other |= 1UL << bit;
    }

    private static bool IsSign(char c) => c is ':' or '/' or '|' or '(' or '[' or '：' or '©' or '（' or '【';

    private static ulong Bit(CharClass c, CharClass flag) => (c & flag) != 0 ? 1UL : 0UL;
}
