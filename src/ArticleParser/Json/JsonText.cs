using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ArticleParser;

/// <summary>How the library writes JSON where a string is asked for.</summary>
internal static class JsonText
{
    /// <summary>
    /// Readable in every language: of what JSON allows, only characters beyond U+FFFF are escaped. The encoder writes
    /// a surrogate without its other half as U+FFFD, which no JSON can hold otherwise.
    /// </summary>
    public static JsonWriterOptions Options(bool indented) => new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = indented,
        NewLine = "\n",
    };

    public static string Write<T>(T value, bool indented, Action<Utf8JsonWriter, T> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options(indented))) write(writer, value);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
