using System.Numerics;
using ArticleParser.Cues;

namespace ArticleParser.Values;

/// <summary>What a piece of a date can be. A word is often several things: "mar" is a month and a day of the week.</summary>
[Flags]
internal enum DateWord
{
    None = 0,
    Number = 1,
    Month = 2,
    Weekday = 4,
    Am = 8,
    Pm = 16,
    Clock = 32,
    Join = 64,
    Ordinal = 128,
    Zone = 256,
    Dot = 512,
    Comma = 1024,
    Slash = 2048,
    Dash = 4096,
    Colon = 8192,

    /// <summary>A bar or a bullet.</summary>
    Bar = 16384,
    Open = 32768,
    Close = 65536,
    Plus = 131072,

    /// <summary>The T of ISO 8601 between day and time.</summary>
    TimeMark = 262144,

    /// <summary>A joining word of a script without spaces, which follows its number as a unit.</summary>
    Unit = 524288,

    /// <summary>The name of an era, which years are counted in.</summary>
    Era = 1048576,
    Meridiem = Am | Pm,
}

/// <summary>What a word of the date lists means; months and weekdays as sets, as languages disagree; an era with the year before its first.</summary>
internal readonly record struct DateMeaning(DateWord Word, ushort Months = 0, byte Weekdays = 0, short EraStart = 0)
{
    // Where among the bits of a word's lists those of each family begin.
    private const int FirstWeekday = 12;
    private const int FirstWord = 19;
    private const int FirstEra = 25;

    private static ReadOnlySpan<short> EraStarts => [1867, 1911, 1925, 1988, 2018];

    /// <summary>What a word means that stands in these lists of <see cref="WordLayout.Dates"/>.</summary>
    public static DateMeaning Of(int lists)
    {
        var months = (lists & ((1 << FirstWeekday) - 1)) << 1;
        var weekdays = (lists >> FirstWeekday) & 0x7F;
        var eras = lists >> FirstEra;

        // The lists between are in the order of the flags from Am to Zone.
        var word = (DateWord)(((lists >> FirstWord) & 0x3F) * (int)DateWord.Am);
        if (months != 0) word |= DateWord.Month;
        if (weekdays != 0) word |= DateWord.Weekday;
        if (eras != 0) word |= DateWord.Era;
        return new DateMeaning(word, (ushort)months, (byte)weekdays, eras == 0 ? (short)0 : EraStarts[BitOperations.Log2((uint)eras)]);
    }
}

/// <summary>A piece of a date: a number, a word of the lists or a sign, with its place in the slice.</summary>
internal readonly record struct DateAtom(DateMeaning Meaning, int Start, int Length)
{
    public int Value { get; init; }

    /// <summary>How many digits a number has; 0 for what is none.</summary>
    public int DigitCount { get; init; }

    /// <summary>Whether nothing stands between this piece and the one before.</summary>
    public bool IsGlued { get; init; }

    public int End => Start + Length;

    /// <summary>True for what the grammar gives where the piece may be missing, and is.</summary>
    public bool IsNone => Length == 0;

    public bool Is(DateWord any) => (Meaning.Word & any) != 0;
}
