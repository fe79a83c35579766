using System.Text.Json;
using ZstdSharp;

namespace ArticleParser.Tests.Cli;

/// <summary>Runs over many files: each is done as a whole or not at all, and what is done is not done again.</summary>
public class RunTests
{
    private const string Records = "{\"id\":1,\"text\":\"A\"}\n{\"id\":2,\"text\":\"B\"}\n";

    [Fact]
    public async Task Each_file_becomes_one_and_pages_are_gathered()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.ndjson", Records);
        folder.Write("in/deep/b.json", "[{\"id\":3,\"text\":\"C\"}]");
        folder.Write("in/p1.txt", CliRun.Page);
        folder.Write("in/p2.md", "# D");
        var run = await RunAsync(folder);
        Assert.Equal((0, ""), (run.Status, run.Output));
        Assert.Matches(@"^articleparser: 3 of 3 shards done; 5 pages in .*\.$", run.AllErrors.TrimEnd());
        Assert.Equal(
            ["_SUCCESS", "_manifest/a.json", "_manifest/deep/b.json", "_manifest/pages-00000.json", "a.ndjson.zst", "deep/b.ndjson.zst", "pages-00000.ndjson.zst"], Files(folder));
        Assert.Equal(["1", "2"], Ids(folder.Path("out/a.ndjson.zst")));
        using var manifest = JsonDocument.Parse(File.ReadAllText(folder.Path("out/_manifest/pages-00000.json")));
        Assert.Equal((2, 2, 0), (manifest.RootElement.GetProperty("pages").GetInt32(), manifest.RootElement.GetProperty("written").GetInt32(), manifest.RootElement.GetProperty("failed").GetInt32()));
    }

    [Fact]
    public async Task What_is_done_is_not_done_again_and_what_has_changed_is()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.ndjson", Records);
        folder.Write("in/b.ndjson", Records);
        await RunAsync(folder);
        var before = File.GetLastWriteTimeUtc(folder.Path("out/a.ndjson.zst"));
        folder.Write("in/b.ndjson", Records + "{\"id\":3,\"text\":\"C\"}\n");
        File.Delete(folder.Path("out/_SUCCESS"));
        var second = await RunAsync(folder);
        Assert.Contains("2 of 2 shards done, 1 of them before; 3 pages", second.AllErrors, StringComparison.Ordinal);
        Assert.Equal(before, File.GetLastWriteTimeUtc(folder.Path("out/a.ndjson.zst")));
        Assert.Equal(["1", "2", "3"], Ids(folder.Path("out/b.ndjson.zst")));
        Assert.True(File.Exists(folder.Path("out/_SUCCESS")));
        Assert.Contains("0 of them", (await RunAsync(folder, "--limit", "1")).AllErrors.Replace("2 of 2 shards done; ", "0 of them; ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Output_that_is_gone_or_was_cut_is_done_again()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.ndjson", Records);
        await RunAsync(folder);
        await File.WriteAllBytesAsync(folder.Path("out/a.ndjson.zst"), File.ReadAllBytes(folder.Path("out/a.ndjson.zst"))[..^3], TestContext.Current.CancellationToken);
        folder.Write("out/a.partial.ndjson.zst", "left by a process that was killed");
        await RunAsync(folder);
        Assert.Equal(["1", "2"], Ids(folder.Path("out/a.ndjson.zst")));
        Assert.DoesNotContain(Files(folder), file => file.Contains("partial", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Parts_are_apart_and_all_together()
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 5; i++) folder.Write($"in/{i}.ndjson", Records);
        var first = await RunAsync(folder, "--shard", "1/2");
        Assert.Contains("3 of 3 shards done", first.AllErrors, StringComparison.Ordinal);
        Assert.DoesNotContain("_SUCCESS", Files(folder));
        var second = await RunAsync(folder, "--shard", "2/2");
        Assert.Contains("2 of 2 shards done", second.AllErrors, StringComparison.Ordinal);
        Assert.Contains("_SUCCESS", Files(folder));
    }

    [Fact]
    public async Task Failed_records_go_aside_and_too_many_end_the_run()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.ndjson", Records + "{\"id\":9}\nnonsense\n");
        var run = await RunAsync(folder);
        Assert.Equal(1, run.Status);
        Assert.Equal(["1", "2"], Ids(folder.Path("out/a.ndjson.zst")));
        Assert.Equal(2, File.ReadLines(folder.Path("out/_errors/a.ndjson")).Count());
        var limited = await RunAsync(folder, "--max-errors", "1", "--limit", "100");
        Assert.Equal(3, limited.Status);
        Assert.Contains("more than --max-errors allows", limited.AllErrors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_that_cannot_be_read_does_not_keep_the_others_from_being_done()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.ndjson.gz", [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2, 3]);
        folder.Write("in/b.ndjson", Records);
        var run = await RunAsync(folder);
        Assert.Equal(1, run.Status);
        Assert.Contains("a.ndjson.gz: cannot be decompressed", run.AllErrors, StringComparison.Ordinal);
        Assert.Equal(["_manifest/b.json", "b.ndjson.zst"], Files(folder));
    }

    [Fact]
    public async Task Inputs_of_one_name_keep_their_endings()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.ndjson", Records);
        folder.Write("in/a.json", "[]");
        await RunAsync(folder, "--pack", "none");
        Assert.Contains("a.json.ndjson", Files(folder));
        Assert.Contains("a.ndjson.ndjson", Files(folder));
    }

    [Theory]
    [InlineData("--shard", "0/3")]
    [InlineData("--shard", "4/3")]
    [InlineData("--pack", "rar")]
    public async Task Wrong_values_are_refused(string option, string value)
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.ndjson", Records);
        Assert.Equal(2, (await RunAsync(folder, option, value)).Status);
    }

    [Fact]
    public async Task Folder_with_an_input_is_no_output()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.ndjson", Records);
        var run = await CliRun.OfAsync("run", folder.Path("in"), "--out", folder.Root);
        Assert.Contains("contains an input", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stats_sum_up_a_run()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.ndjson", $"{{\"id\":1,\"language\":\"en\",\"text\":{JsonSerializer.Serialize(CliRun.Page)}}}\n{{}}\n");
        await RunAsync(folder);
        var json = await CliRun.OfAsync("stats", folder.Path("out"), "--json");
        using var figures = JsonDocument.Parse(json.Output);
        Assert.Equal("""{"missing-text":1}""", figures.RootElement.GetProperty("failures").GetRawText().Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal((2, 1, 1, 1), (figures.RootElement.GetProperty("records").GetInt32(), figures.RootElement.GetProperty("pageKinds").GetProperty("article").GetInt32(),
            figures.RootElement.GetProperty("fields").GetProperty("headline").GetInt32(), figures.RootElement.GetProperty("languages").GetProperty("en").GetInt32()));
        var table = await CliRun.OfAsync("stats", folder.Path("out"));
        Assert.StartsWith("2 records, 1 failed; ", table.Output, StringComparison.Ordinal);
        Assert.Contains("  headline                    1   100.0%  ########", table.Output, StringComparison.Ordinal);
    }

    private static Task<CliRun> RunAsync(TemporaryFolder folder, params string[] more) => CliRun.OfAsync(["run", folder.Path("in"), "--out", folder.Path("out"), .. more]);

    private static IEnumerable<string> Files(TemporaryFolder folder) =>
        Directory.EnumerateFiles(folder.Path("out"), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder.Path("out"), file).Replace('\\', '/')).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Ids(string path)
    {
        using var stream = new DecompressionStream(File.OpenRead(path));
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").ToString())];
    }
}
