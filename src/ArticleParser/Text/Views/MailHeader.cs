namespace ArticleParser.Text;

/// <summary>The header of a mail as RFC 5322 has it: fields one a line, more of a field on indented lines, then a blank line.</summary>
internal static class MailHeader
{
    private static readonly string[] s_fields =
        ["From", "Subject", "Date", "To", "Cc", "Reply-To", "Sender", "Sent", "Message-ID", "Return-Path", "Received", "Delivered-To", "MIME-Version", "Content-Type", "Content-Transfer-Encoding", "List-Unsubscribe", "List-Id"];

    public static bool Begins(ReadOnlySpan<char> text) => FieldOf(text) >= 0;

    /// <summary>Behind the blank line that ends it; 0 where a line is no field of a mail, or sender, day or subject is missing.</summary>
    public static int End(ReadOnlySpan<char> text, int start)
    {
        var seen = 0;
        for (int at = start, next; at < text.Length; at = next)
        {
            (var end, next) = LineSplitter.Next(text, at);
            if (text[at..end].IsWhiteSpace()) return (seen & 0b111) == 0b111 ? next : 0;
            if (at > start && text[at] is ' ' or '\t') continue;
            if (FieldOf(text[at..end]) is not (>= 0 and var field)) return 0;
            seen |= 1 << field;
        }

        return 0;
    }

    private static int FieldOf(ReadOnlySpan<char> line)
    {
        for (var i = 0; i < s_fields.Length; i++)
        {
            var name = s_fields[i];
            if (line.Length > name.Length + 1 && line[name.Length] == ':' && line[name.Length + 1] == ' ' && line.StartsWith(name, StringComparison.OrdinalIgnoreCase)) return i;
        }

        return -1;
    }
}
