using System.IO.Compression;
using System.Text;
using ArticleParser.Html;

namespace ArticleParser.Cli.Explore.Server;

/// <summary>What a page is parsed from each time that it is looked at: a text, or HTML, whose elements speak too. HTML is many times as long as its text and is kept packed.</summary>
internal sealed class ExploreSource
{
    private readonly string? _text;
    private readonly byte[] _html = [];
    private readonly Uri? _address;
    private readonly ParseOptions? _options;

    private ExploreSource(string text, ParseOptions? options) => (_text, _options) = (text, options);

    private ExploreSource(byte[] html, Uri? address, ParseOptions options) => (_html, _address, _options) = (html, address, options);

    /// <param name="text">The page's text.</param>
    /// <param name="options">What it is parsed with; null for what all pages are.</param>
    public static ExploreSource OfText(string text, ParseOptions? options) => new(text, options);

    /// <param name="html">The page's HTML.</param>
    /// <param name="address">Where it was read; null where that is not known.</param>
    /// <param name="options">What it is parsed with.</param>
    public static ExploreSource OfHtml(string html, Uri? address, ParseOptions options)
    {
        using var packed = new MemoryStream();
        using (var packer = new BrotliStream(packed, CompressionLevel.Fastest)) packer.Write(Encoding.UTF8.GetBytes(html));
        return new ExploreSource(packed.ToArray(), address, options);
    }

    public SyntaxTree Parse(ParseOptions usual)
    {
        var options = _options ?? usual;
        if (_text is not null) return SyntaxTree.ParseText(_text, options);
        using var reader = new StreamReader(new BrotliStream(new MemoryStream(_html), CompressionMode.Decompress), Encoding.UTF8);
        return HtmlText.Convert(reader.ReadToEnd(), new HtmlOptions { Address = _address, ParseOptions = options }).GetSyntaxTree();
    }
}
