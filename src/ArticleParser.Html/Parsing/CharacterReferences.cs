using System.Globalization;
using AngleSharp.Html;

namespace ArticleParser.Html.Parsing;

/// <summary>Reads <c>&amp;eacute;</c> and <c>&amp;#233;</c>. The parser leaves them as they are written, so that offsets stay those of the HTML.</summary>
internal static class CharacterReferences
{
    // The longest name, CounterClockwiseContourIntegral, has 31 letters; the longest that may lack its semicolon has 6.
    private const int LongestName = 32;
    private const int LongestBareName = 6;
    private const int LastCodePoint = 0x10FFFF;

    /// <summary>What the reference stands for that the text begins with, and its length; false where it begins with none.</summary>
    /// <param name="text">From the ampersand on.</param>
    /// <param name="inAttribute">A name without its semicolon is none before a letter, digit or "=" there: "?a=1&amp;copy=2".</param>
    /// <param name="value">One or two characters.</param>
    /// <param name="length">The reference's length.</param>
    public static bool TryRead(ReadOnlySpan<char> text, bool inAttribute, out string value, out int length)
    {
        (value, length) = ("", 0);
        if (text.Length < 3 || text[0] != '&') return false;
        if (text[1] == '#') return TryReadNumber(text, out value, out length);
        var end = 1;
        while (end < text.Length && end <= LongestName && char.IsAsciiLetterOrDigit(text[end])) end++;
        if (end == 1) return false;
        if (end < text.Length && text[end] == ';' && Symbol(text[1..(end + 1)]) is { } symbol)
        {
            (value, length) = (symbol, end + 1);
            return true;
        }

        return TryReadBareName(text, end, inAttribute, out value, out length);
    }

    /// <summary>The text with its references read.</summary>
    public static string Decode(string text, bool inAttribute)
    {
        if (!text.Contains('&')) return text;
        var result = new System.Text.StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == '&' && TryRead(text.AsSpan(at), inAttribute, out var value, out var length))
            {
                result.Append(value);
                at += length;
            }
            else result.Append(text[at++]);
        }

        return result.ToString();
    }

    private static bool TryReadBareName(ReadOnlySpan<char> text, int end, bool inAttribute, out string value, out int length)
    {
        for (var last = Math.Min(end, 1 + LongestBareName); last > 2; last--)
        {
            if (Symbol(text[1..last]) is not { } symbol) continue;
            (value, length) = (symbol, last);
            return !inAttribute || last == text.Length || !(char.IsAsciiLetterOrDigit(text[last]) || text[last] == '=');
        }

        (value, length) = ("", 0);
        return false;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, out string value, out int length)
    {
        (value, length) = ("", 0);
        var isHex = text[2] is 'x' or 'X';
        var start = isHex ? 3 : 2;
        var end = start;
        while (end < text.Length && (isHex ? char.IsAsciiHexDigit(text[end]) : char.IsAsciiDigit(text[end]))) end++;
        if (end == start) return false;
        var digits = text[start..end].TrimStart('0');
        var code = digits.Length > 7 ? int.MaxValue : digits.IsEmpty ? 0 : int.Parse(digits, isHex ? NumberStyles.HexNumber : NumberStyles.None, CultureInfo.InvariantCulture);
        value = OfCode(code);
        length = end < text.Length && text[end] == ';' ? end + 1 : end;
        return true;
    }

    private static string OfCode(int code)
    {
        // The numbers from 128 to 159 are read as those of Windows-1252, by the standard.
        if (HtmlEntityProvider.IsInCharacterTable(code)) return HtmlEntityProvider.GetSymbolFromTable(code)!;
        return code is 0 or > LastCodePoint or (>= 0xD800 and <= 0xDFFF) ? "\uFFFD" : char.ConvertFromUtf32(code);
    }

    private static string? Symbol(ReadOnlySpan<char> name) => HtmlEntityProvider.Resolver.GetSymbol(name.ToString());
}
