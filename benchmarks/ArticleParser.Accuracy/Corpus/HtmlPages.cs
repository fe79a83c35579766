using System.Collections.Concurrent;
using System.Text.Json;
using ArticleParser.Html;

namespace ArticleParser.Accuracy;

/// <summary>The pages of the corpus whose HTML is there, as the library's own conversion reads them. A data set is read when its first page is asked for.</summary>
internal sealed class HtmlPages(DirectoryInfo dev)
{
    public const string Style = "html";

    private const int Workers = 2;

    private readonly ConcurrentDictionary<string, Lazy<IReadOnlyDictionary<string, string>>> _datasets = [];

    /// <summary>The page with its marked text as a further style; the same where its HTML is not there.</summary>
    public CorpusPage AddTo(CorpusPage page)
    {
        var texts = _datasets.GetOrAdd(page.Dataset, name => new(() => Read(name))).Value;
        return texts.TryGetValue(page.Id, out var text) ? page with { Texts = new Dictionary<string, string>(page.Texts) { [Style] = text } } : page;
    }

    private Dictionary<string, string> Read(string dataset)
    {
        var folder = CorpusFolder.Html(dev);
        if (!folder.Exists || folder.GetFiles(dataset + ".html.ndjson.zst") is not [var file]) return [];
        var texts = new ConcurrentDictionary<string, string>();
        Parallel.ForEach(Partitioner.Create(CorpusReader.Lines(file), EnumerablePartitionerOptions.NoBuffering), new ParallelOptions { MaxDegreeOfParallelism = Workers }, line =>
        {
            using var record = JsonDocument.Parse(line);
            var address = Uri.TryCreate(record.RootElement.GetProperty("url").GetString(), UriKind.Absolute, out var uri) ? uri : null;
            texts[record.RootElement.GetProperty("id").GetString()!] = HtmlText.Convert(record.RootElement.GetProperty("html").GetString()!, new HtmlOptions { Address = address }).Text;
        });
        return new Dictionary<string, string>(texts);
    }
}
