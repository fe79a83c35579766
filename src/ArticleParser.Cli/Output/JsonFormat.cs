using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using ArticleParser.Cli.Records;

namespace ArticleParser.Cli.Output;

/// <summary>
/// Records as JSON: the members of the input record, then the article and its diagnostics. Members of the input that have
/// the names of ours are kept in an object <c>input</c>.
/// </summary>
internal sealed class JsonFormat(bool indented, bool asArray, FormatSettings settings) : PageFormat
{
    private const string Clashing = "input";

    private readonly string[] _ours = ["article", "diagnostics", "error", .. settings.KeepText ? ["text"] : Array.Empty<string>(), .. settings.SourceMap ? ["sourceMap"] : Array.Empty<string>()];

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

    public override void Write(IBufferWriter<byte> output, ReadPage page)
    {
        using (var writer = new Utf8JsonWriter(output, _options))
        {
            writer.WriteStartObject();
            WriteMembers(writer, page.Record);
            if (settings.KeepText) writer.WriteString("text"u8, page.Record.Text);
            ArticleJsonWriter.WriteMembers(writer, page.Article);
            if (settings.SourceMap) WriteMap(writer, page.GetBodyText());
            writer.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    public override void WriteFailure(IBufferWriter<byte> output, PageRecord record, RecordFailure failure)
    {
        using (var writer = new Utf8JsonWriter(output, _options))
        {
            writer.WriteStartObject();
            WriteMembers(writer, record);
            if (settings.KeepText && record.Text is not null) writer.WriteString("text"u8, record.Text);
            writer.WriteStartObject("error"u8);
            writer.WriteString("code"u8, failure.Code);
            writer.WriteString("message"u8, failure.Message);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void WriteMap(Utf8JsonWriter writer, MappedText body)
    {
        writer.WriteStartObject("sourceMap"u8);
        writer.WriteStartArray("bodyText"u8);
        foreach (var piece in body.Pieces)
        {
            writer.WriteStartArray();
            foreach (var number in (int[])[piece.Text.Start, piece.Text.Length, piece.Source.Start, piece.Source.Length]) writer.WriteNumberValue(number);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private void WriteMembers(Utf8JsonWriter writer, PageRecord record)
    {
        // A failed record always has an id to be found by, if only null.
        if (!record.Members.Exists(member => member.Name == "id") && (record.Id is not null || record.Failure is not null))
            Write(writer, new("id", record.Id ?? [.. "null"u8]));
        var clashes = record.Members.Exists(member => _ours.Contains(member.Name));
        foreach (var member in record.Members.Where(member => !IsMoved(member, clashes))) Write(writer, member);
        if (!clashes) return;
        writer.WriteStartObject(Clashing);
        foreach (var member in record.Members.Where(member => IsMoved(member, clashes))) Write(writer, member);
        writer.WriteEndObject();
    }

    private bool IsMoved(RecordMember member, bool clashes) => clashes && (_ours.Contains(member.Name) || member.Name == Clashing);

    private static void Write(Utf8JsonWriter writer, RecordMember member)
    {
        writer.WritePropertyName(member.Name);
        writer.WriteRawValue(member.Json, skipInputValidation: true);
    }
}
