namespace ArticleParser.Generators.Tests;

/// <summary>
/// What is written for a small grammar and a small dialect, as files to read. UPDATE_GOLDENS=1 rewrites
/// them; a commit that changes one says why.
/// </summary>
public class GoldenTests
{
    private static readonly SourceFile Dialect = new("/p/Mine.dialect", """"
        cue Top.one max 3 as top
          en By {text as who} | """{text}
          example By A. Writer
          counter Bye
        words Month.1
          de Jänner
        """");

    public static TheoryData<string> Hints => [.. Written().Keys];

    [Theory]
    [MemberData(nameof(Hints))]
    public void WritesTheGolden(string hint) => Check(hint, Written()[hint]);

    internal static void Check(string hint, string text)
    {
        var path = Path.Combine(Files.GoldenDirectory, hint);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDENS") == "1")
            File.WriteAllText(path, text);
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), text);
    }

    [Fact]
    public void EveryGoldenIsWritten() => Assert.Equal(
        Directory.EnumerateFiles(Files.GoldenDirectory).Select(Path.GetFileName).Order(StringComparer.Ordinal),
        Written().Keys.Concat(Models.ModelGoldenTests.Hints.Select(row => row.Data)).Order(StringComparer.Ordinal));

    private static Dictionary<string, string> Written()
    {
        var words = Dialect.Text.IndexOf("words", StringComparison.Ordinal);
        var user = new SourceFile(Dialect.Path, Dialect.Text[..words].Replace("cue Top.one", "cue Byline.one in Header", StringComparison.Ordinal));
        return GeneratorRun.Run([SmallGrammar.File, Dialect]).GeneratedSources
            .Concat(GeneratorRun.Run([user], "My.Project").GeneratedSources)
            .ToDictionary(source => source.HintName, source => source.SourceText.ToString());
    }
}
