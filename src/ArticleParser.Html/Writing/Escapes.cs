namespace ArticleParser.Html.Writing;

/// <summary>Which characters would be read as marks.</summary>
internal static class Escapes
{
    /// <summary>Whether a backslash has to stand before the character, wherever it stands in its line.</summary>
    public static bool IsNeeded(char c, char before, char after) => c switch
    {
        '[' or ']' or '*' or '`' or '|' or '~' => true,
        '\\' => true,
        '_' => !(char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after)),
        '<' => char.IsAsciiLetter(after) || after is '/' or '!',
        '&' => char.IsAsciiLetter(after) || after == '#',
        _ => false,
    };

    /// <summary>
    /// Where a line that begins with these characters needs a backslash so that it is not read as a heading, list item, quote or rule; -1 for nowhere.
    /// </summary>
    public static int InOpening(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty) return -1;
        if (line[0] is '#' or '>' or '=') return 0;
        if (line[0] is '-' or '+') return line.Length == 1 || line[1] is ' ' or '\t' or '-' ? 0 : -1;
        var digits = 0;
        while (digits < line.Length && char.IsAsciiDigit(line[digits])) digits++;
        return digits > 0 && digits < line.Length && line[digits] is '.' or ')' && (digits + 1 == line.Length || line[digits + 1] == ' ') ? digits : -1;
    }

    /// <summary>An address as it may stand in round brackets.</summary>
    public static string Address(string address)
    {
        if (!address.AsSpan().ContainsAny(s_addressSigns) && !HasOddCharacter(address)) return address;
        var isBalanced = IsBalanced(address);
        var result = new System.Text.StringBuilder(address.Length + 16);
        foreach (var c in address)
        {
            if (c is '(' or ')' ? !isBalanced : s_addressSigns.Contains(c) || IsOdd(c)) result.Append('%').Append(((int)c).ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            else result.Append(c);
        }

        return result.ToString();
    }

    private static readonly System.Buffers.SearchValues<char> s_addressSigns = System.Buffers.SearchValues.Create("()[]<>\\\" `");

    private static bool IsOdd(char c) => c < ' ' || c == '\u007F';

    private static bool HasOddCharacter(string address)
    {
        foreach (var c in address)
        {
            if (IsOdd(c)) return true;
        }

        return false;
    }

    private static bool IsBalanced(string address)
    {
        var depth = 0;
        foreach (var c in address)
        {
            if (c == '(') depth++;
            else if (c == ')' && --depth < 0) return false;
        }

        return depth == 0;
    }
}
