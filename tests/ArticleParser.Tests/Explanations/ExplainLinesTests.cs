using ArticleParser.Tests.Invariants;

namespace ArticleParser.Tests.Explanations;

/// <summary>What a tree says of why its lines are what they are.</summary>
public class ExplainLinesTests
{
    /// <summary>Sums of rounded floats, and a table of confidences with 1024 steps.</summary>
    private const double Tolerance = 0.003;

    [Theory]
    [MemberData(nameof(Sample.Cases), MemberType = typeof(Sample))]
    public void EveryLineIsExplained(Sample page) => Check(page.Tree);

    [PageProperty(40)]
    public void EveryPageIsExplained(PageText page) => Check(page.Parse());

    [PageProperty]
    public void AnyTextIsExplained(AnyText any) => Check(SyntaxTree.ParseText(any.Text));

    [Theory]
    [MemberData(nameof(Sample.Cases), MemberType = typeof(Sample))]
    public void LikelihoodsAreThoseThatTheDecoderFound(Sample sample)
    {
        var view = PageView.Of(sample.Text, MarkupKind.Auto);
        using var page = LineLexer.Lex(view, CueTable.BuiltIn, null, TestContext.Current.CancellationToken);
        using var scores = LabelNet.Score(page, LabelModel.BuiltIn);
        var decoded = new DecodedLine[page.Count];
        RoleDecoder.Decode(scores, LabelModel.BuiltIn.Lattice, decoded);
        var likelihoods = new RoleLikelihoods(scores, LabelModel.BuiltIn.Lattice);
        for (var i = 0; i < decoded.Length; i++)
        {
            var all = likelihoods.Of(i);
            var (section, role) = (RoleLattice.SectionOf(decoded[i].State), (int)decoded[i].Role);
            var same = all.Single(likely => likely.Section == section && likely.Role == role);

            // The decoder parts the header before its headline from the header behind it; a reader sees one section.
            Assert.True(same.Likelihood >= decoded[i].Likely - 1e-4, $"{same} {decoded[i].Likely}");
            Assert.Equal(1, all.Sum(likely => likely.Likelihood), 1e-4);
        }
    }

    [Fact]
    public void ACueOfTheLineIsEvidenceForIt()
    {
        var tree = SyntaxTree.ParseText(Cli.CliRun.Page);
        var byline = tree.ExplainLines().Single(why => why.Line.Kind == SyntaxKind.Byline);
        var cue = byline.Evidence.Single(evidence => evidence.Name == "cue");
        Assert.Equal("Byline", cue.Detail);
        Assert.True(cue.For > 1, cue.ToString());
    }

    [Fact]
    public void ADialectsCueIsEvidenceOfItsOwn()
    {
        var options = ParseOptions.Default with { Dialect = Dialects.Lighthouse };
        var tree = SyntaxTree.ParseText(new Sample("en-lighthouse-house-style").Text, options);
        var own = tree.ExplainLines().SelectMany(why => why.Evidence).Where(evidence => evidence.Name == "cue's own weight").ToList();
        Assert.NotEmpty(own);
        Assert.Contains(own, evidence => evidence.For > LineExplanation.DialectPlaceWeight / 2);
    }

    [Fact]
    public void FrontMatterIsKnownByItsPlace()
    {
        var first = SyntaxTree.ParseText(new Sample("de-markdown-yaml-no-links").Text).ExplainLines()[0];
        Assert.Equal(SyntaxKind.FrontMatterField, first.Line.Kind);
        Assert.Null(first.RunnerUp);
        Assert.Empty(first.Evidence);
    }

    [Fact]
    public void ExplainingCanBeStopped() =>
        Assert.Throws<OperationCanceledException>(() => SyntaxTree.ParseText(Cli.CliRun.Page).ExplainLines(new CancellationToken(canceled: true)));

    private static void Check(SyntaxTree tree)
    {
        var lines = tree.GetRoot().DescendantNodes().OfType<LineSyntax>().ToList();
        var explained = tree.ExplainLines();
        Assert.Equal(lines, explained.Select(why => why.Line));
        foreach (var why in explained) Check(why);
    }

    private static void Check(LineExplanation why)
    {
        var first = why.Alternatives[0];
        Assert.Equal(why.Line.Kind, first.Kind);
        Assert.Equal(why.Line.Ancestors().First(node => node is PageSyntax || node.Parent is PageSyntax).Kind, first.Section);
        Assert.Equal(why.Line.Confidence, first.Likelihood);
        Assert.InRange(why.Alternatives.Sum(alternative => alternative.Likelihood), 0, 1 + Tolerance);
        Assert.DoesNotContain(why.Alternatives.Skip(1), other => (other.Section, other.Kind) == (first.Section, first.Kind));
        Assert.Equal(why.Alternatives.Skip(1).OrderByDescending(other => other.Likelihood), why.Alternatives.Skip(1));
        Assert.Equal(why.Evidence.OrderByDescending(evidence => Math.Abs(evidence.Balance)), why.Evidence);
        Assert.True(double.IsFinite(why.Margin));
    }
}
