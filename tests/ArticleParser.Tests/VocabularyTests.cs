namespace ArticleParser.Tests;

/// <summary>Every kind of the grammar is one that pages have: some sample yields it.</summary>
public class VocabularyTests
{
    private static readonly Lazy<HashSet<SyntaxKind>> s_seen = new(() =>
        [.. Sample.All.SelectMany(sample => SyntaxTree.ParseText(sample.Text).GetRoot().DescendantNodesAndSelf().Select(node => node.Kind))]);

    public static TheoryData<SyntaxKind> Kinds() => [.. Enum.GetValues<SyntaxKind>().Where(kind => SyntaxFacts.IsLine(kind) || SyntaxFacts.IsGroup(kind) || SyntaxFacts.IsSection(kind))];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void SomeSampleHasIt(SyntaxKind kind) => Assert.Contains(kind, s_seen.Value);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void ItsNameCanBeRead(SyntaxKind kind)
    {
        Assert.True(SyntaxFacts.TryParseKind(SyntaxFacts.GetText(kind), out var read));
        Assert.Equal(kind, read);
    }
}
