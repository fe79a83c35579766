using System.Text.RegularExpressions;

namespace ArticleParser.Docs.Pages;

/// <summary>A table of a file of results.</summary>
/// <param name="Head">The names of its columns; a first column without one names the rows.</param>
/// <param name="Rows">Its cells.</param>
internal sealed record ResultTable(IReadOnlyList<string> Head, IReadOnlyList<string[]> Rows)
{
    /// <summary>The first table under a heading of Markdown.</summary>
    /// <exception cref="DocsException">There is no such heading, or no table under it.</exception>
    public static ResultTable Read(string text, string heading)
    {
        var lines = text.Split('\n');
        var start = Array.IndexOf(lines, "## " + heading);
        if (start < 0) throw new DocsException($"the results have no '{heading}'.");
        var rows = lines.Skip(start + 1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal)).SkipWhile(line => !line.StartsWith('|')).TakeWhile(line => line.StartsWith('|')).Select(Cells).ToList();
        return rows.Count > 2 ? new ResultTable(rows[0], [.. rows.Skip(2)]) : throw new DocsException($"the results have no table under '{heading}'.");
    }

    /// <summary>Some columns, by name (<c>*</c> is the first), and the rows whose first two cells match.</summary>
    /// <exception cref="DocsException">There is no such column, or no such row.</exception>
    public ResultTable Take(string[] columns, Regex row)
    {
        int[] places = [.. columns.Select(name => name == "*" ? 0 : Head.ToList().IndexOf(name) is >= 0 and var place ? place : throw new DocsException($"the results have no column '{name}'."))];
        var rows = Rows.Where(cells => row.IsMatch(string.Join(' ', cells.Take(2)))).Select(cells => places.Select(place => cells[place]).ToArray()).ToList();
        return rows.Count > 0 ? new ResultTable([.. places.Select(place => Head[place])], rows) : throw new DocsException($"the results have no row like '{row}'.");
    }

    public string ToMarkdown() => string.Join('\n', (string[])[Line(Head), Line(Head.Select(_ => "---")), .. Rows.Select(Line)]);

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static string[] Cells(string line) => line.Trim().Trim('|').Split('|', StringSplitOptions.TrimEntries);
}
