using System.Text;
using System.Xml;

namespace ArticleParser.Export;

/// <summary>Text as it stands in XML, in an element or an attribute. Characters that XML has not become U+FFFD.</summary>
internal static class XmlText
{
    public static string Of(string text)
    {
        StringBuilder? escaped = null;
        for (var i = 0; i < text.Length; i++)
        {
            var unit = UnitOf(text, i);
            if (unit is null)
            {
                escaped?.Append(text[i]);
                continue;
            }

            escaped ??= new StringBuilder(text, 0, i, text.Length + 16);
            escaped.Append(unit);
        }

        return escaped?.ToString() ?? text;
    }

    /// <summary>What stands for a character; null where it stands for itself.</summary>
    private static string? UnitOf(string text, int at) => text[at] switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\t' => " ",
        '\n' or '\r' => "&#10;",
        var c when char.IsHighSurrogate(c) => at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? null : "\uFFFD",
        var c when char.IsLowSurrogate(c) => at > 0 && char.IsHighSurrogate(text[at - 1]) ? null : "\uFFFD",
        var c => XmlConvert.IsXmlChar(c) ? null : "\uFFFD",
    };
}
