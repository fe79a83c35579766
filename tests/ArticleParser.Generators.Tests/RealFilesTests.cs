using ArticleParser.Generators.DialectFile;
using ArticleParser.Generators.GrammarFile;

namespace ArticleParser.Generators.Tests;

/// <summary>The library's own files are without mistakes.</summary>
public class RealFilesTests
{
    [Fact]
    public void TheGrammarHasNoProblems() => Assert.Empty(Show(GrammarReader.Read(Files.RealGrammar).Problems));

    [Fact]
    public void TheDialectsHaveNoProblems()
    {
        var lines = KnownLines.Of(GrammarReader.Read(Files.RealGrammar));
        Assert.NotEmpty(Files.RealDialects);
        Assert.Empty(Show(Files.RealDialects.SelectMany(file => DialectReader.Read(file, lines).Problems)));
    }

    [Fact]
    public void TheEmbeddedGrammarIsTheLibrarys() =>
        Assert.Equal(KnownLines.Of(GrammarReader.Read(Files.RealGrammar)) with { OfLibrary = false }, KnownLines.Of(GrammarReader.ReadOnly([])));

    [Fact]
    public void AFiguresLinesStandInTheSectionsThatHoldFigures()
    {
        var known = KnownLines.Of(GrammarReader.Read(Files.RealGrammar));
        Assert.True(known.MayHold("Body", "Caption") && known.MayHold("Header", "Credit"));
        Assert.False(known.MayHold("Footer", "Caption"));
    }

    [Fact]
    public void EveryKindIsInEveryTable()
    {
        var model = GrammarReader.Read(Files.RealGrammar).Model!;
        var facts = GeneratorRun.Run([Files.RealGrammar]).Source("SyntaxFacts.g.cs");
        Assert.All(model.Kinds, kind => Assert.Contains($"\"{kind.KindName}\" => SyntaxKind.{kind.KindName},", facts, StringComparison.Ordinal));
        Assert.All(model.Nodes, rule => Assert.Contains($"=> new {rule.ClassName}(green, parent, position),", facts, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Show(IEnumerable<Problem> problems) => problems.Select(problem => problem.ToDiagnostic().ToString());
}
