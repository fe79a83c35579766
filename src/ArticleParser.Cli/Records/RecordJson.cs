using System.Text.Encodings.Web;
using System.Text.Json;

namespace ArticleParser.Cli.Records;

/// <summary>Values of rows and headers as the JSON that they become.</summary>
internal static class RecordJson
{
    public static byte[] Of(string text) =>
        [.. "\""u8, .. JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes, .. "\""u8];
}
