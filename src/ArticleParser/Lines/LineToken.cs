namespace ArticleParser.Lines;

/// <summary>A logical line: where it stands and what it looks like.</summary>
internal struct LineToken
{
    /// <summary>The first character after leading trivia; what precedes, back to the last line's <see cref="FullEnd"/>, is that trivia.</summary>
    public int Start;

    /// <summary>After the last character before trailing trivia.</summary>
    public int End;

    /// <summary>After the trailing trivia: the end of the line break, or of the logical line where it is glued to the next.</summary>
    public int FullEnd;

    /// <summary>The tokens that the cue found, in the page's list of parts.</summary>
    public int FirstPart;
    public short PartCount;

    /// <summary>The cue, by its place in the dialect plus one; 0 for none.</summary>
    public short CueIndex;

    /// <summary>What the line looks like: the kind that its cue proposes, or None.</summary>
    public SyntaxKind CueKind;

    /// <summary>The day with its year that the lexer found in a line without a cue, from the line's beginning; both 0 for none.</summary>
    public short DateStart;
    public short DateEnd;

    public readonly int Length => End - Start;
}
