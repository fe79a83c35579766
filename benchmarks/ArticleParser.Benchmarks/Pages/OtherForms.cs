using System.Net;
using System.Text;

namespace ArticleParser.Benchmarks.Pages;

/// <summary>What the peers read: the same words in their own format, or as much of it.</summary>
internal static class OtherForms
{
    /// <summary>The page as HTML: each line an element, long ones paragraphs in an article, short ones items of lists and links.</summary>
    public static string Html(string text)
    {
        var html = new StringBuilder(text.Length * 2);
        html.Append("<!DOCTYPE html><html><head><title>").Append(WebUtility.HtmlEncode(FirstLine(text))).Append("</title></head><body><main><article>\n");
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.IsWhiteSpace()) continue;
            var words = WebUtility.HtmlEncode(line.Trim().ToString());
            html.Append(line.Length > 60 ? $"<p>{words}</p>\n" : $"<div class=\"item\"><a href=\"/\">{words}</a></div>\n");
        }

        return html.Append("</article></main></body></html>").ToString();
    }

    /// <summary>A C# file that is as long.</summary>
    public static string CSharp(int length)
    {
        var code = new StringBuilder("namespace Harbour;\n\ninternal sealed class Berths\n{\n", length + 512);
        for (var i = 0; code.Length < length; i++)
        {
            code.Append($"    /// <summary>What berth {i} holds.</summary>\n");
            code.Append($"    public int Ships{i}(int from, string name) => name.Length > {i % 40} ? from + {i} : Ships{i / 2}(from - 1, name + \"quay {i}\");\n\n");
        }

        return code.Append("}\n").ToString();
    }

    private static string FirstLine(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (!line.IsWhiteSpace()) return line.Trim().ToString();
        }

        return "";
    }
}
