using System.Text;
using System.Text.Unicode;

namespace ArticleParser.Html.Parsing;

/// <summary>Decodes the bytes of a page: by a byte order mark, as UTF-8 where they are that, else by what the page says, else as Windows-1252, as browsers do.</summary>
internal static class HtmlBytes
{
    private const int Windows1252 = 1252;
    private const int LongestName = 40;

    // How far browsers look for it.
    private const int SearchedBytes = 1024;

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF])) return Encoding.UTF8.GetString(bytes[3..]);
        if (bytes.StartsWith<byte>([0xFE, 0xFF])) return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        if (bytes.StartsWith<byte>([0xFF, 0xFE])) return Encoding.Unicode.GetString(bytes[2..]);
        return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Named(bytes).GetString(bytes);
    }

    private static Encoding Named(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, SearchedBytes)]);
        var at = head.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        var name = at < 0 ? "" : head.AsSpan(at + 8).TrimStart("\"' ").ToString();
        var end = 0;
        while (end < name.Length && end < LongestName && (char.IsAsciiLetterOrDigit(name[end]) || name[end] is '-' or '_' or ':')) end++;
        return Of(name[..end].ToLowerInvariant()) ?? CodePagesEncodingProvider.Instance.GetEncoding(Windows1252)!;
    }

    private static Encoding? Of(string name) => name switch
    {
        // The pages that say so were written with the larger set, and browsers read them with it.
        "" or "iso-8859-1" or "latin1" or "us-ascii" or "ascii" => null,
        "utf-8" or "utf8" or "utf-16" or "utf-16le" or "utf-16be" => Encoding.UTF8,
        "gb2312" or "gbk" => CodePagesEncodingProvider.Instance.GetEncoding("gb18030"),
        _ => CodePagesEncodingProvider.Instance.GetEncoding(name),
    };
}
