using System.Globalization;
using System.Text;

namespace ArticleParser.Tests;

/// <summary>Text as people can see it: what has no shape of its own is written as an escape.</summary>
internal static class Shown
{
    /// <summary>Line breaks, controls, format marks, odd spaces, lone surrogates and marks at the beginning, as \t or \u00A0.</summary>
    public static string Text(ReadOnlySpan<char> text)
    {
        var shown = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) shown.Append(text[i]).Append(text[++i]);
            else if (IsPlain(text[i], i == 0)) shown.Append(text[i]);
            else shown.Append(Escape(text[i]));
        }

        return shown.ToString();
    }

    /// <summary>The same in quotes, at most <paramref name="max"/> characters of it.</summary>
    public static string Quoted(ReadOnlySpan<char> text, int max) =>
        text.Length <= max ? $"\"{Text(text)}\"" : $"\"{Text(text[..(max - 1)])}…\"";

    /// <summary>A token's kind without the word Token, which says nothing where only tokens stand.</summary>
    public static string Kind(SyntaxKind token)
    {
        var name = SyntaxFacts.GetText(token);
        return name.EndsWith("Token", StringComparison.Ordinal) ? name[..^5].ToLowerInvariant() : name;
    }

    private static string Escape(char c) => c switch
    {
        '\t' => "\\t",
        '\r' => "\\r",
        '\n' => "\\n",
        _ => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
    };

    private static bool IsPlain(char c, bool isFirst) => c == ' ' || char.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned => false,
        UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => false,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => !isFirst,
        _ => true,
    };
}
