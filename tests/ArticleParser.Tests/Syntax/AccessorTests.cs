using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using ArticleParser.Tests.Invariants;

namespace ArticleParser.Tests.Syntax;

/// <summary>Every accessor that the generator wrote can be read on every node of every sample and of any page.</summary>
public class AccessorTests
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> s_accessors = new();

    [Theory]
    [MemberData(nameof(Sample.Cases), MemberType = typeof(Sample))]
    public void EveryAccessorCanBeRead(Sample sample) => ReadAll(sample.Tree);

    [PageProperty]
    public void EveryAccessorOfAnyPageCanBeRead(PageText page) => ReadAll(page.Parse());

    [Fact]
    public void ListAccessorsTogetherGiveEveryChildOfASection()
    {
        foreach (var section in Sample.All.SelectMany(sample => sample.Tree.GetRoot().Sections))
        {
            var given = Accessors(section.GetType()).Select(accessor => accessor.GetValue(section)).SelectMany(Nodes).ToHashSet();
            Assert.All(section.ChildNodes(), child => Assert.Contains(child, given));
        }
    }

    [Fact]
    public void EveryClassOfNodeHasAnAccessorOfItsKind()
    {
        var nodes = typeof(SyntaxNode).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(SyntaxNode)) && !type.IsAbstract && type != typeof(PageSyntax)).ToArray();
        var reached = nodes.Append(typeof(PageSyntax)).SelectMany(Accessors).Select(accessor => accessor.PropertyType)
            .Select(type => type.IsGenericType ? type.GetGenericArguments()[0] : type).ToHashSet();
        Assert.All(nodes, node => Assert.Contains(node, reached));
    }

    private static void ReadAll(SyntaxTree tree)
    {
        foreach (var node in tree.GetRoot().DescendantNodesAndSelf())
        {
            foreach (var accessor in Accessors(node.GetType())) Read(node, accessor);
        }
    }

    private static void Read(SyntaxNode node, PropertyInfo accessor)
    {
        var value = accessor.GetValue(node);
        foreach (var child in Nodes(value)) Assert.Same(node, child.Ancestors().First(above => above == node || above is not GroupSyntax));
        if (value is SyntaxTokenList tokens) Assert.All(tokens, token => Assert.Same(node, token.Parent));
        if (value is SyntaxToken token) Assert.Same(node, token.Parent);
    }

    private static IEnumerable<SyntaxNode> Nodes(object? value) => value switch
    {
        SyntaxNode node => [node],
        IEnumerable list => list.OfType<SyntaxNode>(),
        _ => [],
    };

    private static PropertyInfo[] Accessors(Type node) =>
        s_accessors.GetOrAdd(node, type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly));
}
