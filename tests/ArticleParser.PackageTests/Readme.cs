using System.Text.RegularExpressions;

namespace ArticleParser.PackageTests;

/// <summary>The parts of the README that a test goes through.</summary>
internal static partial class Readme
{
    private static readonly string s_text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md")).ReplaceLineEndings("\n");

    /// <summary>The block under the comment of that name.</summary>
    public static string Part(string name) => PartPattern().Matches(s_text).Single(match => match.Groups["name"].Value == name).Groups["text"].Value;

    /// <summary>The code of a fenced block.</summary>
    public static string Code(string name) => string.Join('\n', Part(name).Split('\n')[1..^1]) + "\n";

    public static IEnumerable<string> Lines(string part) => part.Split('\n').Where(line => line.StartsWith("    ", StringComparison.Ordinal)).Select(line => line[4..]);

    /// <summary>What stands behind a prompt.</summary>
    public static IEnumerable<string> Commands(string part) => Lines(part).Where(line => line.StartsWith("$ ", StringComparison.Ordinal)).Select(line => line[2..]);

    [GeneratedRegex(@"<!-- transcript: (?<name>.+?) -->\n(?<text>```(?:.|\n)*?\n```|(?:    .*\n)+)")]
    private static partial Regex PartPattern();
}
