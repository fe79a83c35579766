using ArticleParser.Html.Metadata;
using ArticleParser.Html.Parsing;
using ArticleParser.Html.Writing;

namespace ArticleParser.Html;

/// <summary>Turns HTML into marked text: the Markdown that ArticleParser reads.</summary>
public static class HtmlText
{
    /// <summary>Converts a page. Any text is HTML: nothing is thrown for what it holds, and the work grows with its length.</summary>
    /// <param name="html">The page's HTML, decoded. May be empty.</param>
    /// <param name="options">How to read it; null for <see cref="HtmlOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    public static HtmlPage Convert(string html, HtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(html);
        options ??= HtmlOptions.Default;
        var addresses = new Addresses(options.Address);
        var metadata = new PageMetadata();
        MarkedTextBuilder front = new(), body = new();
        var elements = PageWalker.Walk(HtmlReader.Read(html), body, addresses, metadata);
        FrontMatterWriter.Write(metadata, addresses, options.Address, front);
        return new HtmlPage(html, options, front, body, elements);
    }

    /// <summary>Decodes the bytes of a page as browsers do: by a byte order mark, as UTF-8 where they are that, else by the character set that the page names, else as Windows-1252.</summary>
    /// <param name="html">The bytes of the page's HTML.</param>
    /// <returns>The HTML; what cannot be decoded is U+FFFD.</returns>
    public static string Decode(ReadOnlySpan<byte> html) => HtmlBytes.Decode(html);
}
