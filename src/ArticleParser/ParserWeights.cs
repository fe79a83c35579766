using ArticleParser.Labelling;
using ArticleParser.Text;

namespace ArticleParser;

/// <summary>All weights that a page is parsed with.</summary>
/// <param name="Labels">What lines are for.</param>
/// <param name="Joins">Which lines are one.</param>
internal sealed record ParserWeights(LabelModel Labels, JoinJudges Joins)
{
    /// <summary>Those of the library.</summary>
    public static ParserWeights BuiltIn { get; } = new(LabelModel.BuiltIn, JoinJudges.BuiltIn);
}
