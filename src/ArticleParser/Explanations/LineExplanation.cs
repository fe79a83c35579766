using System.Collections.Immutable;

namespace ArticleParser;

/// <summary>Explains the role of a line: the alternatives, and the evidence for and against.</summary>
/// <param name="Line">The line.</param>
/// <param name="Alternatives">
/// The alternatives. The first is the chosen one, with its <see cref="SyntaxNode.Confidence"/>; at most four others follow, most likely first.
/// </param>
/// <param name="Evidence">
/// The evidence for the choice and for the runner-up, strongest difference first. Empty if there is no runner-up: the place of front-matter lines decides
/// their kind.
/// </param>
public sealed record LineExplanation(LineSyntax Line, ImmutableArray<LineAlternative> Alternatives, ImmutableArray<LineEvidence> Evidence)
{
    /// <summary>The weight that a custom dialect's cue adds to its kind, in natural logits.</summary>
    public static double DialectCueWeight => Labelling.PageLabeller.OwnRole;

    /// <summary>The weight that a cue limited to a section, such as <c>cue Byline in Header</c>, adds to that section, in natural logits.</summary>
    public static double DialectPlaceWeight => Labelling.PageLabeller.OwnSection;

    /// <summary>The second choice; null if there was no alternative.</summary>
    public LineAlternative? RunnerUp => Alternatives.Length > 1 ? Alternatives[1] : null;

    /// <summary>
    /// The margin of the choice over the runner-up: the sum of <see cref="LineEvidence.Balance"/>, in natural logits (2.3 is ten to one). Negative if the line's own
    /// evidence favours the runner-up, but the other lines of the page or a rule decided otherwise.
    /// </summary>
    public double Margin => Evidence.Sum(evidence => evidence.Balance);
}

/// <summary>One alternative for a line.</summary>
/// <param name="Section">The section.</param>
/// <param name="Kind">The kind of line.</param>
/// <param name="Likelihood">The probability, from 0 to 1, calibrated like <see cref="SyntaxNode.Confidence"/>.</param>
public sealed record LineAlternative(SyntaxKind Section, SyntaxKind Kind, double Likelihood);

/// <summary>One piece of evidence about a line. The numbers are natural logits, relative to the evidence's average over all kinds.</summary>
/// <param name="Name">Its English name, such as <c>cue</c> or <c>length</c>.</param>
/// <param name="Detail">The observation in this line, such as <c>12 words</c>; null if the name is sufficient.</param>
/// <param name="For">Its weight for the choice; negative if it is evidence against it.</param>
/// <param name="Against">Its weight for the runner-up.</param>
public sealed record LineEvidence(string Name, string? Detail, double For, double Against)
{
    /// <summary>Its weight for the choice minus its weight for the runner-up.</summary>
    public double Balance => For - Against;
}
