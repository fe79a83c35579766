namespace ArticleParser.Labelling;

/// <summary>
/// What a margin is worth: the share of lines with it that were right, measured on pages of publishers that the weights
/// had not seen. The numbers are those that <c>calibrate</c> of benchmarks/ArticleParser.Accuracy writes.
/// </summary>
internal static partial class ConfidenceCurves
{
    /// <summary>The curve for what a line is taken for.</summary>
    public static ConfidenceCurve Of(SyntaxKind line, SyntaxKind section) => line switch
    {
        SyntaxKind.Headline => Headline,
        SyntaxKind.Timestamp or SyntaxKind.DateStamp => Date,
        _ => section == SyntaxKind.Body && SyntaxFacts.IsAnyStoryBlock(line) ? Story : Other,
    };
}
