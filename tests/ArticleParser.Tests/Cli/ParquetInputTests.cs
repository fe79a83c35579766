using System.Text.Json;
using Parquet;
using Parquet.Schema;

namespace ArticleParser.Tests.Cli;

/// <summary>Parquet files: a page a row, in as many row groups as they have.</summary>
public class ParquetInputTests
{
    [Fact]
    public async Task Rows_are_records_with_all_their_columns()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Path("pages.parquet");
        await WriteAsync(path, groups: 2);
        var run = await CliRun.OfAsync("parse", path, "--keep-text");
        Assert.Equal((0, "", 4), (run.Status, run.Error, run.Lines.Length));
        var record = JsonDocument.Parse(run.Lines[2]).RootElement;
        Assert.Equal("""10 {"id":10,"score":0.5,"note":null,"text":"A"}""", $"{record.GetProperty("id")} {run.Lines[2].Split(",\"article\"")[0]}}}");
    }

    [Fact]
    public async Task Parquet_is_read_from_the_disk_alone()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Path("pages.parquet");
        await WriteAsync(path, groups: 1);
        await using var pipe = new ArticleParser.Cli.Input.PeekStream(File.OpenRead(path));
        var run = await CliRun.RunAsync(pipe, e => e, "parse", "-");
        var cut = await CliRun.OfAsync("parse", folder.Write("cut.parquet", (await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken))[..^20]));
        Assert.Contains("a Parquet file must be on disk", run.Error, StringComparison.Ordinal);
        Assert.Contains("damaged or truncated", cut.Error, StringComparison.Ordinal);
        Assert.Equal((2, 2), (run.Status, cut.Status));
    }

    [Fact]
    public async Task Column_that_is_named_otherwise_is_proposed()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Path("pages.parquet");
        await WriteAsync(path, groups: 1);
        var run = await CliRun.OfAsync("parse", path, "--text-field", "txet");
        Assert.Contains("has no column 'txet'; did you mean 'text'?", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Columns_that_are_not_read_are_told_of()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Path("lists.parquet");
        var (text, tags) = (new DataField<string>("text"), new ListField("tags", new DataField<string>("item")));
        await using (var file = File.Create(path))
        await using (var writer = await ParquetWriter.CreateAsync(new ParquetSchema(text, tags), file, cancellationToken: TestContext.Current.CancellationToken))
        {
            using var group = writer.CreateRowGroup();
            await group.WriteAsync(text, ["A"]);
            await group.WriteAsync((DataField)tags.Item, ["x", "y"], new[] { 0, 1 });
        }

        var run = await CliRun.OfAsync("parse", path);
        Assert.Equal((0, $"articleparser: {path}: columns of lists, maps or custom types are not supported; their values are null in the records: tags."), (run.Status, run.Error.TrimEnd()));
        Assert.StartsWith("{\"tags\":null,\"article\":", run.Output, StringComparison.Ordinal);
    }

    private static async Task WriteAsync(string path, int groups)
    {
        var (id, text, score, note) = (new DataField<long>("id"), new DataField<string>("text"), new DataField<double?>("score"), new DataField<string>("note"));
        await using var file = File.Create(path);
        await using var writer = await ParquetWriter.CreateAsync(new ParquetSchema(id, text, score, note), file);
        for (var i = 0; i < groups; i++)
        {
            using var group = writer.CreateRowGroup();
            await group.WriteAsync<long>(id, new long[] { i * 10, (i * 10) + 1 }.AsMemory());
            await group.WriteAsync(text, ["A", "B"]);
            await group.WriteAsync<double>(score, new double?[] { 0.5, null }.AsMemory());
            await group.WriteAsync(note, [null!, "x"]);
        }
    }
}
