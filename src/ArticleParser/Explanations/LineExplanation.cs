using System.Collections.Immutable;

namespace ArticleParser;

/// <summary>Why a line is what it is: what it could have been instead, and what spoke for and against.</summary>
/// <param name="Line">The line.</param>
/// <param name="Alternatives">
/// What the line could be. The first is what it is, with its <see cref="SyntaxNode.Confidence"/>; then come the likeliest others, at most four, likeliest first.
/// </param>
/// <param name="Evidence">
/// What spoke for the answer and for the runner-up, the piece that made the greatest difference first. Empty where there is no runner-up: lines of front matter
/// are known by their place.
/// </param>
public sealed record LineExplanation(LineSyntax Line, ImmutableArray<LineAlternative> Alternatives, ImmutableArray<LineEvidence> Evidence)
{
    /// <summary>How much a cue of a user's dialect adds for the kind that it names, in natural logits.</summary>
    public static double DialectCueWeight => Labelling.PageLabeller.OwnRole;

    /// <summary>How much a cue that is bound to a section, as in <c>cue Byline in Header</c>, adds for that section, in natural logits.</summary>
    public static double DialectPlaceWeight => Labelling.PageLabeller.OwnSection;

    /// <summary>What came second; null where nothing else was possible.</summary>
    public LineAlternative? RunnerUp => Alternatives.Length > 1 ? Alternatives[1] : null;

    /// <summary>
    /// By how much the answer is ahead of the runner-up: the sum of <see cref="LineEvidence.Balance"/>, in natural logits (2.3 stands for ten to one). Negative where the
    /// runner-up alone was likelier and all lines of the page together, or a rule, decided for the answer.
    /// </summary>
    public double Margin => Evidence.Sum(evidence => evidence.Balance);
}

/// <summary>What a line could be.</summary>
/// <param name="Section">The section that it would stand in.</param>
/// <param name="Kind">What it would be.</param>
/// <param name="Likelihood">How likely that is, a share from 0 to 1, calibrated as <see cref="SyntaxNode.Confidence"/> is.</param>
public sealed record LineAlternative(SyntaxKind Section, SyntaxKind Kind, double Likelihood);

/// <summary>One thing that spoke for or against what a line is. Numbers are natural logits, told from what the same evidence says of kinds on average.</summary>
/// <param name="Name">What it is, in English, such as <c>cue</c> or <c>length</c>.</param>
/// <param name="Detail">What was seen in this line, such as <c>12 words</c>; null where the name says it all.</param>
/// <param name="For">How much it speaks for what the line is; below zero it speaks against it.</param>
/// <param name="Against">How much it speaks for the runner-up.</param>
public sealed record LineEvidence(string Name, string? Detail, double For, double Against)
{
    /// <summary>By how much it favours the answer over the runner-up.</summary>
    public double Balance => For - Against;
}
