using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace ArticleParser.Export;

/// <summary>Pages as items of IPTC's ninjs 3.1.</summary>
internal sealed class NinjsFormat : OneLineJsonFormat
{
    protected override void Write(Utf8JsonWriter writer, ExportPage page)
    {
        var article = page.Article;
        writer.WriteString("uri"u8, Uri(page));
        writer.WriteString("type"u8, "text");
        Text(writer, "language", page.Language);
        Text(writer, "contentCreated", Moment(article.DatePublished));
        Text(writer, "versionCreated", Moment(article.DateModified ?? article.DatePublished));
        Text(writer, "by", article.Authors.Count > 0 ? string.Join(", ", article.Authors) : null);
        Text(writer, "located", article.Dateline);
        Named(writer, "people", article.Authors, "author");
        Named(writer, "organisations", article.Source is { } source ? [source] : [], "source");
        Named(writer, "subjects", article.Topics, "about");
        Values(writer, "headlines", [("main", article.Headline), ("kicker", article.Section)]);
        Values(writer, "descriptions", [("summary", article.Standfirst)]);
        Body(writer, article);
    }

    // The address is the page's name; a page without one gets a name of its text, the same in every run.
    private static string Uri(ExportPage page)
    {
        if (page.Address is { } address) return address;
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(page.Tree.Text));
        return "urn:sha256:" + Convert.ToHexStringLower(hash);
    }

    // The format knows moments alone: a date without time or offset has none that could be given.
    private static string? Moment(ArticleDate? date) =>
        date is { } known && known.TryToDateTimeOffset(out var moment) ? moment.ToString("yyyy-MM-dd'T'HH:mm:ssK", System.Globalization.CultureInfo.InvariantCulture) : null;

    private static void Values(Utf8JsonWriter writer, string name, (string Role, string? Value)[] values)
    {
        if (!Array.Exists(values, value => value.Value is not null)) return;
        writer.WriteStartArray(name);
        foreach (var (role, value) in values)
        {
            if (value is null) continue;
            writer.WriteStartObject();
            writer.WriteString("role"u8, role);
            writer.WriteString("contentType"u8, "text/plain");
            writer.WriteString("value"u8, value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Body(Utf8JsonWriter writer, Article article)
    {
        var text = article.BodyText;
        writer.WriteStartArray("bodies"u8);
        writer.WriteStartObject();
        writer.WriteString("role"u8, "main");
        writer.WriteString("contentType"u8, "text/plain");
        writer.WriteNumber("charCount"u8, text.Length);
        writer.WriteNumber("wordCount"u8, article.WordCount);
        writer.WriteString("value"u8, text);
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void Named(Utf8JsonWriter writer, string name, IReadOnlyList<string> values, string relation)
    {
        if (values.Count == 0) return;
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStartObject();
            writer.WriteString("name"u8, value);
            writer.WriteString("rel"u8, relation);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
