using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using ArticleParser.Benchmarks.Pages;
using ArticleParser.Export;
using ZstdSharp;

namespace ArticleParser.Benchmarks.Forms;

/// <summary>One form of a file of records, and what writes it: pages of the project, one after the other and again from the first.</summary>
/// <param name="Ending">The ending of the file's name.</param>
/// <param name="Fill">Writes so many records.</param>
internal sealed record RecordFile(string Ending, Action<Stream, int> Fill)
{
    private static readonly Lazy<IReadOnlyList<string>> s_pages = new(Pages);

    public static IReadOnlyList<RecordFile> Forms { get; } =
    [
        new(".ndjson", Lines), new(".ndjson.gz", (file, count) => Pack(new GZipStream(file, CompressionLevel.Optimal), count)), new(".ndjson.zst", (file, count) => Pack(new CompressionStream(file), count)),
        new(".json", Array), new(".csv", Rows), new(".parquet", Table), new(".warc.wet.gz", (file, count) => Archive(file, count, asHtml: false)), new(".warc.gz", (file, count) => Archive(file, count, asHtml: true)),
    ];

    public void Write(string path, int count)
    {
        using var file = File.Create(path, 1 << 16);
        Fill(file, count);
    }

    private static IEnumerable<(string Id, string Url, string Text)> Records(int count) => Enumerable.Range(0, count)
        .Select(i => (string.Create(CultureInfo.InvariantCulture, $"{i}"), string.Create(CultureInfo.InvariantCulture, $"https://paper.example/{i}"), s_pages.Value[i % s_pages.Value.Count]));

    private static void Lines(Stream file, int count)
    {
        foreach (var (id, url, text) in Records(count)) file.Write(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { id, url, text }) + "\n"));
    }

    private static void Pack(Stream packed, int count)
    {
        using (packed) Lines(packed, count);
    }

    private static void Array(Stream file, int count)
    {
        var before = "[";
        foreach (var (id, url, text) in Records(count))
        {
            file.Write(Encoding.UTF8.GetBytes(before + JsonSerializer.Serialize(new { id, url, text })));
            before = ",\n";
        }

        file.Write("]"u8);
    }

    private static void Rows(Stream file, int count)
    {
        file.Write("id,url,text\n"u8);
        foreach (var (id, url, text) in Records(count)) file.Write(Encoding.UTF8.GetBytes($"{id},{url},\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n"));
    }

    private static void Table(Stream file, int count)
    {
        var columns = ExportColumn.All.Where(column => column.Name is "id" or "url" or "text").OrderBy(column => column.Name, StringComparer.Ordinal).ToList();
        var table = ParquetExport.CreateAsync(file, columns).GetAwaiter().GetResult();
        foreach (var (id, url, text) in Records(count)) table.WriteRowAsync([id, text, url]).AsTask().GetAwaiter().GetResult();
        table.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    /// <summary>As Common Crawl writes them: each record is a member of the gzip file.</summary>
    private static void Archive(Stream file, int count, bool asHtml)
    {
        foreach (var (id, url, text) in Records(count))
        {
            var body = asHtml ? "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + Html(text) : text;
            var (type, content) = asHtml ? ("response", "application/http; msgtype=response") : ("conversion", "text/plain");
            using var member = new GZipStream(file, CompressionLevel.Optimal, leaveOpen: true);
            member.Write(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2031-03-05T12:00:00Z\r\nWARC-Record-ID: <urn:uuid:{id}>\r\nContent-Type: {content}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}\r\n\r\n")));
        }
    }

    private static string Html(string text) => $"<!DOCTYPE html><html><body>{string.Concat(text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => $"<p>{WebUtility.HtmlEncode(line)}</p>\n"))}</body></html>";

    /// <summary>The sample pages of the tests, where the program runs in a clone; else made ones.</summary>
    private static IReadOnlyList<string> Pages()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var samples = Path.Combine(folder.FullName, "tests", "ArticleParser.Tests", "Samples");
            if (Directory.Exists(samples)) return [.. Directory.EnumerateFiles(samples, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        }

        return MadePages.Make(100);
    }
}
