using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ArticleParser.Docs.Pages;

/// <summary>
/// Puts figures where a page asks for them: rows and columns of the tables that the benchmarks wrote, <c>&lt;!-- table: FILE | HEADING | COLUMN, … | ROW --&gt;</c>, or a
/// chart of one of its columns, <c>&lt;!-- chart: … --&gt;</c>. ROW is a pattern of the first two cells, parted by a space. So no figure stands in a page that no command printed.
/// </summary>
internal static partial class Figures
{
    private const int BarWidth = 320;
    private const int RowHeight = 24;
    private const int NameWidth = 210;

    /// <exception cref="DocsException">There is no such table, column or row.</exception>
    public static string Fill(string text, Repository repository) => Mark().Replace(text, match =>
    {
        var parts = match.Groups["what"].Value.Split(" | ", StringSplitOptions.TrimEntries);
        if (parts.Length != 4) throw new DocsException($"'{match.Value}' has to name a file, a heading, columns and rows.");
        var table = ResultTable.Read(repository.Read(parts[0]), parts[1]).Take([.. parts[2].Split(", ")], new Regex(parts[3]));
        return match.Groups["sort"].Value == "table" ? table.ToMarkdown() : Chart(table);
    });

    /// <summary>Bars of the last column, each with its figure: the same is said without the picture.</summary>
    private static string Chart(ResultTable table)
    {
        var svg = new StringBuilder(Invariant($"<svg class=\"chart\" role=\"img\" aria-label=\"{table.Head[^1]}\" width=\"{NameWidth + BarWidth + 70}\" height=\"{table.Rows.Count * RowHeight}\" xmlns=\"http://www.w3.org/2000/svg\" font-family=\"system-ui, sans-serif\" font-size=\"13\">"));
        var figures = table.Rows.Select(row => Figure(row[^1])).ToList();
        var most = Math.Max(1, figures.Max());
        foreach (var (row, i) in table.Rows.Select((row, i) => (row, i)))
        {
            var (y, width) = (i * RowHeight, figures[i] / most * BarWidth);
            svg.Append(Invariant($"<text x=\"{NameWidth - 8}\" y=\"{y + 16}\" text-anchor=\"end\" fill=\"currentColor\">{Escaped(string.Join(' ', row[..^1]))}</text>"))
                .Append(Invariant($"<rect x=\"{NameWidth}\" y=\"{y + 4}\" width=\"{width:0.#}\" height=\"{RowHeight - 8}\" rx=\"2\" fill=\"#2f7fc1\"/>"))
                .Append(Invariant($"<text x=\"{NameWidth + width + 6:0.#}\" y=\"{y + 16}\" fill=\"currentColor\">{Escaped(row[^1])}</text>"));
        }

        return svg.Append("</svg>").ToString();
    }

    private static double Figure(string cell) =>
        double.TryParse(Number().Match(cell).Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var figure) ? figure : throw new DocsException($"'{cell}' is no figure to draw.");

    private static string Escaped(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    [GeneratedRegex("<!-- (?<sort>table|chart): (?<what>.+?) -->")]
    private static partial Regex Mark();

    [GeneratedRegex(@"\d+(\.\d+)?")]
    private static partial Regex Number();
}
