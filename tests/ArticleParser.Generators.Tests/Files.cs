using System.Runtime.CompilerServices;

namespace ArticleParser.Generators.Tests;

/// <summary>Finds files of the repository from where this file stands.</summary>
internal static class Files
{
    public static string GoldenDirectory => Path.Combine(ThisDirectory(), "Goldens");

    public static SourceFile RealGrammar { get; } = Read(Path.Combine(Source, "Article.grammar"));

    public static IReadOnlyList<SourceFile> RealDialects { get; } =
        [.. Directory.EnumerateFiles(Source, "*.dialect", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Read)];

    private static string Source => Path.GetFullPath(Path.Combine(ThisDirectory(), "..", "..", "src", "ArticleParser"));

    private static SourceFile Read(string path) => new(path, File.ReadAllText(path));

    private static string ThisDirectory([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
