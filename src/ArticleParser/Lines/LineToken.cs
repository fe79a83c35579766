using ArticleParser.Labelling;

namespace ArticleParser.Lines;

/// <summary>A logical line on its way through the stages: where it stands, what it looks like, what it is for.</summary>
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
    public SyntaxKind Looks;

    /// <summary>The section that the line stands in; set by scoring.</summary>
    public SyntaxKind Section;

    /// <summary>What the line is for; set by scoring.</summary>
    public SyntaxKind Role;

    /// <summary>Which rule of scoring decided the role; None when the cue did.</summary>
    public RoleReason Reason;

    /// <summary>How strongly the score speaks for the role, in thousandths of a logit; what it is worth says <see cref="ConfidenceCurves"/>.</summary>
    public short Margin;

    public readonly int Length => End - Start;
}
