using System.Collections;
using System.Reflection;

namespace ArticleParser.Tests.Syntax;

/// <summary>Every accessor that the generator wrote can be read on every node of every sample.</summary>
public class AccessorTests
{
    [Theory]
    [MemberData(nameof(Sample.Cases), MemberType = typeof(Sample))]
    public void EveryAccessorCanBeRead(Sample sample)
    {
        foreach (var node in sample.Tree.GetRoot().DescendantNodesAndSelf())
        {
            foreach (var accessor in Accessors(node.GetType())) Read(node, accessor);
        }
    }

    [Fact]
    public void ListAccessorsTogetherGiveEveryChildOfASection()
    {
        foreach (var section in Sample.All.SelectMany(sample => sample.Tree.GetRoot().Sections))
        {
            var given = Accessors(section.GetType()).Select(accessor => accessor.GetValue(section)).SelectMany(Nodes).ToHashSet();
            Assert.All(section.ChildNodes(), child => Assert.Contains(child, given));
        }
    }

    /// <summary>Which classes of node no sample has. A kind without a sample is a kind without a test.</summary>
    [Fact]
    public void EveryClassOfNodeHasAnAccessorOfItsKind()
    {
        var nodes = typeof(SyntaxNode).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(SyntaxNode)) && !type.IsAbstract && type != typeof(PageSyntax)).ToArray();
        var reached = nodes.Append(typeof(PageSyntax)).SelectMany(Accessors).Select(accessor => accessor.PropertyType)
            .Select(type => type.IsGenericType ? type.GetGenericArguments()[0] : type).ToHashSet();
        Assert.All(nodes, node => Assert.Contains(node, reached));
    }

    private static void Read(SyntaxNode node, PropertyInfo accessor)
    {
        var value = accessor.GetValue(node);
        foreach (var child in Nodes(value)) Assert.Same(node, child.Parent);
        if (value is SyntaxTokenList tokens) Assert.All(tokens, token => Assert.Same(node, token.Parent));
        if (value is SyntaxToken token) Assert.Same(node, token.Parent);
    }

    private static IEnumerable<SyntaxNode> Nodes(object? value) => value switch
    {
        SyntaxNode node => [node],
        IEnumerable list => list.OfType<SyntaxNode>(),
        _ => [],
    };

    private static IEnumerable<PropertyInfo> Accessors(Type node) =>
        node.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);
}
