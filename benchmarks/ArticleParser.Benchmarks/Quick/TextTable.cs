using System.Text;

namespace ArticleParser.Benchmarks.Quick;

/// <summary>A table in Markdown, its columns padded so that it also reads well on a terminal.</summary>
internal static class TextTable
{
    public static string Of(string[] head, IEnumerable<string[]> rows)
    {
        var all = rows.Prepend(head).ToList();
        var widths = head.Select((_, column) => all.Max(row => row[column].Length)).ToArray();
        var text = new StringBuilder();
        Row(text, head, widths);
        Row(text, [.. widths.Select(width => new string('-', width))], widths);
        foreach (var row in all.Skip(1)) Row(text, row, widths);
        return text.ToString();
    }

    private static void Row(StringBuilder text, string[] cells, int[] widths)
    {
        for (var i = 0; i < cells.Length; i++) text.Append("| ").Append(cells[i].PadRight(widths[i])).Append(' ');
        text.Append("|\n");
    }
}
