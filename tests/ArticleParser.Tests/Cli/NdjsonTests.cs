using System.Text;
using System.Text.Json;

namespace ArticleParser.Tests.Cli;

public class NdjsonTests
{
    [Fact]
    public async Task Records_keep_their_order_however_uneven_they_are()
    {
        var input = new StringBuilder();
        for (var i = 0; i < 400; i++)
        {
            var text = string.Join("\n\n", Enumerable.Repeat(CliRun.Page, i % 7 == 0 ? 40 : 1));
            input.Append(System.Globalization.CultureInfo.InvariantCulture, $"{{\"id\":{i},\"text\":{JsonSerializer.Serialize(text)}}}\n");
        }

        var run = await ParseAsync(input.ToString());
        Assert.Equal(0, run.Status);
        Assert.Equal(Enumerable.Range(0, 400), run.Lines.Select(line => Record(line).GetProperty("id").GetInt32()));
    }

    [Fact]
    public async Task Other_members_are_kept_as_they_stand()
    {
        var run = await ParseAsync("""{ "n" : 1.0e5, "text":"A", "deep": {"a": [1, {"b" : null}]}, "\u00fc": "\ud800", "id":"x", "url": "http:\/\/e.example" }""");
        Assert.StartsWith(
            """{"n":1.0e5,"deep":{"a": [1, {"b" : null}]},"ü":"\ud800","id":"x","url":"http:\/\/e.example","article":{""", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Own_members_with_the_names_of_ours_are_kept()
    {
        var run = await ParseAsync("""{"id":1,"text":"A","article":{"headline":"old"},"diagnostics":[9],"error":{},"input":2}""");
        var record = Record(run.Lines[0]);
        Assert.Equal(["id", "input", "article", "diagnostics"], record.EnumerateObject().Select(member => member.Name));
        Assert.Equal("""{"article":{"headline":"old"},"diagnostics":[9],"error":{},"input":2}""", record.GetProperty("input").GetRawText());
        Assert.True(record.GetProperty("article").TryGetProperty("pageKind", out _));
    }

    [Fact]
    public async Task Failed_record_keeps_its_members()
    {
        var run = await ParseAsync("""{"url":"u","error":"mine","body":"no text"}""");
        Assert.Equal(["id", "url", "body", "input", "error"], Record(run.Lines[0]).EnumerateObject().Select(member => member.Name));
        Assert.Contains("did you mean 'body'? Use --text-field body.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_may_stand_within_objects_and_the_id_too()
    {
        var run = await CliRun.WithInputAsync("""{"doc":{"uid":7,"content": { "a":1 , "body":"A page.", "b":2 }}}""", "parse", "-", "--text-field", "doc.content.body", "--id-field", "doc.uid", "-i", "ndjson");
        Assert.StartsWith("""{"id":7,"doc":{"uid":7,"content": { "a":1 ,  "b":2 }},"article":{""", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"o":{"t":"A"}}""", """{"o":{},""")]
    [InlineData("""{"o":{"a":1, "t":"A"}}""", """{"o":{"a":1},""")]
    [InlineData("""{"o":{"t":"A","a":1}}""", """{"o":{"a":1},""")]
    [InlineData("""{"o.t":"A","o":{"t":"B"}}""", """{"o":{"t":"B"},""")]
    public async Task Text_is_taken_out_of_its_object(string input, string expected)
    {
        var run = await CliRun.WithInputAsync(input, "parse", "-", "--text-field", "o.t", "-i", "ndjson");
        Assert.Equal(0, run.Status);
        Assert.StartsWith(expected, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_is_kept_where_it_is_wanted()
    {
        var run = await CliRun.WithInputAsync("""{"text":"mine","body":"A page."}""", "parse", "-", "--text-field", "body", "--keep-text", "-i", "ndjson");
        Assert.StartsWith("""{"input":{"text":"mine"},"text":"A page.","article":{""", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("crawl_date", "2031-03-05T12:00:00Z")]
    [InlineData("warc_date", "20310305120000")]
    [InlineData("when", "2031-03-05T12:00:00Z", "--time-field", "when")]
    public async Task Record_says_when_it_was_read(string name, string value, params string[] more)
    {
        var page = CliRun.Page.Replace("Published March 18, 2025", "2 hours ago", StringComparison.Ordinal);
        var run = await CliRun.WithInputAsync($"{{\"{name}\":\"{value}\",\"text\":{JsonSerializer.Serialize(page)}}}", ["parse", "-", "-i", "ndjson", .. more]);
        Assert.StartsWith("2031-03-05", Record(run.Lines[0]).GetProperty("article").GetProperty("datePublished").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"id":"a","text": oops}""", "invalid-json", "\"a\"")]
    [InlineData("""{"id":7,"text":"x"} y""", "invalid-json", "7")]
    [InlineData("""{"id":"a","text":"x" """, "invalid-json", "\"a\"")]
    [InlineData("nonsense", "invalid-json", "null")]
    [InlineData("[1,2]", "not-an-object", "null")]
    [InlineData("12", "not-an-object", "null")]
    [InlineData("""{"id":{"k":[1]}}""", "missing-text", """{"k":[1]}""")]
    [InlineData("""{"id":"a","text":null}""", "invalid-text", "\"a\"")]
    [InlineData("""{"id":"a","text":["x"]}""", "invalid-text", "\"a\"")]
    public async Task Bad_record_has_its_place(string bad, string code, string id)
    {
        var good = """{"id":"good","text":"A page."}""";
        var run = await ParseAsync($"{good}\n{bad}\n{good}\n");
        Assert.Equal(1, run.Status);
        Assert.Equal(3, run.Lines.Length);
        var record = Record(run.Lines[1]);
        Assert.Equal(["id", "error"], record.EnumerateObject().Select(member => member.Name));
        Assert.Equal(id, record.GetProperty("id").GetRawText());
        Assert.Equal(code, record.GetProperty("error").GetProperty("code").GetString());
        Assert.Contains("line 2", record.GetProperty("error").GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal("articleparser: 1 of 3 records failed; the output contains their errors.", run.Error.TrimEnd());
    }

    [Fact]
    public async Task Bad_records_are_told_of_where_the_format_has_no_place_for_them()
    {
        var run = await CliRun.WithInputAsync("{}\n", "parse", "-", "--input", "ndjson", "--format", "text");
        Assert.Equal(1, run.Status);
        Assert.Equal("", run.Output);
        Assert.Equal("articleparser: missing-text: -, line 1: the record has no member 'text'.", run.Error.TrimEnd());
    }

    [Fact]
    public async Task Blank_lines_are_no_records_and_the_last_line_needs_no_end()
    {
        var run = await ParseAsync("\uFEFF\r\n{\"id\":1,\"text\":\"A\"}\r\n\n  \n{\"id\":2,\"text\":\"B\"}");
        Assert.Equal(0, run.Status);
        Assert.Equal([1, 2], run.Lines.Select(line => Record(line).GetProperty("id").GetInt32()));
    }

    [Fact]
    public async Task Byte_order_mark_before_the_first_record_is_no_error()
    {
        var run = await ParseAsync("\uFEFF{\"id\":1,\"text\":\"A\"}\n");
        Assert.Equal(0, run.Status);
    }

    [Fact]
    public async Task Broken_utf8_is_replaced_and_diagnosed()
    {
        byte[] input = [.. "{\"id\":\"a\",\"text\":\"Caf"u8, 0xE9, .. " opens\",\"note\":\""u8, 0xFF, .. "\"}\n"u8];
        var run = await CliRun.WithInputAsync(input, "parse", "-", "--input", "ndjson");
        Assert.Equal(0, run.Status);
        Assert.Equal("\uFFFD", Record(run.Lines[0]).GetProperty("note").GetString());
        Assert.Contains("AP0008", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Half_a_surrogate_pair_keeps_its_place_in_the_text()
    {
        var text = JsonSerializer.Serialize(CliRun.Page).Replace("resumed on Monday", "\\ud83d \\u00e9 \\\"q\\\" \\\\ \\/ \\ud83d\\ude00 on Monday", StringComparison.Ordinal);
        var run = await ParseAsync($"{{\"id\":1,\"text\":{text}}}");
        var body = Record(run.Lines[0]).GetProperty("article").GetProperty("body")[0];
        Assert.Equal(0, run.Status);
        Assert.StartsWith("Talks about the harbour \uFFFD é \"q\" \\ / 😀 on Monday", body.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal(body.GetProperty("text").GetString()!.Length, body.GetProperty("length").GetInt32());
    }

    [Fact]
    public async Task Last_of_two_texts_counts()
    {
        var run = await ParseAsync("""{"text":1,"text":"A page."}""");
        Assert.Equal(0, run.Status);
    }

    [Fact]
    public async Task Huge_line_is_a_record_like_others()
    {
        var text = string.Join("\n\n", Enumerable.Repeat(CliRun.Page, 8000));
        var run = await ParseAsync($"{{\"id\":1,\"text\":{JsonSerializer.Serialize(text)}}}\n{{\"id\":2,\"text\":\"A\"}}\n");
        Assert.Equal(0, run.Status);
        Assert.Equal(2, run.Lines.Length);
    }

    [Fact]
    public async Task Deeply_nested_members_pass()
    {
        var deep = new string('[', 500) + new string(']', 500);
        var run = await ParseAsync($"{{\"id\":1,\"text\":\"A\",\"deep\":{deep}}}");
        Assert.Equal(0, run.Status);
        Assert.Contains(deep, run.Output, StringComparison.Ordinal);
    }

    private static Task<CliRun> ParseAsync(string input) => CliRun.WithInputAsync(input, "parse", "-", "--input", "ndjson");

    private static JsonElement Record(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.Clone();
    }
}
