using System.Text.Json;

namespace ArticleParser.Export;

/// <summary>Pages as NewsArticle of schema.org; those of a live blog as LiveBlogPosting, with an update for each entry.</summary>
internal sealed class JsonLdFormat : OneLineJsonFormat
{
    protected override void Write(Utf8JsonWriter writer, ExportPage page)
    {
        var article = page.Article;
        writer.WriteString("@context"u8, "https://schema.org");
        writer.WriteString("@type"u8, article.PageKind == PageKind.LiveBlog ? "LiveBlogPosting" : "NewsArticle");
        Text(writer, "@id", page.Address);
        Text(writer, "url", page.Address);
        Text(writer, "identifier", page.Id);
        Text(writer, "headline", article.Headline);
        Text(writer, "description", article.Standfirst);
        Text(writer, "inLanguage", page.Language);
        Text(writer, "articleSection", article.Section);
        Text(writer, "datePublished", article.DatePublished?.ToString());
        Text(writer, "dateModified", article.DateModified?.ToString());
        Text(writer, "dateline", article.Dateline);
        People(writer, article.Authors);
        Texts(writer, "keywords", article.Topics);
        if (article.ReadingTime is { } minutes) writer.WriteString("timeRequired"u8, $"PT{minutes}M");
        Text(writer, "creditText", article.Source);
        Pictures(writer, article.Captions);
        writer.WriteString("articleBody"u8, article.BodyText);
        if (article.PageKind == PageKind.LiveBlog) Updates(writer, article.LiveUpdates);
    }

    private static void People(Utf8JsonWriter writer, IReadOnlyList<string> names)
    {
        if (names.Count == 0) return;
        writer.WriteStartArray("author"u8);
        foreach (var name in names)
        {
            writer.WriteStartObject();
            writer.WriteString("@type"u8, "Person");
            writer.WriteString("name"u8, name);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Pictures(Utf8JsonWriter writer, IReadOnlyList<ArticleCaption> captions)
    {
        if (captions.Count == 0) return;
        writer.WriteStartArray("image"u8);
        foreach (var caption in captions)
        {
            writer.WriteStartObject();
            writer.WriteString("@type"u8, "ImageObject");
            if (caption.Text.Length > 0) writer.WriteString("caption"u8, caption.Text);
            Text(writer, "creditText", caption.Credit);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Updates(Utf8JsonWriter writer, IReadOnlyList<ArticleLiveUpdate> updates)
    {
        writer.WriteStartArray("liveBlogUpdate"u8);
        foreach (var update in updates)
        {
            writer.WriteStartObject();
            writer.WriteString("@type"u8, "BlogPosting");
            Text(writer, "headline", update.Title ?? update.Time);
            Text(writer, "datePublished", update.Date?.ToString());
            People(writer, update.Authors);
            writer.WriteString("articleBody"u8, string.Join('\n', update.Blocks.Select(block => block.Text)));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
