using System.Text.Json;
using ArticleParser.Accuracy;

namespace ArticleParser.Benchmarks.Extractors;

/// <summary>Scores what tools find on the pages of the corpus whose HTML is there, by the measures of the accuracy board.</summary>
internal sealed class ExtractorRun(DirectoryInfo corpus, IReadOnlyList<IExtractor> extractors)
{
    /// <summary>The scores of all pages, one for each tool.</summary>
    /// <exception cref="CorpusMissingException">No page has its HTML there.</exception>
    public IReadOnlyList<PageScore> Score()
    {
        List<PageScore> scores = [.. CorpusFolder.Files(corpus, []).SelectMany(Score)];
        return scores.Count > 0 ? scores : throw new CorpusMissingException($"No HTML of pages in {CorpusFolder.Html(corpus).FullName}.");
    }

    private IEnumerable<PageScore> Score(FileInfo dataset)
    {
        var folder = CorpusFolder.Html(corpus);
        if (!folder.Exists || folder.GetFiles(CorpusFolder.Dataset(dataset) + ".html.ndjson.zst") is not [var html]) return [];
        var pages = CorpusReader.Pages(dataset).ToDictionary(page => page.Id);
        return CorpusReader.Lines(html).AsParallel().AsOrdered().SelectMany(line => Score(pages, line));
    }

    private IEnumerable<PageScore> Score(Dictionary<string, CorpusPage> pages, string line)
    {
        using var record = JsonDocument.Parse(line);
        if (!pages.TryGetValue(record.RootElement.GetProperty("id").GetString()!, out var page)) return [];
        var text = page.Texts[ScrapeStyles.Whole];
        var html = new HtmlPage(record.RootElement.GetProperty("url").GetString()!, record.RootElement.GetProperty("html").GetString()!, text);
        return [.. extractors.Select(extractor => Score(page, extractor, html))];
    }

    private static PageScore Score(CorpusPage page, IExtractor extractor, HtmlPage html)
    {
        var found = Attempt.To(() => extractor.Read(html), out var failure);
        return new PageScore
        {
            Dataset = page.Dataset,
            Style = extractor.Name,
            Id = page.Id,
            Lang = page.Lang,
            Characters = html.Text.Length,
            Failure = failure,
            Body = page.Gold.Body is { } body ? BodyScore.Of(new Shingles(body), new Shingles(found?.Body ?? "")) : null,
            Headline = page.Gold.Headline is { } headline && found is not { Title: null } ? HeadlineScore.Of(headline, found?.Title, NormalText.Of(html.Text)) : null,
        };
    }
}
