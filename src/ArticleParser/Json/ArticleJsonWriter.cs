using System.Text.Json;

namespace ArticleParser;

/// <summary>Writes articles as JSON, in the record format of the command line.</summary>
public static class ArticleJsonWriter
{
    /// <summary>The article and its diagnostics as one object, <c>{"article":…,"diagnostics":…}</c>. Non-ASCII characters are not escaped.</summary>
    /// <param name="article">The article.</param>
    /// <param name="indented">True for one member per line, separated by LF.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static string ToJson(this Article article, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(article);
        return JsonText.Write(article, indented, Write);
    }

    /// <summary>Writes the article and its diagnostics as one object.</summary>
    /// <param name="writer">The writer. Its encoder determines the escaping.</param>
    /// <param name="article">The article.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Utf8JsonWriter writer, Article article)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(article);
        writer.WriteStartObject();
        WriteMembers(writer, article);
        writer.WriteEndObject();
    }

    /// <summary>Writes the members <c>article</c> and <c>diagnostics</c> into an open object.</summary>
    /// <param name="writer">The writer, with an open object.</param>
    /// <param name="article">The article.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteMembers(Utf8JsonWriter writer, Article article)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(article);
        writer.WriteStartObject("article"u8);
        WriteFields(writer, article);
        WriteBlocks(writer, "body"u8, article.Body);
        WriteLiveUpdates(writer, article.LiveUpdates);
        WriteCaptions(writer, article.Captions);
        WriteStrings(writer, "relatedLinks"u8, article.RelatedLinks);
        WriteStrings(writer, "topics"u8, article.Topics);
        writer.WriteEndObject();
        WriteDiagnostics(writer, article);
    }

    private static void WriteFields(Utf8JsonWriter writer, Article article)
    {
        writer.WriteString("pageKind"u8, JsonKinds.Of(article.PageKind));
        writer.WriteString("headline"u8, article.Headline);
        writer.WriteString("standfirst"u8, article.Standfirst);
        writer.WriteString("section"u8, article.Section);
        WriteStrings(writer, "authors"u8, article.Authors);
        writer.WriteString("datePublished"u8, article.DatePublished?.ToString());
        writer.WriteString("dateModified"u8, article.DateModified?.ToString());
        if (article.ReadingTime is { } minutes) writer.WriteNumber("readingTime"u8, minutes);
        else writer.WriteNull("readingTime"u8);
        writer.WriteString("dateline"u8, article.Dateline);
        writer.WriteString("source"u8, article.Source);
    }

    private static void WriteBlocks(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyList<ArticleBlock> blocks)
    {
        writer.WriteStartArray(name);
        foreach (var block in blocks)
        {
            writer.WriteStartObject();
            writer.WriteString("kind"u8, JsonKinds.Of(block.Kind));
            writer.WriteString("text"u8, block.Text);
            WriteSpan(writer, block.Span);
            writer.WriteNumber("confidence"u8, Math.Round(block.Confidence, 3));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteLiveUpdates(Utf8JsonWriter writer, IReadOnlyList<ArticleLiveUpdate> updates)
    {
        writer.WriteStartArray("liveUpdates"u8);
        foreach (var update in updates)
        {
            writer.WriteStartObject();
            writer.WriteString("time"u8, update.Time);
            writer.WriteString("date"u8, update.Date?.ToString());
            writer.WriteString("title"u8, update.Title);
            WriteStrings(writer, "authors"u8, update.Authors);
            WriteBlocks(writer, "blocks"u8, update.Blocks);
            WriteSpan(writer, update.Span);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteCaptions(Utf8JsonWriter writer, IReadOnlyList<ArticleCaption> captions)
    {
        writer.WriteStartArray("captions"u8);
        foreach (var caption in captions)
        {
            writer.WriteStartObject();
            writer.WriteString("text"u8, caption.Text);
            writer.WriteString("credit"u8, caption.Credit);
            WriteSpan(writer, caption.Span);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteDiagnostics(Utf8JsonWriter writer, Article article)
    {
        writer.WriteStartArray("diagnostics"u8);
        foreach (var diagnostic in article.Diagnostics.IsDefault ? [] : article.Diagnostics)
        {
            writer.WriteStartObject();
            writer.WriteString("id"u8, diagnostic.Id);
            writer.WriteString("severity"u8, JsonKinds.Of(diagnostic.Severity));
            writer.WriteString("message"u8, diagnostic.Message);
            WriteSpan(writer, diagnostic.Span);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteSpan(Utf8JsonWriter writer, TextSpan span)
    {
        writer.WriteNumber("start"u8, span.Start);
        writer.WriteNumber("length"u8, span.Length);
    }

    private static void WriteStrings(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyList<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values) writer.WriteStringValue(value);
        writer.WriteEndArray();
    }
}
