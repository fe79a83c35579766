using System.Globalization;
using ArticleParser.Benchmarks.Pages;

namespace ArticleParser.Benchmarks.Quick;

/// <summary>How often a line makes the parser look something up, run a grammar or hash a word.</summary>
internal static class WorkRows
{
    /// <summary>A row for each kind of work; none in release builds, where nothing is counted.</summary>
    public static IReadOnlyList<string[]> Of(PageSet pages)
    {
        var kinds = Enum.GetValues<Work>();
        var before = kinds.Select(WorkCount.Of).ToArray();
        foreach (var text in pages.Texts) SyntaxTree.ParseText(text);
        var counts = kinds.Select((kind, i) => WorkCount.Of(kind) - before[i]).ToArray();
        return counts.All(count => count == 0) ? [] : [.. kinds.Zip(counts, (kind, count) => (string[])[kind.ToString(), Each(count, pages.Lines)])];
    }

    private static string Each(long count, long lines) => string.Create(CultureInfo.InvariantCulture, $"{(double)count / lines:0.000}");
}
