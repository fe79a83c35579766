namespace ArticleParser.Labelling;

/// <summary>What the rules of this folder ask of a line first, told once for all of them.</summary>
internal struct SaidLine
{
    /// <summary>What its cue says that it is; none for most lines.</summary>
    public SyntaxKind Cue;

    /// <summary>Of a line of whole sentences that no cue names: how many words it has; 0 for other lines.</summary>
    public ushort ProseWords;

    public LineSigns Signs;
}

/// <summary>What a line begins and ends with, as far as a rule looks for it.</summary>
[Flags]
internal enum LineSigns : ushort
{
    None = 0,

    /// <summary>No line break stands before it.</summary>
    Glued = 1,

    /// <summary>It begins with a digit or a square bracket.</summary>
    OpensNumber = 2,

    /// <summary>It begins with the sign of a first footnote: a bracket or a raised digit.</summary>
    OpensNote = 4,

    /// <summary>It begins with a quotation mark.</summary>
    OpensQuote = 8,

    /// <summary>It begins with the sign of an account's name.</summary>
    OpensAccount = 16,

    /// <summary>It begins with a dot or a dash, as items of a list do.</summary>
    OpensItem = 32,

    /// <summary>It begins with a sign that stands in amounts, such as a fraction.</summary>
    OpensAmount = 64,

    /// <summary>It ends with a colon.</summary>
    EndsInColon = 128,

    /// <summary>It ends with a question mark, closing quotes and brackets aside.</summary>
    EndsInQuestion = 256,

    /// <summary>It begins with a capital or a bracket and ends as speech does: with a sentence's end or a quotation mark.</summary>
    Speaks = 512,

    /// <summary>It ends as code, as a file's name or as a word that templates leave behind does.</summary>
    EndsLikeCode = 1024,
}
