using System.Text.RegularExpressions;

namespace ArticleParser.Docs.Pages;

/// <summary>
/// Puts figures where a page asks for them: rows and columns of the tables that the benchmarks wrote, <c>&lt;!-- table: FILE | HEADING | COLUMN, … | ROW --&gt;</c>, or a
/// chart of the last of those columns, <c>&lt;!-- chart: … --&gt;</c>. ROW is a pattern of the first two cells, parted by a space; <c>;;</c> puts the rows of another table
/// below. So no figure stands in a page that no command printed.
/// </summary>
internal static partial class Figures
{
    /// <exception cref="DocsException">There is no such table, column or row.</exception>
    public static string Fill(string text, Repository repository) => Mark().Replace(text, match =>
    {
        var table = Read(match.Groups["what"].Value, repository);
        return match.Groups["sort"].Value == "table" ? table.ToMarkdown() : Chart.Within(table);
    });

    /// <summary>The tables that are asked for, one below the other.</summary>
    /// <exception cref="DocsException">There is no such table, column or row.</exception>
    public static ResultTable Read(string wanted, Repository repository)
    {
        var tables = wanted.Split(" ;; ").Select(part => ReadOne(part, repository)).ToList();
        return new ResultTable(tables[0].Head, [.. tables.SelectMany(table => table.Rows)]);
    }

    private static ResultTable ReadOne(string wanted, Repository repository)
    {
        var parts = wanted.Split(" | ", StringSplitOptions.TrimEntries);
        if (parts.Length != 4) throw new DocsException($"'{wanted}' has to name a file, a heading, columns and rows.");
        return ResultTable.Read(repository.Read(parts[0]), parts[1]).Take([.. parts[2].Split(", ")], new Regex(parts[3]));
    }

    [GeneratedRegex("<!-- (?<sort>table|chart): (?<what>.+?) -->")]
    private static partial Regex Mark();
}
