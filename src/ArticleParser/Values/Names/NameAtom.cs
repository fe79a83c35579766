namespace ArticleParser.Values;

/// <summary>What a piece of a byline can be.</summary>
[Flags]
internal enum NameWord
{
    None = 0,

    /// <summary>A word with a capital at its beginning.</summary>
    Capital = 1,

    /// <summary>A word all in capitals.</summary>
    Caps = 2,

    /// <summary>One capital or several with full stops: "J.", "J.R.R.", "M".</summary>
    Initial = 4,
    Lower = 8,

    /// <summary>A word of a script without capitals that has spaces.</summary>
    Uncased = 16,

    /// <summary>A run of letters of a script without spaces.</summary>
    Wide = 32,
    Particle = 64,
    Join = 128,
    Role = 256,
    Agency = 512,
    Outlet = 1024,
    NotName = 2048,
    Honorific = 4096,
    Comma = 8192,
    Slash = 16384,

    /// <summary>A bar or a bullet.</summary>
    Bar = 32768,
    Dash = 65536,
    Open = 131072,
    Close = 262144,
    Stop = 524288,
    Email = 1048576,
    Handle = 2097152,

    /// <summary>A month or a day of the week, which is never a whole name.</summary>
    Calendar = 4194304,
    Word = Capital | Caps | Initial | Lower | Uncased | Wide,
}

/// <summary>A piece of a byline: a word, a phrase of the lists or a sign, with its place in the slice.</summary>
internal readonly record struct NameAtom(NameWord Word, int Start, int Length)
{
    /// <summary>Whether nothing stands between this piece and the one before.</summary>
    public bool IsGlued { get; init; }

    public int End => Start + Length;

    public bool Is(NameWord any) => (Word & any) != 0;
}
