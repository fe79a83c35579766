using ArticleParser.Cli.Files;

namespace ArticleParser.Tests.Cli;

/// <summary>Nothing that was there is lost: not an input, not a file of the output's name, not by a run that ends early.</summary>
public class OutputSafetyTests
{
    private const string Records = "{\"id\":1,\"text\":\"A\"}\n{\"id\":2,\"text\":\"B\"}\n";

    [Theory]
    [InlineData("symbolic")]
    [InlineData("hard")]
    [InlineData("symbolic to symbolic")]
    [InlineData("folder")]
    public async Task Output_that_leads_to_an_input_is_refused(string link)
    {
        if (!OperatingSystem.IsLinux()) Assert.Skip("Links are made as on Linux.");
        using var folder = new TemporaryFolder();
        var input = folder.Write("in.ndjson", Records);
        var run = await CliRun.OfAsync("parse", input, "-o", Link(folder, input, link), "--overwrite");
        Assert.Equal(2, run.Status);
        Assert.Contains("is also an input", run.Error, StringComparison.Ordinal);
        Assert.Equal(Records, await File.ReadAllTextAsync(input, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Output_that_is_standard_input_is_refused()
    {
        using var folder = new TemporaryFolder();
        var input = folder.Write("in.ndjson", Records);
        await using var stream = File.OpenRead(input);
        var run = await CliRun.RunAsync(stream, e => e with { InputStatus = FileStatus.Of(input) }, "parse", "-", "-i", "ndjson", "-o", input, "--overwrite");
        Assert.Equal((2, $"articleparser: {input}: is also an input (standard input) and would be overwritten; write to another file."), (run.Status, run.Error.TrimEnd()));
        Assert.Equal(Records, await File.ReadAllTextAsync(input, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Standard_output_that_is_an_input_is_refused()
    {
        using var folder = new TemporaryFolder();
        var input = folder.Write("in.ndjson", Records);
        var run = await CliRun.RunAsync(Stream.Null, e => e with { OutputStatus = FileStatus.Of(input) }, "parse", input);
        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.Contains("standard output is redirected to an input", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_that_exists_is_kept_unless_told_otherwise()
    {
        using var folder = new TemporaryFolder();
        var (input, output) = (folder.Write("in.ndjson", Records), folder.Write("out.ndjson", "precious"));
        var refused = await CliRun.OfAsync("parse", input, "-o", output);
        Assert.Equal((2, $"articleparser: {output}: already exists; use --overwrite to replace it."), (refused.Status, refused.Error.TrimEnd()));
        Assert.Equal("precious", await File.ReadAllTextAsync(output, TestContext.Current.CancellationToken));
        var told = await CliRun.OfAsync("parse", input, "-o", output, "--overwrite");
        Assert.Equal(0, told.Status);
        Assert.Equal(2, File.ReadLines(output).Count());
    }

    [Fact]
    public async Task Link_is_written_through_and_stays()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Links need rights on Windows.");
        using var folder = new TemporaryFolder();
        var target = folder.Write("deep/out.ndjson", "old");
        var link = folder.Path("link.ndjson");
        File.CreateSymbolicLink(link, target);
        var run = await CliRun.OfAsync("parse", folder.Write("in.ndjson", Records), "-o", link, "--overwrite");
        Assert.Equal(0, run.Status);
        Assert.Equal(2, File.ReadLines(target).Count());
        Assert.Equal(target, new FileInfo(link).LinkTarget);
    }

    [Fact]
    public async Task Input_that_is_damaged_leaves_what_came_before_under_a_partial_name()
    {
        using var folder = new TemporaryFolder();
        var (good, bad) = (folder.Write("a.ndjson", Records), folder.Write("b.ndjson.gz", [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2, 3]));
        var output = folder.Write("out.ndjson", "precious");
        var run = await CliRun.OfAsync("parse", good, bad, "-o", output, "--overwrite");
        Assert.Equal(2, run.Status);
        Assert.Contains("2 pages written before; they are in", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, File.ReadLines(folder.Path("out.partial.ndjson")).Count());
        Assert.Equal("precious", await File.ReadAllTextAsync(output, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Nothing_partial_is_left_of_a_run_that_wrote_all_or_nothing()
    {
        using var folder = new TemporaryFolder();
        await CliRun.OfAsync("parse", folder.Write("in.ndjson", Records), "-o", folder.Path("all.ndjson.zst"));
        await CliRun.OfAsync("parse", folder.Write("bad.ndjson.gz", ""), "-o", folder.Path("nothing.ndjson.gz"));
        Assert.Equal(["all.ndjson.zst", "bad.ndjson.gz", "in.ndjson"], Directory.EnumerateFiles(folder.Root).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task Partial_output_of_an_earlier_run_is_kept()
    {
        using var folder = new TemporaryFolder();
        var earlier = folder.Write("out.partial.ndjson", "earlier");
        var run = await CliRun.OfAsync("parse", folder.Write("in.ndjson", Records), "-o", folder.Path("out.ndjson"));
        Assert.Equal(0, run.Status);
        Assert.Equal("earlier", await File.ReadAllTextAsync(earlier, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("a.ndjson.gz", "a.partial.ndjson.gz")]
    [InlineData("a.b.zst", "a.partial.b.zst")]
    [InlineData("plain", "plain.partial")]
    public void Partial_name_keeps_the_ending(string name, string expected) =>
        Assert.Equal(Path.Combine("folder", expected), PartialName.Of(Path.Combine("folder", name)).First());

    [Fact]
    public async Task Output_without_a_name_is_refused()
    {
        var run = await CliRun.WithInputAsync("A", "parse", "-", "-o", "");
        Assert.Equal(2, run.Status);
        Assert.StartsWith("articleparser: --output is empty", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Device_is_written_to_as_it_is()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("There is no /dev/null.");
        using var folder = new TemporaryFolder();
        var run = await CliRun.OfAsync("parse", folder.Write("in.ndjson", Records), "-o", "/dev/null");
        Assert.Equal((0, ""), (run.Status, run.Error));
    }

    [Fact]
    public async Task Last_line_says_what_was_done_unless_it_is_unwanted()
    {
        var run = await CliRun.WithInputAsync(Records, "parse", "-", "-i", "ndjson");
        Assert.Matches(@"^articleparser: 2 pages in \d+\.\d s, [\d,]+ a second\.$", run.AllErrors.TrimEnd());
        var quiet = await CliRun.WithInputAsync(Records, "parse", "-", "-i", "ndjson", "--quiet");
        Assert.Equal("", quiet.AllErrors);
    }

    private static string Link(TemporaryFolder folder, string input, string kind)
    {
        var link = folder.Path("link.ndjson");
        if (kind == "hard")
        {
            using var process = System.Diagnostics.Process.Start("ln", [input, link]);
            process.WaitForExit();
            return link;
        }

        if (kind == "folder")
        {
            Directory.CreateSymbolicLink(folder.Path("other"), folder.Root);
            return folder.Path("other/in.ndjson");
        }

        File.CreateSymbolicLink(link, input);
        if (kind == "symbolic") return link;
        File.CreateSymbolicLink(folder.Path("second"), link);
        return folder.Path("second");
    }
}
