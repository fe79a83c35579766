using System.Globalization;

namespace ArticleParser.Cli.Output;

/// <summary>A column of a table of pages.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsNumber">Whether its values are numbers; else they are texts.</param>
/// <param name="Value">A page's value: a string, a double or null.</param>
internal sealed record FlatColumn(string Name, bool IsNumber, Func<ReadPage, object?> Value);

/// <summary>All columns that a table of pages can have: the one list of them.</summary>
internal static class FlatColumns
{
    private const string Between = "; ";

    public static IReadOnlyList<FlatColumn> All { get; } =
    [
        Text("id", page => page.Record.Id is { } id ? Records.RecordJson.TextOf(id) : null),
        Text("url", page => page.Member("url", "URL", "uri", "link")),
        Text("crawl_date", page => page.Record.ReferenceTime?.ToString("yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture)),
        Text("language", page => page.Member("language", "lang", "languageCode")),
        Text("page_kind", page => JsonName(page.Article.PageKind.ToString())),
        Text("headline", page => page.Article.Headline),
        Text("standfirst", page => page.Article.Standfirst),
        Text("section", page => page.Article.Section),
        Text("authors", page => Joined(page.Article.Authors)),
        Text("date_published", page => page.Article.DatePublished?.ToString()),
        Text("date_modified", page => page.Article.DateModified?.ToString()),
        new("reading_time", true, page => page.Article.ReadingTime is { } minutes ? (double)minutes : null),
        Text("dateline", page => page.Article.Dateline),
        Text("source", page => page.Article.Source),
        Text("body_text", page => page.Article.BodyText),
        Text("captions", page => Joined(page.Article.Captions.Select(caption => caption.Text).Where(text => text.Length > 0))),
        Text("related_links", page => Joined(page.Article.RelatedLinks)),
        Text("topics", page => Joined(page.Article.Topics)),
        Text("diagnostics", page => Joined(page.Article.Diagnostics.Select(diagnostic => diagnostic.Id).Distinct())),
        Text("reason", page => page.Tree.GetRoot().Header.Headline?.Reason),
        new("confidence", true, page => page.Confidence is { } confidence ? Math.Round(confidence, 3) : null),
        Text("text", page => page.Record.Text),
    ];

    /// <summary>All but the text that was parsed, which is there already.</summary>
    public static IReadOnlyList<FlatColumn> Usual { get; } = [.. All.Where(column => column.Name != "text")];

    /// <summary>The columns of these names, in their order.</summary>
    /// <param name="names">The names, parted by commas; null for the usual ones.</param>
    /// <param name="keepText">Whether the text that was parsed is a column of the usual ones.</param>
    /// <exception cref="UserErrorException">There is no column of a name.</exception>
    public static IReadOnlyList<FlatColumn> Of(string? names, bool keepText)
    {
        if (names is null) return keepText ? All : Usual;
        return [.. names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Of)];
    }

    private static FlatColumn Of(string name) => All.FirstOrDefault(column => column.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw new UserErrorException($"--fields: there is no field '{name}'{Hint(name)}");

    private static string Hint(string name) =>
        Nearest.Hint(name, All.Select(column => column.Name)) is { Length: > 0 } hint ? hint : $"; there are {string.Join(", ", All.Select(column => column.Name))}.";

    private static FlatColumn Text(string name, Func<ReadPage, string?> value) => new(name, false, value);

    private static string? Joined(IEnumerable<string> values) => string.Join(Between, values) is { Length: > 0 } joined ? joined : null;

    private static string JsonName(string name) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(name);
}
