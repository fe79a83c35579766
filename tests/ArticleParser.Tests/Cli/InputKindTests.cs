using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace ArticleParser.Tests.Cli;

/// <summary>What a file holds is told by its first bytes: what can be read is, and the rest is refused in one sentence.</summary>
public class InputKindTests
{
    private const string Records = "{\"id\":1,\"text\":\"A\"}\n{\"id\":2,\"text\":\"B\"}\n";

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-32", true)]
    public async Task Wide_encodings_are_decoded(string name, bool marked)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. marked ? encoding.GetPreamble() : [], .. encoding.GetBytes(CliRun.Page)];
        var run = await CliRun.WithInputAsync(bytes, "parse", "-", "-f", "text");
        Assert.Equal(Article.Parse(CliRun.Page).BodyText + "\n", run.Output);
    }

    [Fact]
    public async Task Wide_records_are_decoded()
    {
        var run = await CliRun.WithInputAsync(Encoding.Unicode.GetBytes(Records), "parse", "-");
        Assert.Equal((0, 2), (run.Status, run.Lines.Length));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Gzip_on_standard_input_is_unpacked(int layers)
    {
        var bytes = Encoding.UTF8.GetBytes(Records);
        for (var i = 0; i < layers; i++) bytes = Gzip(bytes);
        var run = await CliRun.WithInputAsync(bytes, "parse");
        Assert.Equal((0, 2), (run.Status, run.Lines.Length));
    }

    [Fact]
    public async Task Name_that_promises_packing_is_not_believed()
    {
        using var folder = new TemporaryFolder();
        var run = await CliRun.OfAsync("parse", folder.Write("page.txt.gz", CliRun.Page), "-f", "text");
        Assert.Equal(Article.Parse(CliRun.Page).BodyText + "\n", run.Output);
    }

    [Theory]
    [InlineData("[{\"id\":1,\"text\":\"A\"},\n {\"id\":2,\"text\":\"B [}\\\"]\"}]", 2)]
    [InlineData("{\n  \"id\": 1,\n  \"text\": \"A\"\n}\n{\n  \"id\": 2,\n  \"text\": \"B\"\n}", 2)]
    [InlineData("[]", 0)]
    [InlineData(" [ {\"id\":1,\"text\":\"A\"} ] ", 1)]
    public async Task Json_of_several_lines_is_read(string json, int records)
    {
        var run = await CliRun.WithInputAsync(json, "parse", "-");
        Assert.Equal((0, records), (run.Status, run.Lines.Length));
        Assert.Equal(Enumerable.Range(1, records), run.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetInt32()));
    }

    [Theory]
    [InlineData("[ ](https://www.example.com/)\n  * [Home](https://www.example.com/)\n\n# Harbour opens again\n")]
    [InlineData("[](https://www.example.com/)\n\n# Harbour opens again\n")]
    [InlineData("[ ] Buy rope\n[x] Sell nets\n\nHarbour opens again\n")]
    [InlineData("{} Harbour opens again\n")]
    [InlineData("{\"@context\":\"https://schema.org\",\"@type\":\"WebPage\"}\nwindow.dataLayer = [];\nHarbour opens again\nBy Jane Doe\n")]
    public async Task Page_that_opens_with_empty_brackets_is_no_json(string text)
    {
        var run = await CliRun.WithInputAsync(text, "parse", "-", "--format", "ndjson");
        Assert.Equal((0, 1), (run.Status, run.Lines.Length));
        Assert.DoesNotContain("\"error\"", run.Lines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[{\"id\":1,\"text\":\"A\"},{\"id\":2,\"te")]
    [InlineData("[{\"id\":1,\"text\":\"A\"},")]
    [InlineData("[{\"id\":1,\"text\":\"A\"}, 12]")]
    public async Task Broken_array_has_an_error_in_its_place(string json)
    {
        var run = await CliRun.WithInputAsync(json, "parse", "-");
        Assert.Equal((1, 2), (run.Status, run.Lines.Length));
        Assert.Contains("\"error\":{\"code\":\"", run.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Long_array_is_read_in_blocks()
    {
        var page = JsonSerializer.Serialize(CliRun.Page);
        var json = "[" + string.Join(",\n", Enumerable.Range(0, 1000).Select(i => $"{{\"id\":{i},\"text\":{page}}}")) + "]";
        using var input = new SlowStream(Encoding.UTF8.GetBytes(json), 1013);
        var run = await CliRun.RunAsync(input, e => e, "parse", "-");
        Assert.Equal(Enumerable.Range(0, 1000), run.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetInt32()));
    }

    [Theory]
    [InlineData("id,url,text\n1,u,\"One, \"\"two\"\"\nthree\"\n2,v,B\n")]
    [InlineData("id\turl\ttext\n1\tu\t\"One, \"\"two\"\"\nthree\"\n2\tv\tB\n")]
    [InlineData("\uFEFFid;url;text\r\n1;u;\"One, \"\"two\"\"\nthree\"\r\n2;v;B\r\n")]
    public async Task Tables_are_read(string table)
    {
        var run = await CliRun.WithInputAsync(table, "parse", "-", "--keep-text");
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.StartsWith("{\"id\":\"1\",\"url\":\"u\",\"text\":\"One, \\\"two\\\"\\nthree\",\"article\":", run.Lines[0], StringComparison.Ordinal);
        Assert.Equal(2, run.Lines.Length);
    }

    [Theory]
    [InlineData("a.csv", "id,text\n1,A\n2,B\n")]
    [InlineData("a.tsv", "id\ttext\n1\tA\n2\tB\n")]
    [InlineData("a.json", "[{\"id\":\"1\",\"text\":\"A\"},{\"id\":\"2\",\"text\":\"B\"}]")]
    [InlineData("a.ndjson", "{\"id\":\"1\",\"text\":\"A\"}\n{\"id\":\"2\",\"text\":\"B\"}")]
    public async Task Files_of_records_are_read_from_the_disk_one_after_the_other(string name, string content)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write(name, content);
        var run = await CliRun.OfAsync("parse", path, path);
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Equal(["1", "2", "1", "2"], run.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task Row_of_another_length_is_an_error_in_its_place()
    {
        var run = await CliRun.WithInputAsync("id,text\n1,A,B\n2,C\n", "parse", "-", "-i", "csv");
        Assert.Equal((1, 2), (run.Status, run.Lines.Length));
        Assert.Contains("wrong-columns", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains("row 2: has 3 cells, and the first row names 2 columns", run.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Column_that_is_named_otherwise_is_proposed()
    {
        var run = await CliRun.WithInputAsync("id,body\n1,A\n", "parse", "-", "-i", "csv");
        Assert.Contains("the record has no column 'text'; did you mean 'body'? Use --text-field body.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bzip2_is_unpacked()
    {
        using var packed = new MemoryStream();
        await using (var stream = SharpCompress.Compressors.BZip2.BZip2Stream.Create(packed, SharpCompress.Compressors.CompressionMode.Compress, false, leaveOpen: true)) await stream.WriteAsync(Encoding.UTF8.GetBytes(Records), TestContext.Current.CancellationToken);
        var run = await CliRun.WithInputAsync(packed.ToArray(), "parse", "-");
        Assert.Equal((0, 2), (run.Status, run.Lines.Length));
    }

    [Theory]
    [InlineData("%PDF-1.7\n", "is a PDF document")]
    [InlineData("PK\u0003\u0004abc", "is a Zip archive")]
    [InlineData("Obj\u0001\u0004\u0014avro.codec", "is an Avro file")]
    [InlineData("\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007", "contains binary data")]
    public async Task What_cannot_be_read_is_refused_in_one_sentence(string input, string expected)
    {
        var run = await CliRun.WithInputAsync(input, "parse", "-");
        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.StartsWith($"articleparser: -: {expected}", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    [Theory]
    [InlineData("<!DOCTYPE html>\n<html><head><title>x</title></head><body><h1>Harbour talks resume</h1>")]
    [InlineData("\uFEFF <html lang=en><h1>Harbour talks resume</h1>")]
    public async Task Html_is_told_by_its_content(string html)
    {
        var run = await CliRun.WithInputAsync(html, "parse", "-", "--format", "tree");
        Assert.Equal(0, run.Status);
        Assert.Contains("Harbour talks resume", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("<h1>", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Html_is_read_as_text_where_that_is_asked_for()
    {
        var run = await CliRun.WithInputAsync("<!DOCTYPE html>\n<html><p>A</p></html>", "parse", "-", "-i", "text");
        Assert.Equal(0, run.Status);
        Assert.Contains("AP0015", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("page.parquet", "is not a Parquet file")]
    [InlineData("page.warc", "is not a web archive")]
    public async Task Name_that_promises_what_is_not_there_is_an_error(string name, string expected)
    {
        using var folder = new TemporaryFolder();
        var run = await CliRun.OfAsync("parse", folder.Write(name, "Some text."));
        Assert.Equal(2, run.Status);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    private static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.Fastest)) stream.Write(bytes);
        return packed.ToArray();
    }
}
