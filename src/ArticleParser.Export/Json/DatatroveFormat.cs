using System.Text.Json;

namespace ArticleParser.Export;

/// <summary>Pages as documents of datatrove, as its JsonlReader reads them: <c>text</c>, <c>id</c>, <c>metadata</c>.</summary>
internal sealed class DatatroveFormat : OneLineJsonFormat
{
    private static readonly HashSet<string> s_outside = ["id", "body_text", "text"];

    protected override void Write(Utf8JsonWriter writer, ExportPage page)
    {
        writer.WriteString("text"u8, page.Article.BodyText);
        writer.WriteString("id"u8, page.Id ?? "");
        writer.WriteStartObject("metadata"u8);
        foreach (var column in ExportColumn.All.Where(column => !s_outside.Contains(column.Name))) Write(writer, column.Name, column.ValueOf(page));
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, object? value)
    {
        if (value is double number) writer.WriteNumber(name, number);
        else if (value is string text) writer.WriteString(name, text);
    }
}
