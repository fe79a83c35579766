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
        Assert.Equal("my_page.txt", labels.Name);
        Assert.Equal([SyntaxKind.SourceLine], labels.Lines[2].Roles);
        Assert.Equal(SyntaxKind.Header, labels.Lines[2].Section);
        Assert.Equal([SyntaxKind.Headline], labels.Lines[1].Roles);
        Assert.Equal([SyntaxKind.Paragraph], labels.Lines[labels.Lines.Count - 1].Roles);
        Assert.Equal(SyntaxKind.Body, labels.Lines[labels.Lines.Count - 1].Section);
    }

    [Theory]
    [MemberData(nameof(Sample.Cases), MemberType = typeof(Sample))]
    public void Every_sample_gives_labels_of_all_of_its_lines(Sample sample) => Check(sample.Tree);

    [PageProperty]
    public void Every_page_gives_labels_of_all_of_its_lines(PageText page) => Check(page.Parse());

    private static void Check(SyntaxTree tree)
    {
        var lines = PhysicalLines.Of(tree.Text).Count;
        if (lines > 0) Assert.Equal(lines, LabelLine.Read(LabelsOf(tree, "new Map()")).Lines.Count);
    }

    private static string LabelsOf(SyntaxTree tree, string corrections)
    {
        var data = new ArrayBufferWriter<byte>();
        PageData.Write(data, "my page.txt", tree);
        return new Engine()
            .Execute(ExplorePage.Resource("model.js"))
            .Execute(ExplorePage.Resource("labels.js"))
            .SetValue("data", Encoding.UTF8.GetString(data.WrittenSpan))
            .Evaluate($"labelLine(readModel(JSON.parse(data)), {corrections})").AsString();
    }
}
