using System.Globalization;
using System.Text;

namespace ArticleParser.Accuracy;

/// <summary>
/// Words as Python's <c>\w+</c> finds them, since the published scores were computed with it: letters,
/// numbers of any kind and the underscore. .NET's own <c>\w</c> also takes combining marks.
/// </summary>
internal ref struct Words(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;

    public ReadOnlySpan<char> Current { get; private set; }

    public readonly Words GetEnumerator() => this;

    public bool MoveNext()
    {
        var start = 0;
        while (start < _rest.Length && WordCharWidth(_rest[start..]) == 0) start += Width(_rest[start..]);
        var end = start;
        while (end < _rest.Length && WordCharWidth(_rest[end..]) is > 0 and var width) end += width;
        Current = _rest[start..end];
        _rest = _rest[end..];
        return end > start;
    }

    /// <summary>The words of a text in lower case, for scores where case does not count.</summary>
    public static List<string> LowerCase(string text)
    {
        var words = new List<string>();
        foreach (var word in new Words(text)) words.Add(word.ToString().ToLowerInvariant());
        return words;
    }

    private static int Width(ReadOnlySpan<char> text) => text.Length > 1 && char.IsSurrogatePair(text[0], text[1]) ? 2 : 1;

    private static int WordCharWidth(ReadOnlySpan<char> text)
    {
        var c = text[0];
        if (char.IsAscii(c)) return char.IsAsciiLetterOrDigit(c) || c == '_' ? 1 : 0;
        if (!char.IsSurrogate(c)) return IsWord(CharUnicodeInfo.GetUnicodeCategory(c)) ? 1 : 0;
        return Rune.DecodeFromUtf16(text, out var rune, out var width) == System.Buffers.OperationStatus.Done && IsWord(Rune.GetUnicodeCategory(rune)) ? width : 0;
    }

    private static bool IsWord(UnicodeCategory category) =>
        category is <= UnicodeCategory.OtherLetter or (>= UnicodeCategory.DecimalDigitNumber and <= UnicodeCategory.OtherNumber);
}
