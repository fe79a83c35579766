namespace ArticleParser.Text;

/// <summary>Brackets around a whole line or what closes it, as in "(Photo: Jane Doe)".</summary>
internal static class Brackets
{
    public static bool IsOpening(char c) => c is '(' or '[' or '（' or '【';

    /// <summary>True when the text stands in one pair of brackets, and something stands in it.</summary>
    public static bool Surround(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || !IsOpening(text[0])) return false;
        var closing = text[0] switch { '(' => ')', '[' => ']', '（' => '）', _ => '】' };

        // "(a) and (b)" is no bracket around the line.
        return text[^1] == closing && !text[1..^1].Contains(closing);
    }
}
