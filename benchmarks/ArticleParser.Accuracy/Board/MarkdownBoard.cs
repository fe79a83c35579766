using System.Text;

namespace ArticleParser.Accuracy;

/// <summary>Writes a board as a section of a Markdown file, which may hold other boards.</summary>
internal static class MarkdownBoard
{
    /// <summary>Writes the board's section in place of the one that the file has, or behind what it has.</summary>
    public static void Write(FileInfo file, IBoard report)
    {
        var old = file.Exists ? File.ReadAllText(file.FullName) : "";
        File.WriteAllText(file.FullName, MarkdownSections.Put(old, report.Title, Write(report)));
    }

    public static string Write(IBoard report)
    {
        var text = new StringBuilder($"# {report.Title}\n\n");
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
