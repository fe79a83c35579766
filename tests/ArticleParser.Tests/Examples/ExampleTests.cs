namespace ArticleParser.Tests.Examples;

/// <summary>What the documentation shows compiles, runs, and prints what the documentation says.</summary>
public class ExampleTests
{
    private static readonly Dictionary<string, Example> s_examples = Example.OfReadme().Concat(Example.OfXmlDocs()).ToDictionary(example => example.Name);

    public static TheoryData<string> Names() => [.. s_examples.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void AnExamplePrintsWhatItSays(string name)
    {
        var example = s_examples[name];
        var printed = ExampleRun.Printed(example);
        Assert.NotEmpty(example.Expected);
        foreach (var (line, text) in example.Expected)
            Assert.Equal(text, printed.FirstOrDefault(print => print.Line == line, (Line: line, Text: "nothing")).Text);
    }

    [Fact]
    public void TheReadmeAndTheDocsHaveExamples()
    {
        Assert.NotEmpty(Example.OfReadme());
        Assert.True(Example.OfXmlDocs().Count() >= 4);
    }
}
