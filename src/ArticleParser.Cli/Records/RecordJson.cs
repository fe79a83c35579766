using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ArticleParser.Cli.Records;

/// <summary>Values of rows and headers as the JSON that they become, and back.</summary>
internal static class RecordJson
{
    public static byte[] Of(string text) =>
        [.. "\""u8, .. JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes, .. "\""u8];

    /// <summary>A string without its quotation marks and escapes, another value as it stands; null of null.</summary>
    public static string? TextOf(byte[] json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = RecordReader.MaxDepth });
        if (!reader.Read() || reader.TokenType == JsonTokenType.Null) return null;
        return reader.TokenType == JsonTokenType.String ? JsonStrings.Read(ref reader) : Encoding.UTF8.GetString(json);
    }
}
