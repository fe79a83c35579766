namespace ArticleParser.Text;

/// <summary>
/// Up to sixty-four characters of a line as one bit each in a mask for each class: where its words begin and end, and where its telling marks stand. Cut out of
/// <see cref="PageMasks"/>.
/// </summary>
internal struct WordMasks
{
    public const int Width = MaskBlock.Width;

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

    /// <summary>The characters that were looked at.</summary>
    public ulong Range;

    /// <summary>What words consist of where they are cut at every other character.</summary>
    public readonly ulong Inner => Letters | Digits;

    /// <summary>The first character of each piece: a run of letters and digits, or any other character that is not blank.</summary>
    public readonly ulong Pieces => ~Blanks & Range & ~(Inner & (Inner << 1));

    /// <summary>So many bits, from the lowest on.</summary>
    public static ulong Lowest(int count) => count >= Width ? ulong.MaxValue : (1UL << count) - 1;
}
