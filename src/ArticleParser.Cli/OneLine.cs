using System.Text;

namespace ArticleParser.Cli;

/// <summary>Text as it can stand on one line of a terminal: no line breaks, no control characters, no longer than asked.</summary>
internal static class OneLine
{
    /// <summary>Each run of white space as one space; other control characters, which could steer a terminal, as U+FFFD.</summary>
    public static string Of(ReadOnlySpan<char> text, int maxLength = int.MaxValue)
    {
        var line = new StringBuilder();
        foreach (var c in text.Trim())
        {
            if (line.Length > maxLength) break;
            if (!char.IsWhiteSpace(c)) line.Append(char.IsControl(c) ? '\uFFFD' : c);
            else if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
        }

        return line.Length <= maxLength ? line.ToString() : Clip(line, maxLength);
    }

    private static string Clip(StringBuilder line, int maxLength)
    {
        line.Length = Math.Max(0, maxLength - 1);

        // Half of a surrogate pair is no character.
        if (line.Length > 0 && char.IsHighSurrogate(line[^1])) line.Length--;
        return line.Append('…').ToString();
    }
}
