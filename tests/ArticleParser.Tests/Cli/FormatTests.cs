using System.Text.Json;

namespace ArticleParser.Tests.Cli;

public class FormatTests
{
    [Fact]
    public async Task Text_page_gives_one_indented_object_by_default()
    {
        var run = await CliRun.WithInputAsync(CliRun.Page, "parse", "-");
        Assert.Equal(0, run.Status);
        Assert.Equal("", run.Error);
        Assert.StartsWith("{\n  \"id\": \"-\",\n  \"article\": {\n", run.Output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("Harbour talks resume after a week of silence on both sides", json.RootElement.GetProperty("article").GetProperty("headline").GetString());
    }

    [Fact]
    public async Task Ndjson_is_one_line()
    {
        var run = await CliRun.WithInputAsync(CliRun.Page, "parse", "--format", "ndjson");
        Assert.Single(run.Lines);
        Assert.EndsWith("}\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_pages_as_json_are_an_array()
    {
        var input = """{"id":1,"text":"One"}""" + "\n" + """{"id":2}""" + "\n" + """{"id":3,"text":"Three"}""";
        var run = await CliRun.WithInputAsync(input, "parse", "-", "--input", "ndjson", "--format", "json");
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal([1, 2, 3], json.RootElement.EnumerateArray().Select(record => record.GetProperty("id").GetInt32()));
        Assert.Equal(1, run.Status);
    }

    [Fact]
    public async Task No_records_as_json_are_an_empty_array()
    {
        var run = await CliRun.WithInputAsync("", "parse", "-", "--input", "ndjson", "--format", "json");
        Assert.Equal("[\n]\n", run.Output);
        Assert.Equal(0, run.Status);
    }

    [Fact]
    public async Task Tree_gives_each_line_its_kind_span_text_and_reason()
    {
        var run = await CliRun.WithInputAsync(CliRun.Page, "parse", "--format", "tree");
        var lines = run.Lines;
        Assert.StartsWith("Page 0..", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.StartsWith("    Headline 6..64 \"Harbour talks resume", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("  Header ", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.True(line.Length <= 160, line));
    }

    [Fact]
    public async Task Markdown_has_title_and_paragraphs()
    {
        var run = await CliRun.WithInputAsync(CliRun.Page, "parse", "--format", "markdown");
        Assert.StartsWith("# Harbour talks resume after a week of silence on both sides\n\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n\nNeither side would say what had changed, and the statement", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_is_the_story_a_block_a_line()
    {
        var run = await CliRun.WithInputAsync(CliRun.Page, "parse", "--format", "text");
        Assert.Equal(Article.Parse(CliRun.Page).BodyText + "\n", run.Output);
    }

    [Fact]
    public async Task Several_pages_as_text_are_named()
    {
        var input = """{"id":"first","text":"One"}""" + "\n" + """{"text":"Two"}""";
        var run = await CliRun.WithInputAsync(input, "parse", "-", "--input", "ndjson", "--format", "text");
        Assert.Contains("==> first <==\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("==> page <==\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tree")]
    [InlineData("markdown")]
    [InlineData("text")]
    public async Task Pages_cannot_steer_the_terminal(string format)
    {
        var page = CliRun.Page.Replace("Talks about", "\u001b]0;owned\u0007\u009b31mTalks about", StringComparison.Ordinal);
        var run = await CliRun.WithInputAsync(page, "parse", "--format", format);
        Assert.DoesNotContain(run.Output, c => char.IsControl(c) && c != '\n' && c != '\t');
    }

    [Theory]
    [InlineData("json")]
    [InlineData("ndjson")]
    [InlineData("tree")]
    [InlineData("markdown")]
    [InlineData("text")]
    public async Task Empty_input_is_an_empty_page(string format)
    {
        var run = await CliRun.WithInputAsync("", "parse", "-", "--format", format);
        Assert.Equal(0, run.Status);
        Assert.Equal("", run.Error);
        if (format.Contains("json", StringComparison.Ordinal)) Assert.Contains("AP0001", run.Output, StringComparison.Ordinal);
    }
}
