using System.Globalization;
using System.Text;
using System.Text.Json;
using ZstdSharp;

namespace ArticleParser.Tests.Cli;

/// <summary>A disk that is full ends a run with one clear line; what was finished stays and is whole, and nothing else has a name.</summary>
public class DiskFullTests
{
    private const int Pages = 300;

    [Theory]
    [InlineData("out.ndjson")]
    [InlineData("out.ndjson.gz")]
    [InlineData("out.csv")]
    [InlineData("out.parquet")]
    public async Task Output_that_does_not_fit_is_told_of_and_goes(string name)
    {
        using var folder = new TemporaryFolder();
        using var disk = new SmallDisk(16);
        var run = await CliRun.OfAsync("parse", folder.Write("in.ndjson", Records(0)), "-o", disk.Path(name));
        Assert.Equal((2, $"articleparser: {disk.Path(name)}: cannot be written: No space left on device"), (run.Status, run.Error.TrimEnd()));
        Assert.Empty(Directory.EnumerateFileSystemEntries(disk.Root));
    }

    [Fact]
    public async Task Output_that_was_there_before_stays()
    {
        using var folder = new TemporaryFolder();
        using var disk = new SmallDisk(16);
        await File.WriteAllTextAsync(disk.Path("out.ndjson"), "as it was", TestContext.Current.CancellationToken);
        var run = await CliRun.OfAsync("parse", folder.Write("in.ndjson", Records(0)), "-o", disk.Path("out.ndjson"), "--overwrite");
        Assert.Equal((2, "as it was"), (run.Status, await File.ReadAllTextAsync(disk.Path("out.ndjson"), TestContext.Current.CancellationToken)));
    }

    [Theory]
    [InlineData(16)]
    [InlineData(48)]
    [InlineData(80)]
    [InlineData(112)]
    public async Task Shards_that_are_done_stay_and_the_run_goes_on_elsewhere(int kibibytes)
    {
        using var folder = new TemporaryFolder();
        using var disk = new SmallDisk(kibibytes);
        for (var shard = 0; shard < 6; shard++) folder.Write($"in/{shard}.ndjson", Records(shard));
        var run = await CliRun.OfAsync("run", folder.Path("in"), "--out", disk.Path("out"), "--limit", "60", "--keep-text");
        var done = Directory.Exists(disk.Path("out/_manifest")) ? Directory.EnumerateFiles(disk.Path("out/_manifest"), "*.json").Select(Path.GetFileNameWithoutExtension).Order().ToList() : [];
        Assert.Equal(2, run.Status);
        Assert.EndsWith($"cannot be written: No space left on device; {done.Count} of 6 shards done. Run the same command again to continue.", run.Error.TrimEnd(), StringComparison.Ordinal);
        Assert.InRange(done.Count, 0, 5);
        Assert.All(done, shard => Assert.Equal(60, Lines(disk.Path($"out/{shard}.ndjson.zst"))));
        Assert.DoesNotContain(Directory.EnumerateFiles(disk.Root, "*", SearchOption.AllDirectories), file => file.Contains("partial", StringComparison.Ordinal) || Path.GetFileName(file) == "_SUCCESS");

        // What is on the full disk is moved to one with room, and the rest follows.
        folder.Write("out/none", "");
        foreach (var file in Directory.Exists(disk.Path("out")) ? Directory.EnumerateFiles(disk.Path("out"), "*", SearchOption.AllDirectories) : [])
            folder.Write("out/" + Path.GetRelativePath(disk.Path("out"), file), await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
        var rest = await CliRun.OfAsync("run", folder.Path("in"), "--out", folder.Path("out"), "--limit", "60", "--keep-text");
        Assert.Equal(0, rest.Status);
        Assert.Contains(done.Count == 0 ? "6 of 6 shards done; " : $"6 of 6 shards done, {done.Count} of them before; ", rest.AllErrors, StringComparison.Ordinal);
    }

    /// <summary>Pages with some words of chance, so that packing leaves something.</summary>
    private static string Records(int seed)
    {
        var random = new Random(seed);
        var records = new StringBuilder();
        for (var i = 0; i < Pages; i++)
        {
            var words = string.Join(' ', Enumerable.Range(0, 60).Select(_ => random.Next().ToString("x", CultureInfo.InvariantCulture)));
            records.Append(JsonSerializer.Serialize(new { id = i, text = $"{CliRun.Page}\n\nThe harbour office gave these numbers of berths: {words}." })).Append('\n');
        }

        return records.ToString();
    }

    private static int Lines(string path)
    {
        using var reader = new StreamReader(new DecompressionStream(File.OpenRead(path)));
        return reader.ReadToEnd().Count(c => c == '\n');
    }
}
