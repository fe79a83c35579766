using System.Text;
using ArticleParser.Export;
using ArticleParser.Tests.Cli;

namespace ArticleParser.Tests.Export;

/// <summary>A program writes what the command line does.</summary>
public class ExportFormatTests
{
    private static readonly Dictionary<string, ExportFormat> s_formats = new()
    {
        ["csv"] = ExportFormat.Csv(),
        ["tsv"] = ExportFormat.Tsv(),
        ["jsonld"] = ExportFormat.JsonLd,
        ["ninjs"] = ExportFormat.Ninjs,
        ["nitf"] = ExportFormat.Nitf,
        ["datatrove"] = ExportFormat.Datatrove,
        ["dolma"] = ExportFormat.Dolma,
    };

    public static TheoryData<string> Names => [.. s_formats.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_writes_what_the_command_line_does(string name)
    {
        var record = $"{{\"id\":\"a\",\"url\":\"https://lighthouse.example/a\",\"text\":{System.Text.Json.JsonSerializer.Serialize(CliRun.Page)}}}\n";
        var run = await CliRun.WithInputAsync(record + record, "parse", "-", "--input", "ndjson", "--format", name);
        using var output = new MemoryStream();
        await s_formats[name].WriteAllAsync(output, Pages(), TestContext.Current.CancellationToken);
        Assert.Equal(run.Output, Encoding.UTF8.GetString(output.ToArray()));
    }

    [Fact]
    public async Task Parquet_needs_a_stream_that_seeks_and_rows_of_its_columns()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => ParquetExport.CreateAsync(new System.IO.Compression.GZipStream(new MemoryStream(), System.IO.Compression.CompressionMode.Compress)));
        await using var file = await ParquetExport.CreateAsync(new MemoryStream(), [ExportColumn.Find("ID")!]);
        await Assert.ThrowsAsync<ArgumentException>(async () => await file.WriteRowAsync(["a", "b"]));
        await file.DisposeAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await file.WriteRowAsync(["a"]));
    }

    [Fact]
    public void Columns_are_found_by_name()
    {
        Assert.Equal("body_text", ExportColumn.Find("Body_Text")!.ToString());
        Assert.Null(ExportColumn.Find("none"));
        Assert.Throws<ArgumentNullException>(() => new ExportPage(null!));
    }

    [Fact]
    public async Task Work_is_stopped_between_two_pages()
    {
        using var stop = new CancellationTokenSource();
        var written = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ExportFormat.PlainText.WriteAllAsync(new MemoryStream(), Endless(), stop.Token));
        Assert.InRange(written, 1, 3);

        async IAsyncEnumerable<ExportPage> Endless()
        {
            while (true)
            {
                if (++written == 2) await stop.CancelAsync();
                yield return new ExportPage(SyntaxTree.ParseText("A page"));
            }
        }
    }

    private static async IAsyncEnumerable<ExportPage> Pages()
    {
        for (var i = 0; i < 2; i++)
        {
            await Task.Yield();
            yield return new ExportPage(SyntaxTree.ParseText(CliRun.Page)) { Id = "a", Url = "https://lighthouse.example/a" };
        }
    }
}
