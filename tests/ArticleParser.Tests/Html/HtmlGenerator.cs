using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleParser.Tests.Html;

/// <summary>HTML of made-up structure, and the words that a browser shows of it, in order.</summary>
/// <param name="Html">The page.</param>
/// <param name="Shown">Its words.</param>
internal sealed record HtmlSample(string Html, string Shown);

/// <summary>Makes pages: blocks, lists, tables of data and inline elements within one another, some hidden, some tags not closed.</summary>
internal static class HtmlGenerator
{
    private static readonly string[] s_around = ["p", "div", "h2", "ul><li", "blockquote", "b", "em", "span", "a href='/xy'", "table><tr><td", "figure", "section", "button", "details", "pre", "q", "custom-tag", "table><tr><th>k</th><td", "dl><dd"];
    private static readonly string[] s_hiding = ["script", "style", "p hidden", "div style='display:none'", "noscript", "template", "svg", "select"];
    private static readonly string[] s_words = ["Harbour", "talks", "#", "*", "[x]", "&amp;", "&lt;b>", "1. a", "caf&eacute;", "|", "&copy", "a_b", "\n", " ", "!", "---", "&nbsp;", "漢字", "x&#8203;y", "\\"];

    public static Gen<HtmlSample> Pages { get; } = Gen.Sized(size => Part(Math.Min(size, 30))).Select(part => new HtmlSample("<body>" + part.Html, part.Shown));

    private static Gen<HtmlSample> Part(int size)
    {
        var words = Gen.Elements(s_words).Select(word => new HtmlSample(word, System.Net.WebUtility.HtmlDecode(word == "&copy" ? "&copy;" : word)));
        if (size <= 1) return words;
        var two = from first in Part(size / 2) from second in Part(size / 2) select new HtmlSample(first.Html + second.Html, first.Shown + second.Shown);
        var within = from name in Gen.Elements(s_around) from part in Part(size - 1) from isClosed in Gen.Elements(true, true, true, false) select Around(name, part, isClosed);
        var hidden = from name in Gen.Elements(s_hiding) select new HtmlSample($"<{name}>zzz</{name.Split(' ')[0]}>", "");
        return Gen.Frequency((2, words), (4, two), (4, within), (1, hidden));
    }

    private static HtmlSample Around(string name, HtmlSample part, bool isClosed)
    {
        var html = new StringBuilder($"<{name}>").Append(part.Html);
        if (isClosed)
        {
            foreach (var open in name.Split('>').Reverse()) html.Append("</").Append(open.Split(' ')[0].TrimStart('<')).Append('>');
        }

        return new HtmlSample(html.ToString(), (name.Contains(">k<", StringComparison.Ordinal) ? "k" : "") + part.Shown);
    }
}
