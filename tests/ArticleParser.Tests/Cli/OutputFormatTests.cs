using System.Text;
using System.Text.Json;
using ArticleParser.Export;
using Parquet;

namespace ArticleParser.Tests.Cli;

/// <summary>Columns, and the forms that other programs read.</summary>
public class OutputFormatTests
{
    private static readonly string s_records =
        $"{{\"id\":\"a\",\"url\":\"https://lighthouse.example/a\",\"language\":\"en\",\"text\":{JsonSerializer.Serialize(CliRun.Page)}}}\n{{\"id\":\"b\",\"text\":\"3 MIN READ\"}}\n";

    [Fact]
    public async Task Csv_has_a_row_a_page_and_quotes_what_needs_it()
    {
        var run = await ParseAsync("csv", "--fields", "id,headline,authors,body_text,confidence");
        Assert.StartsWith("id,headline,authors,body_text,confidence\na,Harbour talks resume after a week of silence on both sides,Ada Lindqvist,\"Talks about", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\nb,,,\"\",\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_is_read_back_as_it_was_written()
    {
        var written = await ParseAsync("csv", "--fields", "id,text");
        var read = await CliRun.WithInputAsync(written.Output, "parse", "-", "-i", "csv", "--keep-text");
        Assert.Equal(CliRun.Page.ReplaceLineEndings("\n"), JsonDocument.Parse(read.Lines[0]).RootElement.GetProperty("text").GetString()!.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Parquet_has_all_columns_and_is_read_back()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Path("out.parquet");
        var run = await CliRun.WithInputAsync(s_records, "parse", "-", "-o", path, "--keep-text");
        Assert.Equal((0, "", ""), (run.Status, run.Output, run.Error));
        await using (var file = await ParquetReader.CreateAsync(File.OpenRead(path), cancellationToken: TestContext.Current.CancellationToken))
            Assert.Equal(ExportColumn.All.Select(column => column.Name), file.Schema.DataFields.Select(field => field.Name));
        var read = await CliRun.OfAsync("parse", path);
        Assert.Equal(Article.Parse(CliRun.Page).ToJson(), Article.FromJson(read.Lines[0]).ToJson());
    }

    [Fact]
    public async Task Parquet_needs_a_file()
    {
        var run = await ParseAsync("parquet");
        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.Contains("Parquet must be written to a file", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unknown_column_is_refused_with_the_nearest()
    {
        var run = await ParseAsync("csv", "--fields", "id,headlines");
        Assert.StartsWith("articleparser: --fields: there is no field 'headlines'; did you mean 'headline'?", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_ld_is_a_news_article()
    {
        var record = JsonDocument.Parse((await ParseAsync("jsonld")).Lines[0]).RootElement;
        Assert.Equal(("https://schema.org", "NewsArticle"), (record.GetProperty("@context").GetString(), record.GetProperty("@type").GetString()));
        Assert.Equal("Ada Lindqvist", record.GetProperty("author")[0].GetProperty("name").GetString());
        Assert.Equal("2025-03-18", record.GetProperty("datePublished").GetString());
        Assert.Equal("https://lighthouse.example/a", record.GetProperty("url").GetString());
    }

    [Fact]
    public async Task Ninjs_names_every_item()
    {
        var lines = (await ParseAsync("ninjs")).Lines;
        var (first, second) = (JsonDocument.Parse(lines[0]).RootElement, JsonDocument.Parse(lines[1]).RootElement);
        Assert.Equal("https://lighthouse.example/a", first.GetProperty("uri").GetString());
        Assert.StartsWith("urn:sha256:", second.GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.Equal("Ada Lindqvist", first.GetProperty("by").GetString());
        Assert.StartsWith("Talks about", first.GetProperty("bodies")[0].GetProperty("value").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Datatrove_has_text_id_and_metadata()
    {
        var record = JsonDocument.Parse((await ParseAsync("datatrove")).Lines[0]).RootElement;
        Assert.Equal(["text", "id", "metadata"], record.EnumerateObject().Select(member => member.Name));
        Assert.Equal("article", record.GetProperty("metadata").GetProperty("page_kind").GetString());
    }

    [Fact]
    public async Task Dolma_spans_are_code_points_of_the_text()
    {
        var page = "😀😀 " + CliRun.Page;
        var run = await CliRun.WithInputAsync($"{{\"id\":1,\"text\":{JsonSerializer.Serialize(page)}}}", "parse", "-", "-f", "dolma");
        var span = JsonDocument.Parse(run.Output).RootElement.GetProperty("attributes").GetProperty("articleparser__v1__Headline")[0];
        var runes = page.EnumerateRunes().ToArray();
        var text = string.Concat(runes[span[0].GetInt32()..span[1].GetInt32()].Select(rune => rune.ToString()));
        Assert.Equal("Harbour talks resume after a week of silence on both sides", text);
    }

    [Fact]
    public async Task Markdown_may_begin_with_the_fields()
    {
        var run = await CliRun.WithInputAsync(CliRun.Page, "parse", "-", "-f", "markdown", "--front-matter");
        Assert.StartsWith("---\nid: \"-\"\ntitle: \"Harbour talks resume", run.Output, StringComparison.Ordinal);
        Assert.Contains("\ndate: \"2025-03-18\"\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3, "--limit", "3")]
    [InlineData(98, "--skip", "2")]
    [InlineData(0, "--limit", "0")]
    [InlineData(100, "--sample", "1")]
    [InlineData(0, "--sample", "0")]
    [InlineData(0, "--kind", "liveblog")]
    [InlineData(100, "--kind", "article", "--kind", "Notice")]
    [InlineData(100, "--min-confidence", "0.01")]
    public async Task Pages_are_chosen(int expected, params string[] options)
    {
        var input = string.Concat(Enumerable.Range(0, 100).Select(i => $"{{\"id\":{i},\"text\":{JsonSerializer.Serialize(CliRun.Page)}}}\n"));
        var run = await CliRun.WithInputAsync(input, ["parse", "-", .. options]);
        Assert.Equal((0, expected), (run.Status, run.Lines.Length));
    }

    [Fact]
    public async Task Sample_is_the_same_in_every_run()
    {
        var input = string.Concat(Enumerable.Range(0, 1000).Select(i => $"{{\"id\":{i},\"text\":\"A\"}}\n"));
        var one = await CliRun.WithInputAsync(input, "parse", "-", "--sample", "0.1");
        var other = await CliRun.WithInputAsync(Encoding.UTF8.GetBytes(input), "parse", "-", "--sample", "0.1");
        Assert.Equal(one.Output, other.Output);
        Assert.InRange(one.Lines.Length, 60, 140);
    }

    private static Task<CliRun> ParseAsync(string format, params string[] more) => CliRun.WithInputAsync(s_records, ["parse", "-", "-f", format, .. more]);
}
