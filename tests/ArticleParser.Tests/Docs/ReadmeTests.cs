using System.Text.RegularExpressions;
using ArticleParser.Cli.Commands;
using ArticleParser.Docs;
using ArticleParser.Docs.Pages;
using ArticleParser.Tests.Cli;

namespace ArticleParser.Tests.Docs;

/// <summary>What the README shows is what the tool shows.</summary>
public partial class ReadmeTests
{
    private const string PicturePath = "src/ArticleParser.Docs/Site/tree.svg";
    private static readonly Repository s_repository = Repository.Find();

    [Fact]
    public async Task The_tree_is_that_of_the_first_example()
    {
        var readme = s_repository.Read("README.md");
        var tree = Indented(TreeBlock().Match(readme).Groups["tree"].Value);
        var run = await CliRun.WithInputAsync(Indented(RawText().Match(readme).Groups["text"].Value).TrimEnd(), "parse", "-", "--format", "tree");
        Assert.Equal(tree.TrimEnd(), run.Output.TrimEnd());
    }

    /// <summary>UPDATE_GOLDENS=1 draws it anew, as for other goldens.</summary>
    [Fact]
    public void The_picture_is_that_of_the_demo_page()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDENS") == "1") File.WriteAllText(s_repository.Path(PicturePath), DemoCommand.Picture());
        Assert.Equal(DemoCommand.Picture(), s_repository.Read(PicturePath));
    }

    /// <summary>UPDATE_GOLDENS=1 draws them anew, where the benchmarks have written new figures.</summary>
    [Fact]
    public void The_charts_are_those_of_the_benchmarks_figures()
    {
        foreach (var (path, svg) in ReadmeCharts.Draw(s_repository))
        {
            if (Environment.GetEnvironmentVariable("UPDATE_GOLDENS") == "1") File.WriteAllText(s_repository.Path(path), svg);
            Assert.Equal(svg, s_repository.Read(path));
            Assert.Contains($"]({path})", s_repository.Read("README.md"), StringComparison.Ordinal);
            Assert.Equal("svg", System.Xml.Linq.XDocument.Parse(svg).Root!.Name.LocalName);
        }
    }

    [Fact]
    public async Task The_picture_is_a_file_that_is_not_overwritten_unasked()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Path("tree.svg");
        Assert.Equal(0, (await CliRun.OfAsync("demo", "--svg", file)).Status);
        var svg = System.Xml.Linq.XDocument.Load(file);
        Assert.Equal("svg", svg.Root!.Name.LocalName);
        Assert.Contains("Old ferry returns to Lake Halden", svg.Root.Value, StringComparison.Ordinal);
        Assert.DoesNotContain(svg.Descendants(), element => element.Name.LocalName is "script" or "image");
        Assert.Equal(2, (await CliRun.OfAsync("demo", "--svg", file)).Status);
        Assert.Equal(0, (await CliRun.OfAsync("demo", "--svg", file, "--overwrite")).Status);
    }

    private static string Indented(string block) => string.Join('\n', block.Split('\n').Select(line => line.StartsWith("    ", StringComparison.Ordinal) ? line[4..] : line));

    [GeneratedRegex(@"<!-- tree: first -->\n(?<tree>(?:    .*\n)+)")]
    private static partial Regex TreeBlock();

    [GeneratedRegex("<!-- example: first -->.*?\"\"\"\n(?<text>.*?)\n    \"\"\"", RegexOptions.Singleline)]
    private static partial Regex RawText();
}
