using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using ArticleParser.Cli.Input;
using ArticleParser.Html;

namespace ArticleParser.Cli.Records;

/// <summary>Makes a record of the bytes of a page, or of a line of NDJSON. Never throws: what is wrong is in the record.</summary>
internal static class RecordReader
{
    // Members that are only passed through may nest deeper than the framework allows by itself.
    private const int MaxDepth = 1024;

    public static PageRecord Read(InputItem item)
    {
        var record = new PageRecord();
        if (item.Source.IsPage) record.Members.Add(new("id", Encoded(item.Source.Path)));
        if (item.IsTooLong) record.Failure = new(FailureCode.TextTooLong, $"{item.Place}: more bytes than a page may have.");
        else if (item.Source.Format == InputFormat.Html) record.Text = HtmlText.Decode(item.Bytes);
        else if (item.Source.IsPage) record.Text = Encoding.UTF8.GetString(item.Bytes);
        else ReadLine(record, item);
        return record;
    }

    private static void ReadLine(PageRecord record, InputItem item)
    {
        var json = Utf8.IsValid(item.Bytes) ? item.Bytes : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(item.Bytes));
        record.Failure = new(FailureCode.MissingText, $"{item.Place}: the record has no member 'text'.");
        try
        {
            ReadMembers(record, json, item);
        }
        catch (JsonException error)
        {
            record.Text = null;
            record.Failure = new(FailureCode.InvalidJson, $"{item.Place}, byte {error.BytePositionInLine + 1}: {Reason(error)}");
        }
    }

    private static void ReadMembers(PageRecord record, ReadOnlySpan<byte> json, InputItem item)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MaxDepth });
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
            record.Failure = new(FailureCode.NotAnObject, $"{item.Place}: the record is no JSON object.");
        else
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName) ReadMember(record, json, item, ref reader);

        // What follows the record must be nothing, and the reader says so when it is something.
        reader.TrySkip();
        while (reader.Read())
        {
        }
    }

    private static void ReadMember(PageRecord record, ReadOnlySpan<byte> json, InputItem item, ref Utf8JsonReader reader)
    {
        var isText = reader.ValueTextEquals("text"u8);
        var name = isText ? "text" : JsonStrings.Read(ref reader);
        reader.Read();
        if (!isText)
        {
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            record.Members.Add(new(name, json[start..(int)reader.BytesConsumed].ToArray()));
            return;
        }

        record.Text = reader.TokenType == JsonTokenType.String ? JsonStrings.Read(ref reader) : null;
        record.Failure = record.Text is null ? new(FailureCode.InvalidText, $"{item.Place}: the member 'text' is no string.") : null;
        reader.Skip();
    }

    private static byte[] Encoded(string text) => [.. "\""u8, .. JsonEncodedText.Encode(text, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes, .. "\""u8];

    /// <summary>The framework's message without the line and byte that it puts behind it: they are given in front.</summary>
    private static string Reason(JsonException error)
    {
        var end = error.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return OneLine.Of(end < 0 ? error.Message : error.Message.AsSpan(0, end));
    }
}
