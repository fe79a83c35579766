namespace ArticleParser.Tests.Cli;

/// <summary>What paths and options mean, and what is said of those that mean nothing.</summary>
public class PathTests
{
    [Fact]
    public async Task Link_to_its_own_folder_is_followed_once()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Links need rights on Windows.");
        using var folder = new TemporaryFolder();
        folder.Write("a/page.txt", "A");
        Directory.CreateSymbolicLink(folder.Path("a/again"), folder.Root);
        Directory.CreateSymbolicLink(folder.Path("a/self"), folder.Path("a"));
        var run = await CliRun.OfAsync("parse", folder.Root, "-f", "ndjson");
        Assert.Single(run.Lines);
    }

    [Fact]
    public async Task Standard_input_cannot_be_read_twice()
    {
        var run = await CliRun.WithInputAsync("A", "parse", "-", "-");
        Assert.Equal((2, "articleparser: standard input (-) is named twice, but can be read only once."), (run.Status, run.Error.TrimEnd()));
    }

    [Theory]
    [InlineData("*.txt", "a.txt b.txt")]
    [InlineData("?.txt", "a.txt b.txt")]
    [InlineData("**/*.txt", "a.txt b.txt deep/er/c.txt")]
    [InlineData("deep/**/*.txt", "deep/er/c.txt")]
    [InlineData("d*/er/c.*", "deep/er/c.txt")]
    public async Task Patterns_are_understood(string pattern, string expected)
    {
        using var folder = new TemporaryFolder();
        foreach (var name in (string[])["a.txt", "b.txt", "deep/er/c.txt", "long.md"]) folder.Write(name, "A");
        var run = await CliRun.OfAsync("parse", $"{folder.Root}/{pattern}", "-f", "ndjson");
        var ids = run.Lines.Select(line => System.Text.Json.JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()![(folder.Root.Length + 1)..]);
        Assert.Equal(expected.Split(' '), ids);
    }

    [Fact]
    public async Task Pattern_of_nothing_is_an_error()
    {
        using var folder = new TemporaryFolder();
        var run = await CliRun.OfAsync("parse", $"{folder.Root}/*.txt");
        Assert.Equal((2, $"articleparser: {folder.Root}/*.txt: no file matches this pattern."), (run.Status, run.Error.TrimEnd()));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\0")]
    [InlineData("\r\n")]
    public async Task Lists_name_files(string end)
    {
        using var folder = new TemporaryFolder();
        var list = folder.Write("list", folder.Write("a.txt", "A") + end + folder.Write("b c.txt", "B") + end);
        var run = await CliRun.OfAsync("parse", "--files-from", list);
        Assert.Equal((0, 2), (run.Status, run.Lines.Length));
    }

    [Theory]
    [InlineData("parse --fromat text", "'--fromat' is not an option of this command; did you mean '--format'?")]
    [InlineData("parse --textfield body", "'--textfield' is not an option of this command; did you mean '--text-field'?")]
    [InlineData("prase x", "'prase' is not a command; did you mean 'parse'?")]
    [InlineData("parse -f tre -", "--format cannot be 'tre'; did you mean 'tree'?")]
    [InlineData("parse -f yaml -", "--format cannot be 'yaml': there are json, ndjson, ")]
    public async Task Slips_are_understood(string arguments, string expected)
    {
        var run = await CliRun.OfAsync(arguments.Split(' '));
        Assert.Equal(2, run.Status);
        Assert.StartsWith("articleparser: " + expected, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TREE")]
    [InlineData("Tree")]
    public async Task Names_of_formats_have_no_case(string format)
    {
        var run = await CliRun.WithInputAsync("A", "parse", "-", "-f", format);
        Assert.StartsWith("Page 0..1", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Misspelt_file_is_told_by_its_neighbours()
    {
        using var folder = new TemporaryFolder();
        folder.Write("articles.ndjson", "{}");
        var run = await CliRun.OfAsync("parse", folder.Path("artciles.ndjson"));
        Assert.Contains($"no such file or folder; did you mean '{folder.Path("articles.ndjson")}'?", run.Error, StringComparison.Ordinal);
    }
}
