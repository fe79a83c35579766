using Microsoft.Extensions.FileSystemGlobbing;

namespace ArticleParser.Cli.Input;

/// <summary>Paths with <c>*</c>, <c>?</c> and <c>**</c>, which shells other than those of Unix leave to the program, and those of Unix in quotes.</summary>
internal static class PathPattern
{
    private static readonly char[] s_signs = ['*', '?'];

    public static bool Is(string path) => path.AsSpan().IndexOfAny(s_signs) >= 0;

    /// <summary>The files of the pattern, in ordinal order.</summary>
    public static IEnumerable<string> Files(string pattern)
    {
        var parts = pattern.Replace('\\', '/').Split('/');
        var signed = Array.FindIndex(parts, Is);
        var root = string.Join('/', parts[..signed]);
        var start = signed == 0 ? "." : root.Length == 0 ? "/" : root;
        if (!Directory.Exists(start)) return [];
        var rest = string.Join('/', parts[signed..]);

        // "?" is one character, which the matcher does not know: it takes more, and the names are looked at again.
        var matcher = new Matcher(OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal).AddInclude(rest.Replace('?', '*'));
        return matcher.GetResultsInFullPath(start)
            .Select(path => Path.GetRelativePath(start, path).Replace('\\', '/'))
            .Where(path => !rest.Contains('?') || System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(rest.Split('/')[^1], path.Split('/')[^1], OperatingSystem.IsWindows()))
            .Select(path => signed == 0 ? path : $"{root}/{path}")
            .Order(StringComparer.Ordinal);
    }
}
