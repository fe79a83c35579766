using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace ArticleParser.Html.Parsing;

/// <summary>Parses HTML with AngleSharp, and writes down where each tag and each stretch of text stood.</summary>
internal sealed class HtmlReader
{
    // Formatting that is never closed is repeated in each block behind it: so many elements beyond those written are none that a page has.
    private const int MostRepeated = 20_000;
    private const int MostFormatting = 64;

    private readonly string _source;
    private readonly bool _mayStop;
    private readonly Dictionary<int, int> _tags = [];
    private readonly List<TextSpan> _pieces = [];
    private readonly Nesting _nesting = new(MostFormatting);
    private int _created;

    private HtmlReader(string source, bool mayStop) => (_source, _mayStop) = (source, mayStop);

    public static ParsedHtml Read(string html)
    {
        var text = SameLength(html);
        try
        {
            return new HtmlReader(html, mayStop: true).Parse(text);
        }
        catch (TooDeepException)
        {
            return new HtmlReader(html, mayStop: false).Parse(FlatHtml.Of(text));
        }
    }

    private ParsedHtml Parse(string text)
    {
        var options = new HtmlParserOptions
        {
            // As a browser that runs scripts: what stands in noscript is none of the page. Nothing is run here.
            IsScripting = true,
            IsKeepingSourceReferences = true,
            IsNotConsumingCharacterReferences = true,
            OnToken = Take,
            OnCreated = Count,
        };
        return new ParsedHtml(_source, text, new HtmlParser(options).ParseDocument(text), _tags, _pieces);
    }

    /// <summary>Line breaks as the parser would make them, and no null characters, but every character at its place.</summary>
    private static string SameLength(string html) =>
        html.AsSpan().ContainsAny('\r', '\0') ? html.Replace("\r\n", " \n", StringComparison.Ordinal).Replace('\r', '\n').Replace('\0', '\uFFFD') : html;

    private void Take(HtmlToken token, TextRange range)
    {
        int start = Math.Clamp(range.Start.Index, 0, _source.Length), end = Math.Clamp(range.End.Index, start, _source.Length);
        if (token.Type == HtmlTokenType.Character) _pieces.Add(TextSpan.FromBounds(start, end));
        else if (token.Type == HtmlTokenType.StartTag) _tags[start] = end;
        if (_mayStop && !_nesting.Take(token)) throw new TooDeepException();
    }

    private void Count(IElement element, TextPosition position)
    {
        if (++_created > _tags.Count + MostRepeated && _mayStop) throw new TooDeepException();
    }

    private sealed class TooDeepException : Exception;
}
