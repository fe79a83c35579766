using ArticleParser.Text;

namespace ArticleParser.Values;

/// <summary>Reads the text of a Number token to a value, in any script's digits.</summary>
internal static class NumberReader
{
    /// <returns>Whether the text is a whole number that an <see cref="int"/> holds; thousands may be set apart.</returns>
    public static bool TryRead(ReadOnlySpan<char> numberToken, out int number)
    {
        number = 0;
        var text = numberToken.Trim();
        var length = Length(text);
        if (length == 0 || length != text.Length) return false;
        foreach (var c in text)
        {
            var digit = Digits.Value(c);
            if (digit < 0) continue;
            if (number > (int.MaxValue - digit) / 10)
            {
                number = 0;
                return false;
            }

            number = (number * 10) + digit;
        }

        return true;
    }

    /// <summary>The length of the number at the beginning of the text; 0 where there is none.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        var length = Digits.Run(text);
        if (length is 0 or > 3) return length;
        while (length + 3 < text.Length && IsGroupSign(text[length]) && Digits.Run(text[(length + 1)..Math.Min(length + 5, text.Length)]) == 3) length += 4;
        return length;
    }

    // "1,234", "1.234", "1 234" with a no-break space, "1'234".
    private static bool IsGroupSign(char c) => c is ',' or '.' or '\u00A0' or '\u202F' or '\'' or '’' or '٬' or '，';
}
