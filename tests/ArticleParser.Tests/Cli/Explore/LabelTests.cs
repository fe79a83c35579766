using System.Buffers;
using System.Text;
using ArticleParser.Accuracy.Roles;
using ArticleParser.Cli.Explore;
using ArticleParser.Tests.Invariants;
using Jint;

namespace ArticleParser.Tests.Cli.Explore;

/// <summary>The labels that the page saves are such as the role board reads.</summary>
public class LabelTests
{
    [Fact]
    public void A_page_gives_one_line_of_labels_with_what_was_corrected()
    {
        var tree = SyntaxTree.ParseText(CliRun.Page);
        var labels = LabelLine.Read(LabelsOf(tree, "new Map([[2, { kind: 'SourceLine', section: 'Header' }]])"));
        Assert.Equal("own/my_page", labels.Name);
        Assert.Equal([SyntaxKind.SourceLine], labels.Lines[2].Roles);
        Assert.Equal(SyntaxKind.Header, labels.Lines[2].Section);
        Assert.Equal([SyntaxKind.Headline], labels.Lines[1].Roles);
        Assert.Equal([SyntaxKind.Paragraph], labels.Lines[labels.Lines.Count - 1].Roles);
        Assert.Equal(SyntaxKind.Body, labels.Lines[labels.Lines.Count - 1].Section);
    }

    [Theory]
    [MemberData(nameof(Sample.Cases), MemberType = typeof(Sample))]
    public void Every_sample_gives_labels_of_all_of_its_lines(Sample sample) => Check(sample.Tree);

    [PageProperty(30)]
    public void Every_page_gives_labels_of_all_of_its_lines(PageText page) => Check(page.Parse());

    [Theory]
    [InlineData("new Map()", "")]
    [InlineData("new Map([[2, { kind: 'SourceLine', section: 'Header' }]])", "2 SourceLine in Header")]
    [InlineData("new Map([[0, { kind: 'NavigationItem', section: 'Masthead' }], [6, { kind: 'Caption', section: 'Body' }]])", "0 NavigationItem in Masthead, 6 Caption in Body")]
    public void Labels_that_were_saved_are_the_same_corrections_again(string corrections, string expected) =>
        Assert.Equal(expected, Evaluate(SyntaxTree.ParseText(CliRun.Page), $"[...readLabels(model, labelLine(model, {corrections}))].map(([line, said]) => `${{line}} ${{said.kind}} in ${{said.section}}`).join(', ')"));

    [Theory]
    [InlineData("labelLine(model, new Map(), 'LiveBlog')", "LiveBlog")]
    [InlineData("labelLine(model, new Map())", "Article")]
    [InlineData("'own/x | other | H1 | 1 HED'", "Article")]
    public void The_kind_of_page_comes_back_from_its_labels(string labels, string expected) =>
        Assert.Equal(expected, Evaluate(SyntaxTree.ParseText(CliRun.Page), $"readPageKind(model, {labels})"));

    [Theory]
    [MemberData(nameof(Sample.Cases), MemberType = typeof(Sample))]
    public void Labels_without_corrections_say_nothing_otherwise(Sample sample) =>
        Assert.Equal("", Evaluate(sample.Tree, "[...readLabels(model, labelLine(model, new Map()))].filter(([line, said]) => said.kind !== model.lines[line].kind).map(([line]) => line).join()"));

    [Theory]
    [InlineData("one two three", "one two three", "0,1,2")]
    [InlineData("one two three", "one three", "0,2")]
    [InlineData("one three", "one two three", "0,-1,1")]
    [InlineData("one two three", "one TWO three", "0,1,2")]
    [InlineData("a b c d e f", "a d e b c f", "0,3,4,-1,-1,5")]
    [InlineData("x x x a", "a x x", "3,-1,-1")]
    [InlineData("", "one", "-1")]
    public void Lines_are_found_again_after_an_edit(string before, string after, string expected)
    {
        const string Page = "(words => ({ text: words, lines: words.split(' ').filter(word => word).map(word => ({ start: words.indexOf(word), end: words.indexOf(word) + word.length })) }))";
        Assert.Equal(expected, Evaluate(SyntaxTree.ParseText("x"), $"alignLines({Page}('{before}'), {Page}('{after}')).join()"));
    }

    /// <summary>The draft is compiled as the generator would; with it the page says what the reader said.</summary>
    [Fact]
    public void A_draft_of_a_dialect_makes_the_line_what_was_said()
    {
        const string Text = CliRun.Page + "\n\nTide: {3.4} metres | high water\n";
        var tree = SyntaxTree.ParseText(Text);
        var line = tree.GetRoot().DescendantNodes().OfType<LineSyntax>().ToList().FindIndex(node => node.ToString().StartsWith("Tide", StringComparison.Ordinal));
        var draft = Evaluate(tree, $"dialectDraft(model, new Map([[{line}, {{ kind: 'Insert', section: model.lines[{line}].section }}], [4, {{ kind: 'Quotation', section: 'Body' }}]]))");
        Assert.Contains("cue Insert\n  *  Tide: \\{3.4\\} metres \\| high water\n  example Tide: {3.4} metres | high water\n", draft, StringComparison.Ordinal);
        Assert.Contains("# Quotation in Body: too long or too short for a cue: Talks about", draft, StringComparison.Ordinal);

        var dialect = Dialect.FromCompiled("draft", 1, "C\tInsert\t\t\nP\t*\tTide: \\{3.4\\} metres \\| high water\n", "E\tInsert\tTide: {3.4} metres | high water\n");
        Assert.Empty(dialect.CheckExamples());
        Assert.Equal(SyntaxKind.Insert, SyntaxTree.ParseText(Text, new ParseOptions { Dialect = dialect }).GetRoot().DescendantNodes().OfType<LineSyntax>().ElementAt(line).Kind);
    }

    private static void Check(SyntaxTree tree)
    {
        var lines = PhysicalLines.Of(tree.Text).Count;
        if (lines > 0) Assert.Equal(lines, LabelLine.Read(LabelsOf(tree, "new Map()")).Lines.Count);
    }

    private static string LabelsOf(SyntaxTree tree, string corrections) => Evaluate(tree, $"labelLine(model, {corrections})");

    private static string Evaluate(SyntaxTree tree, string expression)
    {
        var data = new ArrayBufferWriter<byte>();
        PageData.Write(data, "my page.txt", tree);
        var engine = new Engine();
        foreach (var script in (string[])["model.js", "align.js", "labels.js", "dialect.js", "details.js"]) engine.Execute(ExplorePage.Resource(script));
        return engine.SetValue("data", Encoding.UTF8.GetString(data.WrittenSpan)).Execute("const model = readModel(JSON.parse(data));").Evaluate(expression).AsString();
    }
}
