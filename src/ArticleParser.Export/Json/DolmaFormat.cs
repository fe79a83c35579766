using System.Text.Json;

namespace ArticleParser.Export;

/// <summary>
/// Attributes of Dolma beside its documents: for each role the spans of its lines in the text that was parsed, with the
/// parser's confidence, as <c>[start, end, score]</c>. Positions are code points, as Python counts.
/// </summary>
internal sealed class DolmaFormat : OneLineJsonFormat
{
    private const string Prefix = "articleparser__v1__";

    protected override void Write(Utf8JsonWriter writer, ExportPage page)
    {
        writer.WriteString("id"u8, page.Id ?? "");
        writer.WriteStartObject("attributes"u8);
        var points = new CodePoints(page.Tree.Text);
        foreach (var role in page.Tree.GetRoot().DescendantNodes().OfType<LineSyntax>().Where(line => line.Span.Length > 0).GroupBy(line => line.Kind))
        {
            writer.WriteStartArray(Prefix + SyntaxFacts.GetText(role.Key));
            foreach (var line in role) Write(writer, line, points);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, LineSyntax line, CodePoints points)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(points.At(line.Span.Start));
        writer.WriteNumberValue(points.At(line.Span.End));
        writer.WriteNumberValue(Math.Round(line.Confidence, 3));
        writer.WriteEndArray();
    }
}
