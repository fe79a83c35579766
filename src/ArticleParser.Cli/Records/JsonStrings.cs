using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace ArticleParser.Cli.Records;

/// <summary>
/// Reads JSON strings that hold half a surrogate pair, as scraped text sometimes does and the framework's
/// reader refuses: the half is kept, so that positions in the text stay true.
/// </summary>
internal static class JsonStrings
{
    public static string Read(ref Utf8JsonReader reader) =>
        reader.ValueIsEscaped ? Unescape(reader.ValueSpan) : Encoding.UTF8.GetString(reader.ValueSpan);

    /// <summary>The reader has checked the escapes already: here each is one of those that JSON has.</summary>
    private static string Unescape(ReadOnlySpan<byte> json)
    {
        var text = new StringBuilder(json.Length);
        for (var at = json.IndexOf((byte)'\\'); at >= 0; at = json.IndexOf((byte)'\\'))
        {
            Append(text, json[..at]);
            var isCode = json[at + 1] == 'u';
            text.Append(isCode ? Code(json.Slice(at + 2, 4)) : Short((char)json[at + 1]));
            json = json[(at + (isCode ? 6 : 2))..];
        }

        Append(text, json);
        return text.ToString();
    }

    private static void Append(StringBuilder text, ReadOnlySpan<byte> utf8)
    {
        if (!utf8.IsEmpty) text.Append(Encoding.UTF8.GetString(utf8));
    }

    private static char Code(ReadOnlySpan<byte> digits) => Utf8Parser.TryParse(digits, out ushort code, out _, 'X') ? (char)code : '\uFFFD';

    private static char Short(char escape) => escape switch
    {
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        'b' => '\b',
        'f' => '\f',
        _ => escape,
    };
}
