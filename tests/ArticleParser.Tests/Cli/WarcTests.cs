using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace ArticleParser.Tests.Cli;

/// <summary>Web archives: the texts of a .wet file, the responses of a .warc file.</summary>
public class WarcTests
{
    private static readonly string s_page = CliRun.Page.Replace("Published March 18, 2025", "2 hours ago", StringComparison.Ordinal);

    [Theory]
    [InlineData("crawl.warc.wet", false)]
    [InlineData("crawl.warc.wet.gz", true)]
    [InlineData("crawl", false)]
    public async Task Texts_are_read_with_what_their_headers_say(string name, bool packed)
    {
        using var folder = new TemporaryFolder();
        string[] records = [Record("warcinfo", "application/warc-fields", "software: test\r\n"), Record("conversion", "text/plain", s_page), Record("conversion", "text/plain", "B")];
        var run = await CliRun.OfAsync("parse", folder.Write(name, packed ? [.. records.SelectMany(Gzip)] : Encoding.UTF8.GetBytes(string.Concat(records))));
        Assert.Equal((0, "", 2), (run.Status, run.Error, run.Lines.Length));
        var record = JsonDocument.Parse(run.Lines[0]).RootElement;
        Assert.Equal("urn:uuid:1", record.GetProperty("id").GetString());
        Assert.Equal("https://lighthouse.example/a", record.GetProperty("url").GetString());
        Assert.Equal("2031-03-05T12:00:00Z", record.GetProperty("crawlDate").GetString());
        Assert.Equal("eng", record.GetProperty("language").GetString());
        Assert.StartsWith("2031-03-05", record.GetProperty("article").GetProperty("datePublished").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Responses_are_unpacked_and_html_is_read()
    {
        var text = "HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nHello\r\n6\r\n there\r\n0\r\n\r\n";
        var html = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><a href=\"/b\">Harbour talks</a></html>";
        var picture = "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\u0089PNG";
        var input = string.Concat(new[] { text, html, picture }.Select(answer => Record("response", "application/http;msgtype=response", answer)));
        var run = await CliRun.WithInputAsync(input, "parse", "-", "--keep-text");
        Assert.Equal((1, 3), (run.Status, run.Lines.Length));
        Assert.Contains("\"text\":\"Hello there\"", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains("[Harbour talks](https://lighthouse.example/b)", run.Lines[1], StringComparison.Ordinal);
        Assert.Contains("\"code\":\"invalid-text\"", run.Lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Archive_that_is_cut_has_an_error_in_its_place()
    {
        var whole = Record("conversion", "text/plain", "A") + Record("conversion", "text/plain", s_page);
        var run = await CliRun.WithInputAsync(whole[..^100], "parse", "-");
        Assert.Equal((1, 2), (run.Status, run.Lines.Length));
        Assert.Contains("\"code\":\"invalid-warc\"", run.Lines[1], StringComparison.Ordinal);
    }

    private static string Record(string type, string contentType, string body) => string.Create(CultureInfo.InvariantCulture, $"""
        WARC/1.0
        WARC-Type: {type}
        WARC-Target-URI: https://lighthouse.example/a
        WARC-Date: 2031-03-05T12:00:00Z
        WARC-Record-ID: <urn:uuid:1>
        WARC-Identified-Content-Language: eng
        Content-Type: {contentType}
        Content-Length: {Encoding.UTF8.GetByteCount(body)}
        """).ReplaceLineEndings("\r\n") + $"\r\n\r\n{body}\r\n\r\n";

    private static byte[] Gzip(string text)
    {
        using var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.Fastest)) stream.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }
}
