using System.Text;
using ArticleParser.Cli;
using ArticleParser.Cli.Explore.Server;
using ArticleParser.Html;

namespace ArticleParser.Tests.Cli.Explore;

/// <summary>Pages that are explored are read as <c>parse</c> reads them.</summary>
public class ExploreTextTests
{
    private const string Html = "<html><body><nav><a href=\"/\">Home</a></nav><article><h1>Harbour talks resume after a week of silence</h1>"
        + "<p>Talks about the harbour resumed on Monday, a week after they had broken off, the two sides said in a statement.</p>"
        + "<aside class=\"related\"><a href=\"/ferry\">Old ferry returns to the lake</a></aside></article></body></html>";

    [Fact]
    public async Task The_elements_of_html_speak()
    {
        var tree = await ReadAsync("page.html", Html);
        var same = HtmlText.Convert(Html).GetSyntaxTree();
        Assert.Equal(same.ExplainLines().Select(Said), tree.ExplainLines().Select(Said));
        Assert.NotEqual(SyntaxTree.ParseText(same.Text, same.Options).ExplainLines().Select(Said), tree.ExplainLines().Select(Said));

        static string Said(LineExplanation line) => $"{line.Line.Kind} {line.Line.Confidence} {string.Join(' ', line.Evidence)}";
    }

    [Fact]
    public async Task A_file_of_markdown_is_read_as_markdown()
    {
        var tree = await ReadAsync("page.md", "Harbour talks *resume* after a week\n\nTalks about the harbour resumed on Monday.\n");
        Assert.Equal(MarkupKind.Markdown, tree.Options.Markup);
    }

    [Fact]
    public async Task The_other_dialect_keeps_what_html_said()
    {
        var other = Dialect.Parse("cue Insert.tide\n  en Tide:{text} metres\n  example Tide: 3.4 metres\n", "other");
        using var folder = new TemporaryFolder();
        var session = new ExploreSession(await AllAsync(folder.Write("page.html", Encoding.UTF8.GetBytes(Html))), ParseOptions.Default, others: ParseOptions.Default with { Dialect = other });
        var compared = session.GetOther(0)!.Tree;
        Assert.Same(other, compared.Options.Dialect);
        Assert.Equal(session.Get(0).Tree.ExplainLines().Select(line => line.Line.Confidence), compared.ExplainLines().Select(line => line.Line.Confidence));
    }

    private static async Task<SyntaxTree> ReadAsync(string name, string content)
    {
        using var folder = new TemporaryFolder();
        return Assert.Single(await AllAsync(folder.Write(name, Encoding.UTF8.GetBytes(content)))).Source.Parse(ParseOptions.Default);
    }

    private static Task<IReadOnlyList<ExploreText>> AllAsync(string path) =>
        ExploreText.ReadAsync([path], new CliEnvironment(Stream.Null, Stream.Null, TextWriter.Null), ParseOptions.Default, TestContext.Current.CancellationToken);
}
