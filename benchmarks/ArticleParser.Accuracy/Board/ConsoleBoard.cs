using Spectre.Console;

namespace ArticleParser.Accuracy;

/// <summary>Prints a board on the console.</summary>
internal static class ConsoleBoard
{
    public static void Write(IAnsiConsole console, IBoard report)
    {
        foreach (var line in report.Head()) console.WriteLine(line);
        foreach (var table in report.Tables) console.Write(Render(table));
        foreach (var line in report.Failures()) console.WriteLine(line);
    }

    private static Table Render(BoardTable table)
    {
        var view = new Table().Border(TableBorder.Simple).Title(table.Title.EscapeMarkup());
        view.AddColumn("").AddColumn("style");
        foreach (var column in table.Columns) view.AddColumn(new TableColumn(column.Title.Replace(' ', '\n').EscapeMarkup()).RightAligned());
        var last = "";
        foreach (var row in table.Rows)
        {
            var cells = row.Cells.Zip(table.Columns, (cell, column) => column.Text(cell));
            view.AddRow([row.Group == last ? "" : row.Group.EscapeMarkup(), row.Style.EscapeMarkup(), .. cells]);
            last = row.Group;
        }

        return view;
    }
}
