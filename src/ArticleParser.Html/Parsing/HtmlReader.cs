using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace ArticleParser.Html.Parsing;

/// <summary>Parses HTML with AngleSharp, and writes down where each tag and each stretch of text stood.</summary>
internal sealed class HtmlReader
{
    // As Blink does: elements further within become siblings.
    private const int MaximumDepth = 512;

    // Formatting that is never closed is repeated in each block behind it: so many elements beyond those written are none that a page has.
    private const int MostRepeated = 20_000;

    private readonly string _source;
    private readonly Dictionary<int, int> _tags = [];
    private readonly List<TextSpan> _pieces = [];
    private readonly List<TextSpan> _formatting = [];
    private int _created;

    private HtmlReader(string source) => _source = source;

    public static ParsedHtml Read(string html)
    {
        var reader = new HtmlReader(html);
        var text = SameLength(html);
        try
        {
            return reader.Parse(text);
        }
        catch (TooManyElementsException)
        {
            var plain = new HtmlReader(html);
            return plain.Parse(reader.WithoutFormatting(text));
        }
    }

    private ParsedHtml Parse(string text)
    {
        var options = new HtmlParserOptions
        {
            IsKeepingSourceReferences = true,
            IsNotConsumingCharacterReferences = true,
            MaximumDepth = MaximumDepth,
            OnToken = Take,
            OnCreated = Count,
        };
        return new ParsedHtml(_source, new HtmlParser(options).ParseDocument(text), _tags, _pieces);
    }

    /// <summary>Line breaks as the parser would make them, and no null characters, but every character at its place.</summary>
    private static string SameLength(string html) =>
        html.AsSpan().ContainsAny('\r', '\0') ? html.Replace("\r\n", " \n", StringComparison.Ordinal).Replace('\r', '\n').Replace('\0', '\uFFFD') : html;

    private void Take(HtmlToken token, TextRange range)
    {
        int start = Math.Clamp(range.Start.Index, 0, _source.Length), end = Math.Clamp(range.End.Index, start, _source.Length);
        if (token.Type == HtmlTokenType.Character) _pieces.Add(TextSpan.FromBounds(start, end));
        else if (token.Type == HtmlTokenType.StartTag)
        {
            _tags[start] = end;
            if (Elements.IsFormatting(token.Name)) _formatting.Add(new TextSpan(start + 1, token.Name.Length));
        }
    }

    private void Count(IElement element, TextPosition position)
    {
        if (++_created > _tags.Count + MostRepeated) throw new TooManyElementsException();
    }

    /// <summary>The page with its formatting tags renamed to what no rule knows; further ones, behind the place where reading stopped, too.</summary>
    private string WithoutFormatting(string text)
    {
        var characters = text.ToCharArray();
        foreach (var name in _formatting) characters[name.Start] = 'x';
        for (var at = _formatting.Count > 0 ? _formatting[^1].End : 0; at < characters.Length; at++)
        {
            if (characters[at] != '<') continue;
            var end = at + 1;
            while (end < characters.Length && end - at < 8 && char.IsAsciiLetter(characters[end])) end++;
            if (Elements.IsFormatting(new string(characters, at + 1, end - at - 1).ToLowerInvariant())) characters[at + 1] = 'x';
        }

        return new string(characters);
    }

    private sealed class TooManyElementsException : Exception;
}
