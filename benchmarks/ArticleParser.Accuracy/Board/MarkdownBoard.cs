using System.Text;

namespace ArticleParser.Accuracy;

/// <summary>Writes a board as Markdown.</summary>
internal static class MarkdownBoard
{
    public static string Write(BoardReport report)
    {
        var text = new StringBuilder("# Accuracy board\n\n");
        foreach (var line in report.Head()) text.Append(line).Append("\n\n");
        foreach (var table in report.Tables) Add(text, table);
        foreach (var line in report.Failures()) text.Append("- ").Append(line).Append('\n');
        return text.ToString();
    }

    private static void Add(StringBuilder text, BoardTable table)
    {
        text.Append("## ").Append(table.Title).Append("\n\n");
        AddRow(text, ["", "style", .. table.Columns.Select(column => column.Title)]);
        AddRow(text, ["---", "---", .. table.Columns.Select(_ => "--:")]);
        foreach (var row in table.Rows) AddRow(text, [row.Group, row.Style, .. row.Cells.Zip(table.Columns, (cell, column) => column.Text(cell))]);
        text.Append('\n');
    }

    private static void AddRow(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
