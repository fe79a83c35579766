using System.Collections.Concurrent;
using System.Text.Json;
using ArticleParser.Html;

namespace ArticleParser.Accuracy;

/// <summary>The pages of the corpus whose HTML is there, as the library's own conversion reads them. A data set is read when its first page is asked for.</summary>
internal sealed class HtmlPages(DirectoryInfo dev)
{
    public const string Style = "html";

    private const int Workers = 2;

    private readonly ConcurrentDictionary<string, Lazy<IReadOnlyDictionary<string, MarkedPage>>> _datasets = [];

    /// <summary>The page with its marked text as a further style; the same where its HTML is not there.</summary>
    public CorpusPage AddTo(CorpusPage page)
    {
        var pages = _datasets.GetOrAdd(page.Dataset, name => new(() => Read(name))).Value;
        return pages.TryGetValue(page.Id, out var html) ? page with { Texts = new Dictionary<string, string>(page.Texts) { [Style] = html.Text }, Elements = html.Elements } : page;
    }

    private Dictionary<string, MarkedPage> Read(string dataset)
    {
        var folder = CorpusFolder.Html(dev);
        if (!folder.Exists || folder.GetFiles(dataset + ".html.ndjson.zst") is not [var file]) return [];
        var pages = new ConcurrentDictionary<string, MarkedPage>();
        Parallel.ForEach(Partitioner.Create(CorpusReader.Lines(file), EnumerablePartitionerOptions.NoBuffering), new ParallelOptions { MaxDegreeOfParallelism = Workers }, line =>
        {
            using var record = JsonDocument.Parse(line);
            var address = Uri.TryCreate(record.RootElement.GetProperty("url").GetString(), UriKind.Absolute, out var uri) ? uri : null;
            var page = HtmlText.Convert(record.RootElement.GetProperty("html").GetString()!, new HtmlOptions { Address = address });
            pages[record.RootElement.GetProperty("id").GetString()!] = new MarkedPage(page.Text, page.Elements);
        });
        return new Dictionary<string, MarkedPage>(pages);
    }

    /// <summary>What is kept of a page: its HTML is many times as long.</summary>
    private sealed record MarkedPage(string Text, IReadOnlyList<ElementRun> Elements);
}
