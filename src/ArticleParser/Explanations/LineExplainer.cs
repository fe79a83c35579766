using System.Collections.Immutable;
using ArticleParser.Cues;
using ArticleParser.Labelling;
using ArticleParser.Lines;

namespace ArticleParser;

/// <summary>Labels a page again and tells what spoke for each line: a tree keeps no scores.</summary>
internal static class LineExplainer
{
    public static ImmutableArray<LineExplanation> Explain(SyntaxTree tree, CancellationToken cancellationToken)
    {
        using var words = OwnWords.Enter(tree.Options.Dialect);
        using var page = LineLexer.Lex(tree.View, tree.Options.Dialect?.Table ?? CueTable.BuiltIn, tree.Elements, cancellationToken);
        var weighed = LineWeigher.Weigh(page, LabelModel.BuiltIn);
        var lines = tree.GetRoot().DescendantNodes().OfType<LineSyntax>().ToList();
        var explanations = ImmutableArray.CreateBuilder<LineExplanation>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
            explanations.Add(i < page.Front.Count ? ByPlace(lines[i]) : Explain(lines[i], weighed[i - page.Front.Count]));
        return explanations.MoveToImmutable();
    }

    private static LineExplanation ByPlace(LineSyntax line) => new(line, [new LineAlternative(SyntaxKind.Page, line.Kind, line.Confidence)], []);

    private static LineExplanation Explain(LineSyntax line, WeighedLine weighed) => new(
        line,
        [Alternative(weighed.Chosen with { Likelihood = line.Confidence }), .. weighed.Others.Select(Alternative)],
        [.. weighed.Weights.Select(weight => new LineEvidence(WeightNames.Of(weight.Source), weight.Detail, weight.For, weight.Against))]);

    private static LineAlternative Alternative(LikelyRole likely)
    {
        var kind = LabelSpace.Roles[likely.Role];
        return new LineAlternative(kind == SyntaxKind.DateStamp ? SyntaxKind.Page : LabelSpace.Sections[likely.Section], kind, likely.Likelihood);
    }
}
