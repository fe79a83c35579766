using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using ArticleParser.Cli.Records;

namespace ArticleParser.Cli.Output;

/// <summary>Records as JSON: the members of the input record, then the article and its diagnostics.</summary>
internal sealed class JsonFormat(bool indented, bool asArray) : PageFormat
{
    // What is written under these names is ours, also where the input was the output of an earlier run.
    private static readonly string[] s_ours = ["article", "diagnostics", "error"];

    private readonly JsonWriterOptions _options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = indented,
        NewLine = "\n",
        SkipValidation = true,
        MaxDepth = int.MaxValue,
    };

    public override string Before => asArray ? "[\n" : "";

    public override string Between => asArray ? ",\n" : "";

    public override string After => asArray ? "]\n" : "";

    public override bool HoldsFailures => true;

    public override void Write(IBufferWriter<byte> output, PageRecord record, SyntaxTree tree)
    {
        using (var writer = new Utf8JsonWriter(output, _options))
        {
            writer.WriteStartObject();
            foreach (var (name, json) in record.Members)
            {
                if (s_ours.Contains(name)) continue;
                writer.WritePropertyName(name);
                writer.WriteRawValue(json, skipInputValidation: true);
            }

            ArticleJsonWriter.WriteMembers(writer, Article.From(tree.GetRoot()));
            writer.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    public override void WriteFailure(IBufferWriter<byte> output, PageRecord record, RecordFailure failure)
    {
        using (var writer = new Utf8JsonWriter(output, _options))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("id"u8);
            writer.WriteRawValue(record.Id ?? "null"u8, skipInputValidation: true);
            writer.WriteStartObject("error"u8);
            writer.WriteString("code"u8, failure.Code);
            writer.WriteString("message"u8, failure.Message);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        output.Write("\n"u8);
    }
}
