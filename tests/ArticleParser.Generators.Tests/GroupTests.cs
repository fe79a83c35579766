using ArticleParser.Generators.GrammarFile;

namespace ArticleParser.Generators.Tests;

/// <summary>What a group's shape says of its accessors, of where its lines may stand, and of its production.</summary>
public class GroupTests
{
    private const string Around = """
        /// T.
        token Text
        /// E.
        token EndOfFile
        /// P.
        page Page = Body EndOfFile
        /// B.
        section Body = { pairs:Pair* outers:Outer* as:A* bs:B* }
        /// O.
        group Outer = C { pairs:Pair* bs:B* A? }
        /// A.
        line A = Text
        /// B.
        line B = Text
        /// C.
        line C = Text
        /// P.

        """;

    [Theory]
    [InlineData("A? (B cs:C* | cs:C+ B?)?", "A Optional, B Optional, Cs Many")]
    [InlineData("(A B | B A)", "A One, B One")]
    [InlineData("(A bs:B+ | bs:B+)", "A Optional, Bs Some")]
    [InlineData("(A | A B)?", "A Optional, B Optional")]
    [InlineData("A (bs:B | bs:B*)", "A One, Bs Many")]
    public void AFieldOfSeveralAlternativesIsOneAccessor(string shape, string expected) =>
        Assert.Equal(expected, string.Join(", ", Pair(shape).Fields.Select(field => $"{field.Accessor} {field.Multiplicity}")));

    [Theory]
    [InlineData("A? (B cs:C* | cs:C+ B?)?", "A B C", "A B C")]
    [InlineData("A? B { C? }", "A B", "B")]
    [InlineData("as:A+", "A", "A")]
    [InlineData("{ A? B? } C", "A B C", "C")]
    [InlineData("(A B | B C?)", "A B", "B")]
    public void FirstAndLoneLines(string shape, string first, string alone)
    {
        var shapes = new GroupShapes(Model(shape));
        Assert.Equal(first, string.Join(' ', shapes.First("Pair").Order(StringComparer.Ordinal)));
        Assert.Equal(alone, string.Join(' ', shapes.Alone("Pair").Order(StringComparer.Ordinal)));
        Assert.Equal(2, shapes.Depth("Outer"));
    }

    [Fact]
    public void ALineMayStandWhereASectionHoldsItOrIsAGroupByItself()
    {
        var body = GrammarReader.Read(File("as:A? cs:C")).Sections.Single(section => section.Name == "Body");
        Assert.Equal(["C", "A", "B"], body.Lines);
    }

    [Fact]
    public void ListsLookThroughGroups()
    {
        var body = Model("as:A* B?").Rules.Single(rule => rule.Name == "Body");
        Assert.Equal(["Pairs", "As", "Bs"], body.Fields.Where(field => field.IsInGroups).Select(field => field.Accessor));
        Assert.DoesNotContain(Pair("as:A* B?").Fields, field => field.IsInGroups);
    }

    [Theory]
    [InlineData("as:A+", "Some(Line(section, SyntaxKind.A))")]
    [InlineData("A? bs:B*", "InOrder(Perhaps(Line(section, SyntaxKind.A)), Any(Line(section, SyntaxKind.B)))")]
    [InlineData("(A B | C)?", "Perhaps(Either(InOrder(One(Line(section, SyntaxKind.A)), One(Line(section, SyntaxKind.B))), One(Line(section, SyntaxKind.C))))")]
    [InlineData("C { A? bs:B* }", "InOrder(One(Line(section, SyntaxKind.C)), AnyOrder(section, [SyntaxKind.B], Once(Line(section, SyntaxKind.A), SyntaxKind.A)))")]
    public void AShapeIsItsProduction(string shape, string expected)
    {
        var code = GeneratorRun.Run([File(shape)]).Source("PageGrammar.g.cs");
        Assert.Contains($"/// <summary>Pair = {shape}</summary>\n    private static GroupOf Pair(SyntaxKind section) => Group(\n        SyntaxKind.Pair,\n        {expected});", code, StringComparison.Ordinal);
    }

    [Fact]
    public void GroupsStandBeforeLinesInBraces() => Assert.Contains(
        "AnyOrder(section, [SyntaxKind.B], Each(Pair(section), SyntaxKind.A), Once(Line(section, SyntaxKind.A), SyntaxKind.A))",
        GeneratorRun.Run([File("as:A+")]).Source("PageGrammar.g.cs"),
        StringComparison.Ordinal);

    [Fact]
    public void TheProductionsOfSmallGroupsCompile() => Assert.Empty(GeneratorRun.Compile([File("A? (B cs:C* | cs:C+ B?)?")], null, StubRuntime.Source, StubRuntime.PageGrammar));

    private static SourceFile File(string shape) => new("/src/Article.grammar", $"{Around}group Pair = {shape}\n".ReplaceLineEndings("\n"));

    private static GrammarModel Model(string shape) => GrammarReader.Read(File(shape)).Model!;

    private static RuleModel Pair(string shape) => Model(shape).Rules.Single(rule => rule.Name == "Pair");
}
