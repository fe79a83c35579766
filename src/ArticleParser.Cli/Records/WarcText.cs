using System.Text;
using ArticleParser.Cli.Input;
using ArticleParser.Html;

namespace ArticleParser.Cli.Records;

/// <summary>
/// Takes the text out of an archive's record: the record itself in a .wet file; in a .warc file what a server answered,
/// behind its header, unpacked.
/// </summary>
internal static class WarcText
{
    public static PageRecord Fill(PageRecord record, InputItem item)
    {
        if (record.Failure is not null) return record;
        if (item.IsTooLong)
        {
            record.Failure = new(FailureCode.TextTooLong, $"{item.Place}: more bytes than a page of {item.Input.Settings.MaxLength:N0} characters can have; increase --max-length.");
            return record;
        }

        try
        {
            Fill(record, item, item.Bytes);
        }
        catch (Exception error) when (error is InvalidDataException or EndOfStreamException or FormatException)
        {
            record.Failure = new(FailureCode.InvalidWarc, $"{item.Place}: the response cannot be decompressed ({OneLine.Of(error.Message)}).");
        }

        return record;
    }

    private static void Fill(PageRecord record, InputItem item, ReadOnlySpan<byte> bytes)
    {
        var (body, type) = bytes.StartsWith("HTTP/"u8) ? HttpResponse.Read(bytes, item.Input.Settings.MaxPageBytes) : (bytes.ToArray(), Type(record));
        if (IsHtml(type, body)) (record.Text, record.IsHtml) = (type.Contains("charset=", StringComparison.OrdinalIgnoreCase) ? Charset(type).GetString(body) : HtmlText.Decode(body), true);
        else if (IsText(type)) record.Text = Charset(type).GetString(body);
        else record.Failure = new(FailureCode.InvalidText, $"{item.Place}: is {OneLine.Of(type, 60)}, not text.");
    }

    private static bool IsText(string type) => type.Length == 0 || type.StartsWith("text/", StringComparison.OrdinalIgnoreCase);

    private static bool IsHtml(string type, byte[] body) =>
        type.Contains("html", StringComparison.OrdinalIgnoreCase) || (IsText(type) && ContentSniffer.Of(body.AsSpan(0, Math.Min(body.Length, ContentSniffer.HeadLength))).Kind == ContentKind.Html);

    private static string Type(PageRecord record) =>
        record.Members.Find(member => member.Name == "contentType").Json is { } json ? Encoding.UTF8.GetString(json).Trim('"') : "";

    private static Encoding Charset(string type)
    {
        var at = type.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        var name = at < 0 ? "" : type[(at + "charset=".Length)..].Split(';')[0].Trim(' ', '"', '\'');
        try
        {
            return name.Length == 0 ? Encoding.UTF8 : Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            // One that the framework does not know: what is not ASCII becomes U+FFFD and is diagnosed.
            return Encoding.UTF8;
        }
    }
}
