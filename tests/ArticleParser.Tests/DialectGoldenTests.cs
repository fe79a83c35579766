namespace ArticleParser.Tests;

/// <summary>What a dialect makes of the page that was written for it; <see cref="GoldenTests"/> has what the page is without.</summary>
public class DialectGoldenTests
{
    public static TheoryData<string, string> Pages() => new() { { "en-trt-world-house-style", "TrtWorld" }, { "en-lighthouse-house-style", "Lighthouse" } };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Lines(string name, string dialect)
    {
        var sample = new Sample(name);
        GoldenFile.Check(sample, "dialect.lines", LinesGolden.Of(SyntaxTree.ParseText(sample.Text, OptionsOf(dialect))));
    }

    internal static ParseOptions OptionsOf(string dialect) => new() { Dialect = dialect == "TrtWorld" ? Dialects.TrtWorld : Dialects.Lighthouse };
}
