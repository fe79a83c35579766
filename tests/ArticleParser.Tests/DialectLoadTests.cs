namespace ArticleParser.Tests;

/// <summary>A dialect that is read at run time is the one that the compiler makes of the same file.</summary>
public sealed class DialectLoadTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dialects").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public static TheoryData<string> Names() => ["TrtWorld", "Lighthouse"];

    [Theory]
    [MemberData(nameof(Names))]
    public void ALoadedDialectIsTheCompiledOne(string name)
    {
        var loaded = Dialect.Load(PathOf(name));
        Assert.Equal(Compiled(name), loaded);
        Assert.Equal(name, loaded.Name);
        Assert.Equal(Compiled(name).FieldNames, loaded.FieldNames);
        Assert.Empty(loaded.CheckExamples());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ItGivesTheSameTreesOfEverySample(string name)
    {
        var (loaded, compiled) = (new ParseOptions { Dialect = Dialect.Load(PathOf(name)) }, new ParseOptions { Dialect = Compiled(name) });
        foreach (var sample in Sample.All)
            Assert.Equal(LinesGolden.Of(SyntaxTree.ParseText(sample.Text, compiled)), LinesGolden.Of(SyntaxTree.ParseText(sample.Text, loaded)));
    }

    [Fact]
    public void MistakesStandAtTheirLineAndColumn()
    {
        var path = Path.Combine(_folder, "Mine.dialect");
        File.WriteAllText(path, "cue Byline\r\n  en From {nmes}\r\ncue Bylin\r\n  en By\r\n");
        var error = Assert.Throws<DialectException>(() => Dialect.Load(path));
        Assert.Equal(
            [$"{path}(2,11): error AP1208: There is no slot '{{nmes}}'; did you mean 'names'?", $"{path}(3,5): error AP1203: Article.grammar has no line named 'Bylin'; did you mean 'Byline'?"],
            error.Problems.Select(problem => problem.ToString()));
        Assert.Contains("'Mine' has 2 mistakes", error.Message, StringComparison.Ordinal);
        Assert.Contains("(2,11)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ManyMistakesAreToldInTimeAndNotAllInTheMessage()
    {
        var error = Assert.Throws<DialectException>(() => Dialect.Parse(string.Concat(Enumerable.Repeat("x\n  y\n", 50_000))));
        Assert.Equal(50_000, error.Problems.Count);
        Assert.EndsWith("and 49995 more", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsNoFileIsToldAsFilesAre()
    {
        Assert.Throws<FileNotFoundException>(() => Dialect.Load(Path.Combine(_folder, "None.dialect")));
        Assert.Throws<ArgumentException>(() => Dialect.Load(""));
        Assert.Throws<ArgumentNullException>(() => Dialect.Parse(null!));
        Assert.Empty(Dialect.Parse("").FieldNames);
    }

    [Fact]
    public void OwnPatternsOfAPhraseStandBeforeTheLibrarysAndThoseThatEndBeforeThoseThatGoOn()
    {
        var dialect = Dialect.Parse("cue Insert.mine\n  en Read more...\ncue Insert.other\n  en Photo: {text 2} end");
        Assert.True(dialect.Table.TryFind("Read more", isFirst: false, out var match));
        Assert.True(CueTable.BuiltIn.TryFind("Read more", isFirst: false, out var known));
        Assert.Equal(known.Cue, match.Cue);
        Assert.True(dialect.Table.TryFind("Photo: the end", isFirst: false, out var own));
        Assert.Equal("Insert.other", own.Cue.Name);
        Assert.True(dialect.Table.TryFind("Photo: Jane Doe", isFirst: false, out var credit));
        Assert.Equal(SyntaxKind.Credit, credit.Cue.Kind);
    }

    private static Dialect Compiled(string name) => name == "TrtWorld" ? Dialects.TrtWorld : Dialects.Lighthouse;

    private static string PathOf(string name)
    {
        if (SourceFolder.Root is null) Assert.Skip("The sources are not beside the tests.");
        return Path.Combine(SourceFolder.Root, "tests", "ArticleParser.Tests", "Dialects", name + ".dialect");
    }
}
