using ArticleParser.Accuracy;

namespace ArticleParser.Benchmarks.Extractors;

/// <summary>Scores what tools find on the pages of the corpus whose HTML is there, by the measures of the accuracy board.</summary>
internal sealed class ExtractorRun(DirectoryInfo corpus, IReadOnlyList<IExtractor> extractors)
{
    /// <summary>The scores of all pages, one for each tool.</summary>
    /// <exception cref="CorpusMissingException">No page has its HTML there.</exception>
    public IReadOnlyList<PageScore> Score() =>
        [.. HtmlPages.Read(corpus).AsParallel().AsOrdered().SelectMany(read => extractors.Select(extractor => Score(read.Page, extractor, read.Html)))];

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
