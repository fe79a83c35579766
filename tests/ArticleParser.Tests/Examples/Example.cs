using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ArticleParser.Tests.Examples;

/// <summary>A piece of C# that the documentation shows.</summary>
/// <param name="Name">Where it stands: its name in the README, or the member whose docs it is in.</param>
/// <param name="Code">The code, with LF between its lines.</param>
internal sealed partial record Example(string Name, string Code)
{
    /// <summary>The dialect files of the example's project: those that the README shows.</summary>
    public IReadOnlyList<(string Name, string Text)> Dialects { get; init; } = [];

    /// <summary>The README's: blocks of C# after a comment <c>example: NAME</c>.</summary>
    public static IEnumerable<Example> OfReadme()
    {
        var readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md")).ReplaceLineEndings("\n");
        var dialects = DialectBlock().Matches(readme).Select(match => (match.Groups["name"].Value, match.Groups["text"].Value)).ToArray();
        return ReadmeBlock().Matches(readme).Select(match => new Example("README: " + match.Groups["name"].Value, match.Groups["code"].Value) { Dialects = dialects });
    }

    /// <summary>Those of the library's XML docs, as the compiler wrote them beside it.</summary>
    public static IEnumerable<Example> OfXmlDocs() =>
        from member in XDocument.Load(Path.Combine(AppContext.BaseDirectory, "ArticleParser.xml")).Descendants("member")
        from code in member.Descendants("example").Descendants("code")
        select new Example(member.Attribute("name")!.Value, code.Value.ReplaceLineEndings("\n"));

    /// <summary>What the example says that a line prints: the comment after a Console.WriteLine, by line counted from one.</summary>
    public IEnumerable<(int Line, string Text)> Expected =>
        from line in Code.Split('\n').Index()
        let match = Printing().Match(line.Item)
        where match.Success
        select (line.Index + 1, match.Groups["text"].Value);

    [GeneratedRegex(@"<!-- example: (?<name>.+?) -->\s*```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex ReadmeBlock();

    [GeneratedRegex(@"<!-- dialect: (?<name>.+?) -->\s*```\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex DialectBlock();

    [GeneratedRegex(@"Console\.WriteLine\(.*\);\s*// (?<text>.+?)\s*$")]
    private static partial Regex Printing();
}
