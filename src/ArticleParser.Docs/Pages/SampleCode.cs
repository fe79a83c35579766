using System.Text.RegularExpressions;

namespace ArticleParser.Docs.Pages;

/// <summary>Puts a sample program where a page asks for it: <c>&lt;!-- sample: read-a-page.cs --&gt;</c>. All code of the site is such, so that all of it is built and run.</summary>
internal static partial class SampleCode
{
    /// <param name="text">The page.</param>
    /// <param name="read">Gives a sample by its name.</param>
    public static string Fill(string text, Func<string, string> read) => Mark().Replace(text, match =>
    {
        var name = match.Groups["name"].Value;
        var language = Path.GetExtension(name) switch { ".cs" => "csharp", ".py" => "python", ".sh" => "bash", ".yaml" => "yaml", _ => "text" };
        return $"`{name}`:\n\n```{language}\n{read(name).TrimEnd()}\n```";
    });

    [GeneratedRegex("<!-- sample: (?<name>[^ ]+) -->")]
    private static partial Regex Mark();
}
