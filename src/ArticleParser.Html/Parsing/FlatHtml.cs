using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace ArticleParser.Html.Parsing;

/// <summary>Makes a page of bounded depth out of one without: the tags that nest too deep become blanks, all other characters stay at their places.</summary>
internal static class FlatHtml
{
    // Formatting that stays open is repeated in every block.
    private const int MostFormatting = 4;

    public static string Of(string html)
    {
        var characters = html.ToCharArray();
        var nesting = new Nesting(MostFormatting);
        using var source = new TextSource(html);
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver) { IsNotConsumingCharacterReferences = true };
        tokenizer.OnToken = (token, range) =>
        {
            if (nesting.Take(token)) return;
            int start = Math.Clamp(range.Start.Index, 0, html.Length), end = Math.Clamp(range.End.Index, start, html.Length);
            characters.AsSpan(start, end - start).Fill(' ');
        };
        while (tokenizer.Get() is { Type: not HtmlTokenType.EndOfFile } token)
        {
            if (token.Type == HtmlTokenType.StartTag) tokenizer.State = ModeBehind(token);
        }

        return new string(characters);
    }

    /// <summary>Within some elements tags are text.</summary>
    private static HtmlParseMode ModeBehind(HtmlToken tag) => tag.Name switch
    {
        "script" => HtmlParseMode.Script,
        "style" or "xmp" or "iframe" or "noembed" or "noframes" or "noscript" => HtmlParseMode.Rawtext,
        "title" or "textarea" => HtmlParseMode.RCData,
        "plaintext" => HtmlParseMode.Plaintext,
        _ => HtmlParseMode.PCData,
    };
}
