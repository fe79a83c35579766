namespace ArticleParser.Labelling;

/// <summary>What a line is, and why.</summary>
internal struct LabelledLine
{
    /// <summary>The section that the line stands in.</summary>
    public SyntaxKind Section;

    /// <summary>What the line is for.</summary>
    public SyntaxKind Role;

    /// <summary>Which rule decided the role; the default where the cue did.</summary>
    public RoleReason Reason;

    /// <summary>How strongly the score speaks for the role, in thousandths of a logit; what it is worth says <see cref="ConfidenceCurves"/>.</summary>
    public short Margin;
}
