using System.Text.Json;
using ArticleParser.Tests.Cli;

namespace ArticleParser.Tests.Json;

public class SyntaxTreeJsonWriterTests
{
    [Fact]
    public void Json_says_what_the_tree_says()
    {
        var tree = SyntaxTree.ParseText(CliRun.Page);
        using var json = JsonDocument.Parse(tree.ToJson());
        Compare(tree.GetRoot(), json.RootElement);
    }

    [Fact]
    public void Empty_text_has_its_sections()
    {
        using var json = JsonDocument.Parse(SyntaxTree.ParseText("").ToJson(indented: true));
        Assert.Equal("page", json.RootElement.GetProperty("kind").GetString());
        Assert.Equal(
            ["masthead", "header", "body", "endmatter", "comments", "rail", "footer"],
            json.RootElement.GetProperty("children").EnumerateArray().Select(child => child.GetProperty("kind").GetString()!));
        Assert.Equal("endOfFileToken", json.RootElement.GetProperty("tokens")[0].GetProperty("kind").GetString());
    }

    [Fact]
    public void Node_alone_is_written_like_the_same_node_in_its_tree()
    {
        var tree = SyntaxTree.ParseText(CliRun.Page);
        Assert.Contains(tree.GetRoot().Body.ToJson(), tree.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_kind_has_a_camel_case_name()
    {
        foreach (var kind in Enum.GetValues<SyntaxKind>())
        {
            var name = JsonKinds.Of(kind).ToString();
            Assert.Equal(SyntaxFacts.GetText(kind), char.ToUpperInvariant(name[0]) + name[1..]);
            Assert.True(char.IsLower(name[0]), name);
        }
    }

    private static void Compare(SyntaxNode node, JsonElement json)
    {
        CompareStart(node.Kind, node.Span, json);
        Assert.Equal(node.Reason, json.GetProperty("reason").GetString());
        var tokens = json.TryGetProperty("tokens", out var found) ? found.EnumerateArray().ToList() : [];
        var children = json.TryGetProperty("children", out found) ? found.EnumerateArray().ToList() : [];
        Assert.Equal(node.ChildTokens().Count, tokens.Count);
        Assert.Equal(node.ChildNodes().Count, children.Count);
        foreach (var (token, element) in node.ChildTokens().Zip(tokens)) CompareStart(token.Kind, token.Span, element);
        foreach (var (child, element) in node.ChildNodes().Zip(children)) Compare(child, element);
    }

    private static void CompareStart(SyntaxKind kind, TextSpan span, JsonElement json)
    {
        Assert.Equal(JsonKinds.Of(kind).ToString(), json.GetProperty("kind").GetString());
        Assert.Equal(span, new TextSpan(json.GetProperty("start").GetInt32(), json.GetProperty("length").GetInt32()));
    }
}
