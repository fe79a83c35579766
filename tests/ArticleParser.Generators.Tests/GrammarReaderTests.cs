using ArticleParser.Generators.GrammarFile;

namespace ArticleParser.Generators.Tests;

/// <summary>What the grammar file says is what the model holds.</summary>
public class GrammarReaderTests
{
    private static readonly GrammarModel Model = GrammarReader.Read(SmallGrammar.File).Model!;

    [Fact]
    public void RulesKeepTheOrderOfTheFile() => Assert.Equal(
        ["TextToken", "LabelToken", "EndOfFileToken", "WhitespaceTrivia", "Page", "Top", "Body", "Figure", "Caption", "Paragraph", "Heading"],
        Model.Kinds.Select(rule => rule.KindName));

    [Fact]
    public void NodesAreNeitherTokensNorTriviaNorUnions() => Assert.Equal(
        ["PageSyntax", "TopSyntax", "BodySyntax", "FigureSyntax", "CaptionSyntax", "ParagraphSyntax", "HeadingSyntax"],
        Model.Nodes.Select(rule => rule.ClassName));

    [Theory]
    [InlineData("Page", "SyntaxNode")]
    [InlineData("Body", "SectionSyntax")]
    [InlineData("Figure", "GroupSyntax")]
    [InlineData("Top", "LineSyntax")]
    [InlineData("Paragraph", "AnyPieceSyntax")]
    [InlineData("AnyPiece", "LineSyntax")]
    public void BaseClasses(string rule, string expected) => Assert.Equal(expected, Rule(rule).BaseClass);

    [Fact]
    public void AUnionOfDifferentSortsIsASyntaxNode()
    {
        var text = SmallGrammar.Text.Replace("Paragraph | Heading", "Paragraph | Heading | Top", StringComparison.Ordinal)
            .Replace("Paragraph | Heading | Top", "Paragraph | Heading | Figure", StringComparison.Ordinal)
            .Replace("lead:Figure?", "", StringComparison.Ordinal);
        var model = GrammarReader.Read(new("g", text)).Model!;
        Assert.Equal("SyntaxNode", model.Rules.Single(rule => rule.Name == "AnyPiece").BaseClass);
    }

    [Fact]
    public void HoldsReplacesUnionsByTheirMembers() => Assert.Equal(["Paragraph", "Heading", "Figure"], Rule("Body").Holds);

    [Fact]
    public void DocsOfSeveralLinesAreOneSentence() => Assert.Equal("What a picture shows.", Rule("Caption").Doc);

    [Fact]
    public void AFieldsDocIsItsOwn() => Assert.Equal("Pieces, in order.", Rule("Body").Fields[0].Doc);

    [Fact]
    public void MultiplicityIsTheSign() => Assert.Equal(
        [Multiplicity.Optional, Multiplicity.One, Multiplicity.One], Rule("Page").Fields.Select(field => field.Multiplicity));

    [Theory]
    [InlineData("Caption", "Labels Words")]
    [InlineData("Top", "Label Text")]
    public void Accessors(string rule, string expected) => Assert.Equal(expected, string.Join(' ', Rule(rule).Fields.Select(field => field.Accessor)));

    [Fact]
    public void CommentsAndBlanksChangeNothing()
    {
        var text = "//// rule\r\n" + SmallGrammar.Text.Replace("\n", "\r\n  // note\r\n\t", StringComparison.Ordinal);
        Assert.Equal(Model, GrammarReader.Read(new("g", text)).Model);
    }

    [Fact]
    public void AFieldMayHaveAKeywordsName()
    {
        var text = SmallGrammar.Text.Replace("words:Text?", "line:Text?", StringComparison.Ordinal);
        var model = GrammarReader.Read(new("g", text)).Model!;
        Assert.Equal("Line", model.Rules.Single(rule => rule.Name == "Caption").Fields[1].Accessor);
    }

    private static RuleModel Rule(string name) => Model.Rules.Single(rule => rule.Name == name);
}
