using System.Buffers;
using System.Text.Json;
using ArticleParser.Cli.Explore;
using ArticleParser.Tests.Invariants;

namespace ArticleParser.Tests.Cli.Explore;

/// <summary>The JSON that the page reads says what the tree says.</summary>
public class PageDataTests
{
    private const int NodeNumbers = 8;
    private const int TokenNumbers = 3;

    internal static JsonDocument JsonOf(SyntaxTree tree)
    {
        var output = new ArrayBufferWriter<byte>();
        PageData.Write(output, "page", tree);
        return JsonDocument.Parse(output.WrittenMemory);
    }

    [Fact]
    public void Nodes_are_those_of_the_tree_in_its_order() => Check(SyntaxTree.ParseText(CliRun.Page));

    [PageProperty]
    public void Nodes_of_any_page_are_those_of_the_tree(PageText page) => Check(page.Parse());

    [Fact]
    public void Lines_have_tokens_others_and_evidence()
    {
        var tree = SyntaxTree.ParseText(CliRun.Page);
        using var json = JsonOf(tree);
        var root = json.RootElement;
        var kinds = Strings(root, "kinds");
        var why = root.GetProperty("why");
        var strings = Strings(why, "strings");
        var lines = tree.GetRoot().DescendantNodes().OfType<LineSyntax>().ToList();
        var byline = lines.FindIndex(line => line.Kind == SyntaxKind.Byline);
        Assert.Equal(lines.Count, root.GetProperty("tokens").GetArrayLength());
        Assert.Equal(lines.Count, why.GetProperty("lines").GetArrayLength());
        var tokens = Numbers(root.GetProperty("tokens")[byline]).Chunk(TokenNumbers).Select(token => (kinds[token[0]], tree.Text[token[1]..token[2]]));
        Assert.Equal([("LabelToken", "By"), ("NameToken", "Ada Lindqvist")], tokens);
        var evidence = why.GetProperty("lines").EnumerateArray().Select(line => Numbers(line[1]).Chunk(4).ToList()).ToList();
        Assert.All(evidence, pieces => Assert.InRange(pieces.Count, 1, EvidenceSummary.Most + 1));
        Assert.Contains(evidence.SelectMany(pieces => pieces), piece => strings[piece[0]] == "cue" && piece[1] >= 0 && piece[2] > 0);
    }

    [Fact]
    public void A_server_leaves_explanations_to_a_second_question()
    {
        var tree = SyntaxTree.ParseText(CliRun.Page);
        ArrayBufferWriter<byte> data = new(), why = new();
        PageData.Write(data, "page", tree, new LivePage(0, 1, 0, SavesLabels: false, "no dialect", OtherDialect: null, Labels: null));
        PageData.WriteWhy(why, tree, TestContext.Current.CancellationToken);
        using var json = JsonDocument.Parse(data.WrittenMemory);
        using var file = JsonOf(tree);
        Assert.False(json.RootElement.TryGetProperty("why", out _));
        Assert.Equal(file.RootElement.GetProperty("why").GetRawText(), System.Text.Encoding.UTF8.GetString(why.WrittenSpan));
    }

    [Fact]
    public void A_summary_of_evidence_keeps_the_sum()
    {
        foreach (var why in SyntaxTree.ParseText(CliRun.Page).ExplainLines())
            Assert.Equal(why.Margin, EvidenceSummary.Of(why.Evidence).Sum(piece => piece.Balance), 1e-9);
    }

    [Fact]
    public void Diagnostics_and_fields_stand_with_their_places()
    {
        var text = new Sample("en-lighthouse-house-style").Text;
        var tree = SyntaxTree.ParseText(text, ParseOptions.Default with { Dialect = Dialects.Lighthouse });
        using var json = JsonOf(tree);
        var fields = json.RootElement.GetProperty("fields").EnumerateArray().Select(field => (field[0].GetString(), field[1].GetInt32(), field[2].GetInt32()));
        Assert.Equal(tree.GetRoot().DescendantNodes().OfType<LineSyntax>().SelectMany(line => line.Fields).Distinct().Select(field => ((string?)field.Name, field.Span.Start, field.Span.End)), fields);
        Assert.Equal(tree.GetDiagnostics().Length, json.RootElement.GetProperty("diagnostics").GetArrayLength());
    }

    private static void Check(SyntaxTree tree)
    {
        using var json = JsonOf(tree);
        var root = json.RootElement;
        var (kinds, strings) = (Strings(root, "kinds"), Strings(root, "strings"));
        var written = Numbers(root.GetProperty("nodes")).Chunk(NodeNumbers)
            .Select(node => (kinds[node[0]], node[1], TextSpan.FromBounds(node[2], node[3]), TextSpan.FromBounds(node[4], node[5]), strings[node[7]]));
        Assert.Equal(
            tree.GetRoot().DescendantNodesAndSelf().Select(node => (SyntaxFacts.GetText(node.Kind), node.Ancestors().Count(), node.Span, node.FullSpan, node.Reason)),
            written);
    }

    private static string[] Strings(JsonElement root, string name) => [.. root.GetProperty(name).EnumerateArray().Select(text => text.GetString()!)];

    private static int[] Numbers(JsonElement array) => [.. array.EnumerateArray().Select(number => number.GetInt32())];
}
