using System.Text.Json;
using ArticleParser.Accuracy;

namespace ArticleParser.Benchmarks.Extractors;

/// <summary>The pages of the corpus whose HTML is there.</summary>
internal static class HtmlPages
{
    /// <exception cref="CorpusMissingException">No page has its HTML there.</exception>
    public static IEnumerable<(CorpusPage Page, HtmlPage Html)> Read(DirectoryInfo corpus)
    {
        var read = 0;
        foreach (var page in CorpusFolder.Files(corpus, []).SelectMany(dataset => Read(corpus, dataset)))
        {
            read++;
            yield return page;
        }

        if (read == 0) throw new CorpusMissingException($"No HTML of pages in {CorpusFolder.Html(corpus).FullName}.");
    }

    private static IEnumerable<(CorpusPage Page, HtmlPage Html)> Read(DirectoryInfo corpus, FileInfo dataset)
    {
        var folder = CorpusFolder.Html(corpus);
        if (!folder.Exists || folder.GetFiles(CorpusFolder.Dataset(dataset) + ".html.ndjson.zst") is not [var html]) yield break;
        var pages = CorpusReader.Pages(dataset).ToDictionary(page => page.Id);
        foreach (var line in CorpusReader.Lines(html))
        {
            using var record = JsonDocument.Parse(line);
            string Field(string name) => record.RootElement.GetProperty(name).GetString()!;
            if (pages.TryGetValue(Field("id"), out var page)) yield return (page, new HtmlPage(Field("url"), Field("html"), page.Texts[ScrapeStyles.Whole]));
        }
    }
}
