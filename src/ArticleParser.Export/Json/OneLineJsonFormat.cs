using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ArticleParser.Export;

/// <summary>Ways of writing that give one JSON object a page, on a line of its own.</summary>
internal abstract class OneLineJsonFormat : ExportFormat
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true, MaxDepth = int.MaxValue };

    public override void Write(IBufferWriter<byte> output, ExportPage page)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(page);
        using (var writer = new Utf8JsonWriter(output, s_options))
        {
            writer.WriteStartObject();
            Write(writer, page);
            writer.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    /// <summary>Writes the members of the object.</summary>
    protected abstract void Write(Utf8JsonWriter writer, ExportPage page);

    /// <summary>A member that is there where it has a value.</summary>
    protected static void Text(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null) writer.WriteString(name, value);
    }

    /// <summary>An array that is there where it has items.</summary>
    protected static void Texts(Utf8JsonWriter writer, string name, IReadOnlyList<string> values)
    {
        if (values.Count == 0) return;
        writer.WriteStartArray(name);
        foreach (var value in values) writer.WriteStringValue(value);
        writer.WriteEndArray();
    }
}
