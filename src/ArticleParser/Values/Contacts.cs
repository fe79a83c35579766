using ArticleParser.Text;

namespace ArticleParser.Values;

/// <summary>E-mail addresses and account names.</summary>
internal static class Contacts
{
    // RFC 5321, 4.5.3.1: the local part has 64 characters at most; longer runs are not looked at.
    private const int MaxLocal = 64;
    private const int MaxDomain = 128;
    private const int MaxHandle = 40;

    /// <summary>The length of the e-mail address at the beginning of the text, or 0.</summary>
    public static int EmailLength(ReadOnlySpan<char> text)
    {
        var local = 0;
        while (local < text.Length && local <= MaxLocal && IsLocal(text[local])) local++;
        if (local is 0 or > MaxLocal || local >= text.Length || text[local] != '@') return 0;
        var end = local + 1;
        int lastDot = 0;
        while (end < text.Length && end - local <= MaxDomain && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '.'))
        {
            if (text[end] == '.') lastDot = end;
            end++;
        }

        // A full stop at the end closes the sentence.
        if (lastDot == end - 1) lastDot = text[..--end].LastIndexOf('.');
        return lastDot > local + 1 && end - lastDot > 2 ? end : 0;
    }

    /// <summary>The length of the @name at the beginning of the text, or 0.</summary>
    public static int HandleLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] is not ('@' or '＠')) return 0;
        var length = 1;
        while (length < text.Length && length <= MaxHandle && IsHandle(text, length)) length++;
        return length is > 1 and <= MaxHandle ? length : 0;
    }

    public static int ReadEmail(ReadOnlySpan<char> text, int maxWords, ref TokenSpanBuffer parts) =>
        Read(SyntaxKind.EmailToken, EmailLength(text), ref parts);

    public static int ReadHandle(ReadOnlySpan<char> text, int maxWords, ref TokenSpanBuffer parts) =>
        Read(SyntaxKind.HandleToken, HandleLength(text), ref parts);

    private static int Read(SyntaxKind kind, int length, ref TokenSpanBuffer parts)
    {
        if (length > 0) parts.Add(new TokenSpan(kind, 0, length));
        return length;
    }

    private static bool IsLocal(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '%' or '+' or '-';

    private static bool IsHandle(ReadOnlySpan<char> text, int at) =>
        CharClasses.Is(text[at], CharClass.Letter | CharClass.Digit) || text[at] == '_'
        || (text[at] is '.' or '@' && at > 1 && at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1]));
}
