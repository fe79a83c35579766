using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ArticleParser.Benchmarks.Extractors;

/// <summary>SmartReader, a port of Mozilla's Readability: <c>https://github.com/Strumenta/SmartReader</c>.</summary>
internal sealed class SmartReaderExtractor : IExtractor
{
    public string Name => "SmartReader";

    public Extract Read(HtmlPage page)
    {
        using var reader = new SmartReader.Reader(page.Address, page.Html);
        var article = reader.GetArticle();
        return new Extract(TextOf(article.Content ?? ""), article.Title);
    }

    /// <summary>Each text of its own: texts of neighbouring elements must not run into one word, which would count against the tool.</summary>
    private static string TextOf(string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        return string.Join('\n', Blocks(document.Body!));
    }

    private static IEnumerable<string> Blocks(IElement element)
    {
        if (!element.Children.Any(child => child.LocalName is "p" or "div" or "section" or "article" or "ul" or "ol" or "li" or "table" or "tbody" or "tr" or "td" or "blockquote" or "figure" or "figcaption" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "br" or "pre"))
            return [element.TextContent];
        return element.ChildNodes.SelectMany(node => node is IElement child ? Blocks(child) : [node.TextContent]);
    }
}
