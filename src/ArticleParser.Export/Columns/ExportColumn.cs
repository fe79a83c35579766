using System.Globalization;
using System.Text.Json;

namespace ArticleParser.Export;

/// <summary>A column of a table of pages.</summary>
public sealed class ExportColumn
{
    private const string Between = "; ";

    private readonly Func<ExportPage, object?> _value;

    private ExportColumn(string name, bool isNumber, Func<ExportPage, object?> value) => (Name, IsNumber, _value) = (name, isNumber, value);

    /// <summary>All columns: the one list of them.</summary>
    public static IReadOnlyList<ExportColumn> All { get; } =
    [
        Text("id", page => page.Id),
        Text("url", page => page.Url),
        Text("crawl_date", page => page.CrawlDate?.ToString("yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture)),
        Text("language", page => page.Language),
        Text("page_kind", page => JsonNamingPolicy.CamelCase.ConvertName(page.Article.PageKind.ToString())),
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
        Text("text", page => page.Tree.Text),
    ];

    /// <summary>All but the text that was parsed, which whoever writes has already.</summary>
    public static IReadOnlyList<ExportColumn> Usual { get; } = [.. All.Where(column => column.Name != "text")];

    /// <summary>The column's name, such as <c>body_text</c>.</summary>
    public string Name { get; }

    /// <summary>Whether its values are numbers; else they are texts.</summary>
    public bool IsNumber { get; }

    /// <summary>The column of a name, whatever its case; null where there is none.</summary>
    /// <param name="name">The name.</param>
    public static ExportColumn? Find(string name) => All.FirstOrDefault(column => column.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>A page's value: a <see cref="string"/>, a <see cref="double"/> where <see cref="IsNumber"/>, or null.</summary>
    /// <param name="page">The page.</param>
    public object? ValueOf(ExportPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return _value(page);
    }

    /// <summary>The column's name.</summary>
    public override string ToString() => Name;

    private static ExportColumn Text(string name, Func<ExportPage, string?> value) => new(name, false, value);

    private static string? Joined(IEnumerable<string> values) => string.Join(Between, values) is { Length: > 0 } joined ? joined : null;
}
