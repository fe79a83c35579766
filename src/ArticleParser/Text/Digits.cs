using System.Globalization;

namespace ArticleParser.Text;

/// <summary>Decimal digits of any script of the basic plane.</summary>
internal static class Digits
{
    /// <summary>The digit's value, or -1.</summary>
    public static int Value(char c)
    {
        if (char.IsAsciiDigit(c)) return c - '0';
        return CharClasses.Is(c, CharClass.Digit) ? CharUnicodeInfo.GetDecimalDigitValue(c) : -1;
    }

    /// <summary>How many digits stand at the beginning of the text.</summary>
    public static int Run(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && CharClasses.Is(text[length], CharClass.Digit)) length++;
        return length;
    }

    /// <summary>The number that the digits write; false where it exceeds <see cref="int.MaxValue"/> or where something else stands among them.</summary>
    public static bool TryRead(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        foreach (var c in digits)
        {
            var digit = Value(c);
            if (digit < 0 || number > (int.MaxValue - digit) / 10) return false;
            number = (number * 10) + digit;
        }

        return !digits.IsEmpty;
    }
}
