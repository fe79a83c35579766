using System.Reflection;

namespace ArticleParser.Tests.Syntax;

/// <summary>Visitors and walkers call what they should, and nothing else.</summary>
public class VisitorTests
{
    private readonly PageSyntax _root = StoryTree.Parse().GetRoot();

    [Fact]
    public void AWalkerVisitsEveryNodeAndTokenInOrder()
    {
        var walker = new Recorder();
        walker.Visit(_root);
        Assert.Equal(_root.DescendantNodesAndSelf(), walker.Nodes);
        Assert.Equal(_root.DescendantTokens(), walker.Tokens);
    }

    [Fact]
    public void AnOverrideThatDoesNotCallTheBaseLeavesTheChildrenOut()
    {
        var walker = new Skipper();
        walker.Visit(_root);
        Assert.Equal(1, walker.Bodies);
        Assert.Equal(0, walker.Paragraphs);
    }

    [Fact]
    public void AVisitorIsCalledForTheKindAndNoOther()
    {
        var visitor = new Titles();
        Assert.Equal("paragraph", visitor.Visit(_root.Body.Paragraphs[0]));
        Assert.Equal("other Body", visitor.Visit(_root.Body));
        Assert.Null(visitor.Visit(null));
    }

    [Fact]
    public void AVisitorAloneVisitsNoChildren()
    {
        var visitor = new Counter();
        visitor.Visit(_root);
        visitor.Visit(null);
        Assert.Equal(1, visitor.Count);
    }

    [Theory]
    [InlineData(typeof(SyntaxVisitor))]
    [InlineData(typeof(SyntaxVisitor<string>))]
    public void ThereIsAMethodForEveryClassOfNode(Type visitor)
    {
        var visited = visitor.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(method => method.Name.StartsWith("Visit", StringComparison.Ordinal) && method.Name != "Visit")
            .Select(method => method.GetParameters()[0].ParameterType);
        var nodes = typeof(SyntaxNode).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(SyntaxNode)) && !type.IsAbstract);
        Assert.Equal(nodes.OrderBy(type => type.Name), visited.OrderBy(type => type.Name));
    }

    private sealed class Recorder : SyntaxWalker
    {
        public List<SyntaxNode> Nodes { get; } = [];

        public List<SyntaxToken> Tokens { get; } = [];

        public override void DefaultVisit(SyntaxNode node)
        {
            Nodes.Add(node);
            base.DefaultVisit(node);
        }

        public override void VisitToken(SyntaxToken token) => Tokens.Add(token);
    }

    private sealed class Skipper : SyntaxWalker
    {
        public int Bodies { get; private set; }

        public int Paragraphs { get; private set; }

        public override void VisitBody(BodySyntax node) => Bodies++;

        public override void VisitParagraph(ParagraphSyntax node) => Paragraphs++;
    }

    private sealed class Titles : SyntaxVisitor<string>
    {
        public override string VisitParagraph(ParagraphSyntax node) => "paragraph";

        public override string DefaultVisit(SyntaxNode node) => "other " + node.Kind;
    }

    private sealed class Counter : SyntaxVisitor
    {
        public int Count { get; private set; }

        public override void DefaultVisit(SyntaxNode node) => Count++;
    }
}
