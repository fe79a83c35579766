namespace ArticleParser.Tests;

/// <summary>What becomes of every sample, line by line and as a tree, is what is written beside it.</summary>
public class GoldenTests
{
    [Theory]
    [MemberData(nameof(Sample.Cases), MemberType = typeof(Sample))]
    public void Lines(Sample sample) => GoldenFile.Check(sample, "lines", LinesGolden.Of(sample.Tree, Intent.KindsByLine(sample)));

    [Theory]
    [MemberData(nameof(Sample.Cases), MemberType = typeof(Sample))]
    public void Tree(Sample sample) => GoldenFile.Check(sample, "tree", TreeGolden.Of(sample.Tree));

    [Fact]
    public void ThereAreThirtySamplesOrMore() => Assert.True(Sample.All.Count >= 30);
}
