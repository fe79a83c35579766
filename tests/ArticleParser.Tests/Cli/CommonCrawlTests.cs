using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using ZstdSharp;

namespace ArticleParser.Tests.Cli;

/// <summary>
/// The shape of Common Crawl: archives whose records are a gzip member each, named by a list of paths, done in parts by several machines, with records that are broken, and
/// gone on with after a stop. The pages are made here.
/// </summary>
public class CommonCrawlTests
{
    private const int Archives = 6;
    private const int Records = 120;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Listed_archives_are_done_in_parts_and_broken_records_go_aside(bool asHtml)
    {
        using var folder = new TemporaryFolder();
        var list = folder.Write("wet.paths", string.Concat(Enumerable.Range(0, Archives).Select(i => folder.Write(Name(i, asHtml), Archive(i, asHtml)) + "\n")));
        string[] command = ["run", "--files-from", list, "--out", folder.Path("out")];

        // Two of three machines do their part; one of them does it twice, as a scheduler may.
        foreach (var part in (string[])["1/3", "3/3", "1/3"]) Assert.InRange((await CliRun.OfAsync([.. command, "--shard", part])).Status, 0, 1);
        Assert.False(File.Exists(folder.Path("out/_SUCCESS")));

        // The third was killed: what it left is no output.
        var left = folder.Path("out/" + Path.GetFileName(Name(1, asHtml))[..^(asHtml ? ".warc.gz" : ".wet.gz").Length] + ".partial.ndjson.zst");
        await File.WriteAllTextAsync(left, "half a frame", TestContext.Current.CancellationToken);
        var last = await CliRun.OfAsync(command);
        Assert.Contains($"{Archives} of {Archives} shards done, 4 of them before; ", last.AllErrors, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.Path("out/_SUCCESS")));
        Assert.False(File.Exists(left));

        var read = Directory.EnumerateFiles(folder.Path("out"), "*.zst").SelectMany(Lines).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        var errors = Directory.EnumerateFiles(folder.Path("out/_errors"), "*.ndjson").SelectMany(File.ReadLines).ToList();
        Assert.Equal(Archives * (Records - 3), read.Count);
        Assert.Equal(read.Count, read.Select(record => record.GetProperty("url").GetString()).Distinct().Count());
        Assert.All(read, record => Assert.Equal("Harbour talks resume after a week of silence on both sides", record.GetProperty("article").GetProperty("headline").GetString()));
        Assert.All(read, record => Assert.StartsWith("2031-03-05", record.GetProperty("crawlDate").GetString(), StringComparison.Ordinal));
        Assert.Equal(Archives * 2, errors.Count);
        Assert.All(errors, error => Assert.Contains("\"code\":\"invalid-warc\"", error, StringComparison.Ordinal));
        var stats = await CliRun.OfAsync("stats", folder.Path("out"), "--json");
        Assert.Equal(Archives * (Records - 1), JsonDocument.Parse(stats.Output).RootElement.GetProperty("records").GetInt32());
    }

    [Fact]
    public async Task All_parts_together_are_what_one_machine_does()
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < Archives; i++) folder.Write("in/" + Name(i, asHtml: false), Archive(i, asHtml: false));
        for (var part = 1; part <= 3; part++) await CliRun.OfAsync("run", folder.Path("in"), "--out", folder.Path("parts"), "--shard", $"{part}/3");
        await CliRun.OfAsync("run", folder.Path("in"), "--out", folder.Path("one"));
        Assert.Equal(Digest(folder.Path("one")), Digest(folder.Path("parts")));
    }

    [Fact]
    public async Task Archive_that_is_cut_in_mid_member_ends_its_shard_and_no_other()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.warc.wet.gz", Archive(0, asHtml: false)[..^5000]);
        folder.Write("in/b.warc.wet.gz", Archive(1, asHtml: false));
        var run = await CliRun.OfAsync("run", folder.Path("in"), "--out", folder.Path("out"));
        Assert.Equal(1, run.Status);
        Assert.Contains("a.warc.wet.gz: cannot be decompressed, the file is damaged or truncated", run.AllErrors, StringComparison.Ordinal);
        Assert.Contains("1 of 2 shards done", run.AllErrors, StringComparison.Ordinal);
    }

    private static string Name(int i, bool asHtml) => string.Create(CultureInfo.InvariantCulture, $"segments/{i % 2}/CC-MAIN-20310305-{i:00000}.warc{(asHtml ? "" : ".wet")}.gz");

    /// <summary>A header record and many pages. One has no length, one a length that is no number, and one is a robots file that is passed over.</summary>
    private static byte[] Archive(int number, bool asHtml)
    {
        using var file = new MemoryStream();
        Write(file, Header("warcinfo", "application/warc-fields", "", "software: made for a test\r\n".Length.ToString(CultureInfo.InvariantCulture)) + "software: made for a test\r\n");
        for (var i = 0; i < Records; i++)
        {
            var url = string.Create(CultureInfo.InvariantCulture, $"https://p{number}.example/{i}");
            if (i == 7) Write(file, Header(Type(asHtml), Content(asHtml), url, length: null) + CliRun.Page);
            else if (i == 50) Write(file, Header(Type(asHtml), Content(asHtml), url, "many") + CliRun.Page);
            else if (i == 90) Write(file, Header("metadata", "application/warc-fields", url, "4") + "a: b");
            else Write(file, Page(url, asHtml));
        }

        return file.ToArray();
    }

    private static string Page(string url, bool asHtml)
    {
        var body = asHtml
            ? "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body><h1>" + CliRun.Page.Split('\n')[1] + "</h1>" + string.Concat(CliRun.Page.Split('\n').Skip(2).Select(line => $"<p>{line}</p>")) + "</body></html>"
            : CliRun.Page;
        return Header(Type(asHtml), Content(asHtml), url, Encoding.UTF8.GetByteCount(body).ToString(CultureInfo.InvariantCulture)) + body;
    }

    private static string Type(bool asHtml) => asHtml ? "response" : "conversion";

    private static string Content(bool asHtml) => asHtml ? "application/http; msgtype=response" : "text/plain";

    private static string Header(string type, string contentType, string url, string? length) =>
        $"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2031-03-05T12:00:00Z\r\nWARC-Record-ID: <urn:uuid:{url}>\r\nContent-Type: {contentType}\r\n{(length is null ? "" : $"Content-Length: {length}\r\n")}\r\n";

    private static void Write(MemoryStream file, string record)
    {
        using var member = new GZipStream(file, CompressionLevel.Fastest, leaveOpen: true);
        member.Write(Encoding.UTF8.GetBytes(record + "\r\n\r\n"));
    }

    private static List<string> Digest(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.zst", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => Path.GetRelativePath(folder, file) + "\n" + string.Join('\n', Lines(file)))];

    private static List<string> Lines(string path)
    {
        using var reader = new StreamReader(new DecompressionStream(File.OpenRead(path)));
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }
}
