using System.Diagnostics;
using System.IO.Compression;

namespace ArticleParser.Tests.Cli;

/// <summary>Folders as they are: damaged files, links that lead nowhere, pipes, the output within the input, files of one name.</summary>
public class RunSafetyTests
{
    private const string Records = "{\"id\":1,\"text\":\"A\"}\n{\"id\":2,\"text\":\"B\"}\n";

    [Fact]
    public async Task Page_that_cannot_be_read_is_a_failed_record_among_the_others()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.txt", CliRun.Page);
        folder.Write("in/b.txt.gz", [.. Gzip(CliRun.Page)[..40]]);
        folder.Write("in/c.txt", "PAR1 and no page"u8.ToArray());
        File.CreateSymbolicLink(folder.Path("in/d.txt"), "nowhere.txt");
        folder.Write("in/e.txt", CliRun.Page);
        var run = await CliRun.OfAsync("run", folder.Path("in"), "--out", folder.Path("out"), "--pack", "none");
        Assert.Equal(1, run.Status);
        Assert.Contains("1 of 1 shards done; 5 pages in ", run.AllErrors, StringComparison.Ordinal);
        Assert.Equal(2, File.ReadLines(folder.Path("out/pages-00000.ndjson")).Count());
        var errors = await File.ReadAllLinesAsync(folder.Path("out/_errors/pages-00000.ndjson"), TestContext.Current.CancellationToken);
        Assert.Equal(["b.txt.gz", "c.txt", "d.txt"], errors.Select(error => Path.GetFileName(System.Text.Json.JsonDocument.Parse(error).RootElement.GetProperty("id").GetString())));
        Assert.All(errors, error => Assert.Contains("\"code\":\"unreadable-file\"", error, StringComparison.Ordinal));

        // As soon as the link leads somewhere, the shard is another.
        folder.Write("in/nowhere.txt", CliRun.Page);
        Assert.Contains("6 pages", (await CliRun.OfAsync("run", folder.Path("in"), "--out", folder.Path("out"), "--pack", "none")).AllErrors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_that_cannot_be_read_ends_no_parse_of_many()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", CliRun.Page);
        folder.Write("b.txt", [0x1F, 0x8B, 8, 0, 1, 2, 3]);
        folder.Write("c.txt", CliRun.Page);
        var run = await CliRun.OfAsync("parse", folder.Root);
        Assert.Equal((1, 3), (run.Status, run.Lines.Length));
        Assert.Contains("\"unreadable-file\"", run.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pipe_in_a_folder_is_not_waited_for()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows has no such pipes.");
        using var folder = new TemporaryFolder();
        folder.Write("in/a.txt", CliRun.Page);
        using (var make = Process.Start("mkfifo", folder.Path("in/b.txt"))) await make.WaitForExitAsync(TestContext.Current.CancellationToken);
        var run = await CliRun.OfAsync("parse", folder.Path("in"));
        Assert.Equal((0, $"articleparser: {folder.Path("in")}: 1 other files are ignored (1 pipes or devices)."), (run.Status, run.Error.TrimEnd()));
        Assert.Contains("reads only files on disk", (await CliRun.OfAsync("run", folder.Path("in/b.txt"), "--out", folder.Path("out"))).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Output_within_an_input_is_not_read_again()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.ndjson", Records);
        for (var i = 0; i < 2; i++)
        {
            var run = await CliRun.OfAsync("run", folder.Root, "--out", folder.Path("articles"));
            Assert.Contains(i == 0 ? "1 of 1 shards done; 2 pages" : "1 of 1 shards done, 1 of them before; 0 pages", run.AllErrors, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Output_that_is_an_input_is_refused_whatever_leads_to_it()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.ndjson", Records);
        File.CreateSymbolicLink(folder.Path("link"), "in");
        foreach (var name in (string[])["in", "link"])
            Assert.Contains("is an input; choose another output folder", (await CliRun.OfAsync("run", folder.Path("in"), "--out", folder.Path(name))).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "--out is empty; name a folder.")]
    [InlineData("a.ndjson", "is a file; name a folder.")]
    [InlineData("a.ndjson/below", "cannot be written: ")]
    public async Task Output_that_is_no_folder_is_refused_in_one_line(string name, string message)
    {
        using var folder = new TemporaryFolder();
        var input = folder.Write("a.ndjson", Records);
        var run = await CliRun.OfAsync("run", input, "--out", name.Length == 0 ? "" : folder.Path(name));
        Assert.Equal(2, run.Status);
        Assert.Contains(message, Assert.Single(run.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_of_one_name_that_are_listed_are_called_by_their_paths()
    {
        using var folder = new TemporaryFolder();
        var list = folder.Write("list", $"{folder.Write("x/a.ndjson", Records)}\r\n{folder.Write("y/a.ndjson", Records)}\r\n\r\n{folder.Write("y/b.ndjson", Records)}\n");
        await CliRun.OfAsync("run", "--files-from", list, "--out", folder.Path("out"));
        var names = Directory.EnumerateFiles(folder.Path("out"), "*.zst", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder.Path("out"), file).Replace('\\', '/')).Order(StringComparer.Ordinal).ToList();
        Assert.Equal("b.ndjson.zst", names[0]);
        Assert.EndsWith("/x/a.ndjson.zst", names[1], StringComparison.Ordinal);
        Assert.EndsWith("/y/a.ndjson.zst", names[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_that_is_named_twice_is_told_of()
    {
        using var folder = new TemporaryFolder();
        var input = folder.Write("a.ndjson", Records);
        Assert.Contains("name each once", (await CliRun.OfAsync("run", input, input, "--out", folder.Path("out"))).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shard_done_again_with_other_options_leaves_one_output_and_no_false_success()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.ndjson", Records);
        folder.Write("in/b.ndjson", Records);
        await CliRun.OfAsync("run", folder.Path("in"), "--out", folder.Path("out"));
        await CliRun.OfAsync("run", folder.Path("in"), "--out", folder.Path("out"), "--pack", "gz", "--shard", "1/2");
        Assert.Equal(["a.ndjson.gz", "b.ndjson.zst"], Directory.EnumerateFiles(folder.Path("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Folder_of_ten_thousand_pages_is_ten_shards()
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 10_000; i++) folder.Write($"in/page {i}.txt", "x");
        var run = await CliRun.OfAsync("run", folder.Path("in"), "--out", folder.Path("o ut"), "--limit", "3");
        Assert.Contains("10 of 10 shards done; 30 pages", run.AllErrors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--limit", "-1")]
    [InlineData("--skip", "-1")]
    [InlineData("--max-errors", "-1")]
    public async Task Numbers_below_zero_are_refused(string option, string value)
    {
        using var folder = new TemporaryFolder();
        var run = await CliRun.OfAsync("run", folder.Write("a.ndjson", Records), "--out", folder.Path("out"), option, value);
        Assert.Equal((2, $"articleparser: {option} must be at least 0. Try 'articleparser --help'."), (run.Status, run.Error.TrimEnd()));
    }

    [Fact]
    public async Task Quotation_that_is_never_closed_is_a_failed_row()
    {
        var run = await CliRun.WithInputAsync("id,text\n1,a\n2,\"b\n3,c\n", "parse", "-", "-i", "csv");
        Assert.Equal((1, 2), (run.Status, run.Lines.Length));
        Assert.Contains("\"code\":\"unclosed-quote\"", run.Lines[1], StringComparison.Ordinal);
    }

    private static byte[] Gzip(string text)
    {
        using var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.Fastest)) stream.Write(System.Text.Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }
}
