using ArticleParser.Export;

namespace ArticleParser.Cli.Output;

/// <summary>The columns that were asked for.</summary>
internal static class ColumnChoice
{
    /// <summary>The columns of these names, in their order.</summary>
    /// <param name="names">The names, parted by commas; null for the usual ones.</param>
    /// <param name="keepText">Whether the text that was parsed is a column of the usual ones.</param>
    /// <exception cref="UserErrorException">There is no column of a name.</exception>
    public static IReadOnlyList<ExportColumn> Of(string? names, bool keepText)
    {
        if (names is null) return keepText ? ExportColumn.All : ExportColumn.Usual;
        return [.. names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Of)];
    }

    private static ExportColumn Of(string name) => ExportColumn.Find(name) ?? throw new UserErrorException($"--fields: there is no field '{name}'{Hint(name)}");

    private static string Hint(string name) =>
        Nearest.Hint(name, ExportColumn.All.Select(column => column.Name)) is { Length: > 0 } hint ? hint : $"; there are {string.Join(", ", ExportColumn.All.Select(column => column.Name))}.";
}
