using ArticleParser.Lines;

namespace ArticleParser.Labelling;

/// <summary>A page whose lines have their sections and roles: the output of labelling. Nobody changes it.</summary>
/// <param name="lexed">The page as lines.</param>
/// <param name="lines">What each of them is.</param>
/// <param name="findings">What was found out about the page as a whole.</param>
internal sealed class LabelledPage(LexedPage lexed, LabelledLine[] lines, PageFindings findings)
{
    public readonly LexedPage Lexed = lexed;

    public readonly PageFindings Findings = findings;

    public ReadOnlySpan<LabelledLine> Lines => lines;

    public int Count => lines.Length;

    public SyntaxKind RoleOf(int line) => lines[line].Role;

    /// <summary>Whether the line's role is what its cue says: then the cue's tokens are the line's.</summary>
    public bool IsByCue(int line) => lines[line].IsByCue;
}

/// <summary>What a line is, and why.</summary>
/// <param name="Section">The section that it stands in.</param>
/// <param name="Role">What it is for.</param>
/// <param name="Reason">The cue that says the same, else the evidence that weighed most.</param>
/// <param name="IsByCue">Whether its cue says the same.</param>
/// <param name="Confidence">How likely that is, in parts of 10,000.</param>
internal readonly record struct LabelledLine(SyntaxKind Section, SyntaxKind Role, Evidence Reason, bool IsByCue, short Confidence)
{
    /// <summary>A line that a tool wrote before the page.</summary>
    public static LabelledLine FrontMatter { get; } = new(SyntaxKind.Page, SyntaxKind.FrontMatterField, Evidence.Block, true, Calibration.Whole);
}
