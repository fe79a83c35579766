namespace ArticleParser.Labelling;

/// <content>Written by <c>calibrate</c> of benchmarks/ArticleParser.Accuracy; do not edit.</content>
internal static partial class Calibration
{
    /// <summary>Above one: the decoder is surer than it should be.</summary>
    private const double Temperature = 1.2;
}
