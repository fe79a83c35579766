using System.Collections.Frozen;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;

namespace ArticleParser.Html.Parsing;

/// <summary>
/// Counts how many elements are open, tag by tag. The parser looks through all of them at most tags, and opens formatting that was never closed anew in
/// every block, so a page that nests without end would take time without end.
/// </summary>
internal sealed class Nesting
{
    // As deep as Blink nests elements.
    private const int Deepest = 512;

    private static readonly FrozenSet<string> s_closedByOthers =
        "html head body p li dt dd tr td th thead tbody tfoot caption colgroup col option optgroup rb rt rtc rp a nobr script style title textarea noscript noembed noframes iframe xmp plaintext area base basefont bgsound br embed frame hr img image input keygen link meta param source track wbr"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private readonly Dictionary<string, int> _open = [];
    private readonly int _mostFormatting;
    private int _depth;
    private int _formatting;

    public Nesting(int mostFormatting) => _mostFormatting = mostFormatting;

    /// <summary>Takes the next tag; false where it opens more than is allowed, or closes what was not allowed to open.</summary>
    public bool Take(HtmlToken token)
    {
        if (token is not HtmlTagToken tag || s_closedByOthers.Contains(tag.Name)) return true;
        _open.TryGetValue(tag.Name, out var open);
        var isFormatting = Elements.IsFormatting(tag.Name);
        if (tag.Type == HtmlTokenType.StartTag)
        {
            if (tag.IsSelfClosing && IsForeign) return true;
            _open[tag.Name] = open + 1;
            _formatting += isFormatting ? 1 : 0;
            _depth++;
            return _depth <= Deepest && (!isFormatting || _formatting <= _mostFormatting);
        }

        if (open == 0) return _depth <= Deepest;
        var isAllowed = _depth <= Deepest && (!isFormatting || _formatting <= _mostFormatting);
        _open[tag.Name] = open - 1;
        _formatting -= isFormatting ? 1 : 0;
        _depth--;
        return isAllowed;
    }

    private bool IsForeign => _open.GetValueOrDefault("svg") > 0 || _open.GetValueOrDefault("math") > 0;
}
