namespace ArticleParser.Generators.Tests;

/// <summary>What is written compiles without a warning, and means what it says.</summary>
public class GeneratedCodeTests
{
    [Fact]
    public void TheSmallGrammarsCodeCompiles() => Assert.Empty(GeneratorRun.Compile([SmallGrammar.File], null, StubRuntime.Source, StubRuntime.PageGrammar));

    [Fact]
    public void TheRealGrammarsCodeCompiles() => Assert.Empty(GeneratorRun.Compile([Files.RealGrammar, .. Files.RealDialects], null, StubRuntime.Source, StubRuntime.PageGrammar));

    [Theory]
    [InlineData("My.Project")]
    [InlineData("")]
    public void AUsersDialectsCompile(string rootNamespace) => Assert.Empty(GeneratorRun.Compile(
        [new("/p/Mine.dialect", "cue Byline\n  en By {names}\n  en \"\"\"\" {names}"), new("/p/Empty.dialect", "# Nothing.")],
        rootNamespace,
        StubRuntime.Dialect));

    [Fact]
    public void AProjectWithoutFilesGetsNothing()
    {
        var result = GeneratorRun.Run([]);
        Assert.Empty(result.GeneratedSources);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void AUsersProjectGetsNoSyntaxTree() => Assert.Equal(
        ["Dialects.g.cs"], GeneratorRun.Run([new("/p/Mine.dialect", "cue Byline\n  en By")]).GeneratedSources.Select(source => source.HintName));

    [Fact]
    public void DialectFilesAreMergedInTheOrderOfTheirNames()
    {
        var result = GeneratorRun.Run([
            SmallGrammar.File,
            new("/a/b.dialect", "words B\n  en b"),
            new("/z/B.dialect", "words A\n  en a"),
            new("/z/a.dialect", "words C\n  en c"),
        ]);
        Assert.Contains("\nW\tA\nV\ten\ta\nW\tC\nV\ten\tc\nW\tB\nV\ten\tb\n\"\"\";", result.Source("BuiltInDialect.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void EveryPublicMemberHasADocComment()
    {
        foreach (var source in GeneratorRun.Run([Files.RealGrammar]).GeneratedSources)
        {
            // An attribute stands between a type and its comment; the table's part of a class has its comment elsewhere.
            var lines = source.SourceText.ToString().Split('\n').Select(line => line.Trim()).Where(line => !line.StartsWith('[')).ToList();
            for (var i = 0; i < lines.Count; i++)
            {
                if (lines[i].StartsWith("public ", StringComparison.Ordinal) && source.HintName != "SyntaxFacts.Holdings.g.cs")
                    Assert.StartsWith("///", lines[i - 1], StringComparison.Ordinal);
            }
        }
    }
}
