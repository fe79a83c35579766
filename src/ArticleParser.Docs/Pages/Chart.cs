using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ArticleParser.Docs.Pages;

/// <summary>Bars of a table's last column, each with its figure, so that the same is said without the picture.</summary>
internal static partial class Chart
{
    private const int BarWidth = 320;
    private const int RowHeight = 24;
    private const int NameWidth = 300;
    private const int FigureWidth = 70;
    private const int Edge = 12;

    /// <summary>A chart that takes the colours of the page around it.</summary>
    public static string Within(ResultTable table) => Draw(table, $"<svg class=\"chart\" role=\"img\" aria-label=\"{Escaped(table.Head[^1])}\"", "currentColor", "#2f7fc1", 0, "");

    /// <summary>A chart that is a picture of its own, for a README: it has its own colours, light or dark.</summary>
    /// <param name="table">The figures.</param>
    /// <param name="title">What they are.</param>
    public static string Alone(ResultTable table, string title) => Draw(
        table,
        $"<svg role=\"img\" aria-label=\"{Escaped(title)}\"",
        "var(--ink)",
        "var(--bar)",
        RowHeight,
        "<style>:root{--ink:#1f2328;--bar:#2f7fc1;--paper:#fff}@media(prefers-color-scheme:dark){:root{--ink:#e6edf3;--bar:#4a9be0;--paper:#0d1117}}</style>"
            + $"<rect width=\"100%\" height=\"100%\" rx=\"6\" fill=\"var(--paper)\"/><text x=\"{Edge}\" y=\"20\" font-weight=\"600\" fill=\"var(--ink)\">{Escaped(title)}</text>") + "\n";

    private static string Draw(ResultTable table, string start, string ink, string bar, int top, string before)
    {
        var edge = top > 0 ? Edge : 0;
        var svg = new StringBuilder(Invariant($"{start} width=\"{NameWidth + BarWidth + FigureWidth + edge}\" height=\"{(table.Rows.Count * RowHeight) + top + edge}\" xmlns=\"http://www.w3.org/2000/svg\" font-family=\"system-ui, sans-serif\" font-size=\"13\">")).Append(before);
        var figures = table.Rows.Select(row => Figure(row[^1])).ToList();
        var most = Math.Max(1, figures.Max());
        foreach (var (row, i) in table.Rows.Select((row, i) => (row, i)))
        {
            var (y, width) = (top + (i * RowHeight), figures[i] / most * BarWidth);
            svg.Append(Invariant($"<text x=\"{NameWidth - 8}\" y=\"{y + 16}\" text-anchor=\"end\" fill=\"{ink}\">{Escaped(string.Join(' ', row[..^1]))}</text>"))
                .Append(Invariant($"<rect x=\"{NameWidth}\" y=\"{y + 4}\" width=\"{width:0.#}\" height=\"{RowHeight - 8}\" rx=\"2\" fill=\"{bar}\"/>"))
                .Append(Invariant($"<text x=\"{NameWidth + width + 6:0.#}\" y=\"{y + 16}\" fill=\"{ink}\">{Escaped(row[^1])}</text>"));
        }

        return svg.Append("</svg>").ToString();
    }

    private static double Figure(string cell) =>
        double.TryParse(Number().Match(cell).Value, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var figure) ? figure : throw new DocsException($"'{cell}' is no figure to draw.");

    private static string Escaped(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    [GeneratedRegex(@"\d[\d,]*(\.\d+)?")]
    private static partial Regex Number();
}
