using System.Text;

namespace ArticleParser.Cli.Input;

/// <summary>Says by the first bytes of a file what it holds.</summary>
internal static class ContentSniffer
{
    /// <summary>So many bytes tell all that can be told.</summary>
    public const int HeadLength = 4096;

    // A page may have a stray control character; what is full of them is no text.
    private const double MostControls = 0.05;

    private static readonly string[] s_htmlOpenings = ["<!doctype html", "<html", "<head>", "<body"];

    /// <summary>Whether the first byte tells that no more need be waited for: a slow stream of records is read record by record.</summary>
    public static bool IsEnough(ReadOnlySpan<byte> head)
    {
        var text = Trimmed(head);
        return head.Length >= HeadLength || (!text.IsEmpty && text[0] == '{' && text.Contains((byte)'\n'));
    }

    /// <summary>What a file with these first bytes holds.</summary>
    public static Content Of(ReadOnlySpan<byte> head)
    {
        if (head.IsEmpty) return new(ContentKind.Empty);
        if (MagicNumbers.PackingOf(head) is not Packing.None and var packing) return new(ContentKind.Packed, packing);
        if (head.StartsWith("PAR1"u8)) return new(ContentKind.Parquet);
        if (head.StartsWith("WARC/"u8)) return new(ContentKind.Warc);
        if (MagicNumbers.ForeignAdvice(head) is { } advice) return new(ContentKind.Foreign, Advice: advice);
        if (TextEncodings.Of(head) is { } encoding) return new(ContentKind.Encoded, Encoding: encoding.Name);
        return IsBinary(head) ? new(ContentKind.Foreign, Advice: "contains binary data, not readable text") : OfText(head);
    }

    private static Content OfText(ReadOnlySpan<byte> head)
    {
        var text = Trimmed(head);
        if (text.IsEmpty) return new(ContentKind.Text);
        if (text[0] == '<' && IsHtml(Encoding.UTF8.GetString(text))) return new(ContentKind.Html);
        if (JsonShape.Of(text) is { } json) return new(json);
        return SeparatedShape.Of(head) is { } separator ? new(ContentKind.Separated, Separator: separator) : new(ContentKind.Text, Separator: SeparatedShape.MostLikely(head));
    }

    /// <summary>Whether a text, or its beginning, is a page's HTML, white space before it aside.</summary>
    public static bool IsHtml(string text)
    {
        var start = text.AsSpan(0, Math.Min(text.Length, HeadLength)).TrimStart();
        if (start.IsEmpty || start[0] != '<') return false;
        if (start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase)) return start.Contains("<html", StringComparison.OrdinalIgnoreCase);
        foreach (var opening in s_htmlOpenings)
        {
            if (start.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return start.StartsWith("<!--", StringComparison.Ordinal) && start.Contains("<html", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsBinary(ReadOnlySpan<byte> head)
    {
        var controls = 0;
        foreach (var b in head)
        {
            if (b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or 0x1B)) controls++;
        }

        return controls > head.Length * MostControls;
    }

    /// <summary>Less a byte order mark and white space.</summary>
    private static ReadOnlySpan<byte> Trimmed(ReadOnlySpan<byte> head) => (head.StartsWith("\uFEFF"u8) ? head["\uFEFF"u8.Length..] : head).TrimStart(" \t\r\n"u8);
}
