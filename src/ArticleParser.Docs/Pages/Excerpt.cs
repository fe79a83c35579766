using ArticleParser.Cli.Output;

namespace ArticleParser.Docs.Pages;

/// <summary>A stretch of a page with what the tree says of it.</summary>
internal static class Excerpt
{
    private const int MostLines = 14;
    private const int Width = 110;

    /// <summary>The text of a node, with the line before and the line behind it.</summary>
    public static string TextOf(SyntaxNode node)
    {
        var text = node.SyntaxTree.Text;
        var start = node.Span.Start == 0 ? 0 : text.LastIndexOf('\n', Math.Max(0, text.LastIndexOf('\n', node.Span.Start - 1, node.Span.Start) - 1)) + 1;
        var end = text.IndexOf('\n', node.Span.End) is >= 0 and var found ? found : text.Length;
        return Shortened(text[start..end]);
    }

    public static string TreeOf(SyntaxNode node)
    {
        var text = new StringWriter { NewLine = "\n" };
        new TreeView(new Ink(text, new InkSettings(Colours: false, Width))).Write(node);
        return Shortened(text.ToString());
    }

    private static string Shortened(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Trim('\n').Split('\n').Select(line => line.Length > Width ? line[..(Width - 1)] + "…" : line).ToList();
        return string.Join('\n', lines.Count > MostLines ? [.. lines.Take(MostLines - 1), "…"] : lines);
    }
}
