using System.Text.RegularExpressions;

namespace ArticleParser.Tests.Invariants;

/// <summary>The library is made of stages, a folder and an internal namespace each, and a stage uses only those before it.</summary>
public partial class Stages
{
    /// <summary>
    /// Each stage with the stages whose types it may use. Cues and Values are one layer: a pattern has slots, which values
    /// fill, and the value grammars read the dialect's word lists.
    /// </summary>
    private static readonly Dictionary<string, string[]> s_allowed = new()
    {
        ["Text"] = [],
        ["Combinators"] = [],
        ["Cues"] = ["Text", "Combinators", "Values"],
        ["Values"] = ["Text", "Combinators", "Cues"],
        ["Lines"] = ["Text", "Cues", "Values"],
        ["Labelling"] = ["Text", "Cues", "Values", "Lines"],
        ["Blocks"] = ["Text", "Combinators", "Cues", "Values", "Lines", "Labelling"],
    };

    /// <summary>The types of no stage that every stage may use.</summary>
    private static readonly string[] s_shared =
    [
        nameof(SyntaxKind), nameof(SyntaxFacts), nameof(TextSpan), nameof(PageKind), nameof(ArticleDate), nameof(DateOrder),
        nameof(GreenNode), nameof(GreenBranch), nameof(GreenLine), nameof(GreenToken), nameof(GreenLeaves), nameof(MarkupKind), nameof(Location), nameof(LinePosition),
    ];

    /// <summary>The public types in a stage's folder: their namespace is ArticleParser all the same.</summary>
    private static readonly Dictionary<string, string> s_publicTypes = new() { [nameof(Dialect)] = "Cues", [nameof(DialectExample)] = "Cues", [nameof(DialectProblem)] = "Cues", [nameof(DialectException)] = "Cues" };

    private static readonly string[] s_forbidden =
        [.. TypeReferences.All().Where(IsForbidden).Select(arrow => $"{NameOf(arrow.From)} -> {NameOf(arrow.To)}").Order(StringComparer.Ordinal)];

    [Fact]
    public void AStageUsesOnlyTheStagesBeforeIt() => AssertNone(s_forbidden, "Not allowed by the table of stages:");

    /// <summary>Also for what compiled code does not show: constants and names in docs need the using too, and one too many does not compile.</summary>
    [Fact]
    public void AFileImportsOnlyTheStagesBeforeIts() => AssertNone(
        from file in Files()
        from Match import in Import().Matches(file.Text)
        let arrow = $"{file.Stage}.{file.Name} -> {import.Groups["stage"].Value}"
        where !s_allowed[file.Stage].Append(file.Stage).Contains(import.Groups["stage"].Value)
        select arrow,
        "Not allowed by the table of stages:");

    [Fact]
    public void AFilesNamespaceIsItsStage() => AssertNone(
        from file in Files()
        let expected = s_publicTypes.ContainsKey(file.Name) ? "ArticleParser" : "ArticleParser." + file.Stage
        where !file.Text.Contains($"\nnamespace {expected};\n", StringComparison.Ordinal) && !file.Text.StartsWith($"namespace {expected};\n", StringComparison.Ordinal)
        select $"{file.Stage}: {file.Name}",
        "Files in another namespace than their folder's:");

    private static bool IsForbidden((Type From, Type To) arrow)
    {
        if (!s_allowed.TryGetValue(StageOf(arrow.From), out var allowed)) return false;
        var to = StageOf(arrow.To);
        return to.Length == 0 ? !s_shared.Contains(arrow.To.Name) : to != StageOf(arrow.From) && !allowed.Contains(to);
    }

    /// <summary>Empty for a type of no stage.</summary>
    private static string StageOf(Type type) => s_publicTypes.GetValueOrDefault(type.Name)
        ?? (type.Namespace?.StartsWith("ArticleParser.", StringComparison.Ordinal) == true ? type.Namespace["ArticleParser.".Length..] : "");

    private static string NameOf(Type type) => StageOf(type) is { Length: > 0 } stage ? $"{stage}.{type.Name}" : type.Name;

    private static IEnumerable<(string Stage, string Name, string Text)> Files()
    {
        if (SourceFolder.Root is null) Assert.Skip("The sources are not beside the tests.");
        return from stage in s_allowed.Keys
               from file in Directory.EnumerateFiles(Path.Combine(SourceFolder.Root, "src", "ArticleParser", stage), "*.cs", SearchOption.AllDirectories)
               select (stage, Path.GetFileNameWithoutExtension(file), File.ReadAllText(file).ReplaceLineEndings("\n"));
    }

    private static void AssertNone(IEnumerable<string> found, string problem) => Assert.True(!found.Any(), string.Join("\n    ", found.Prepend(problem)));

    [GeneratedRegex(@"^using (static |\w+ = )?ArticleParser\.(?<stage>\w+)", RegexOptions.Multiline)]
    private static partial Regex Import();
}
