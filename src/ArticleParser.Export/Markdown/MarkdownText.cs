using System.Text.RegularExpressions;

namespace ArticleParser.Export;

/// <summary>Text of a page as Markdown text: what would be markup is escaped.</summary>
internal static partial class MarkdownText
{
    public static string Of(string text) => AtStart().Replace(Anywhere().Replace(Printable.Of(text), @"\$0"), @"$1\$2");

    [GeneratedRegex(@"[\\`*_\[\]<>|~]")]
    private static partial Regex Anywhere();

    // A heading, a list's item, a rule: only at the start of a line.
    [GeneratedRegex(@"^(\d{0,9})([#+=-]|(?<=\d)[.)])")]
    private static partial Regex AtStart();
}
