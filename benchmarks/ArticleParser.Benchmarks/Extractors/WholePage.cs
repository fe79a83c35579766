namespace ArticleParser.Benchmarks.Extractors;

/// <summary>No tool at all: what one gets who takes the page's text for the story.</summary>
internal sealed class WholePage : IExtractor
{
    public string Name => "the whole page";

    public Extract Read(HtmlPage page) => new(page.Text, null);
}
