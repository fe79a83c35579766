using ArticleParser.Benchmarks.Pages;
using ArticleParser.Benchmarks.Quick;

namespace ArticleParser.Benchmarks.Suites;

/// <summary>The pages that all suites measure: fewer than the quick harness takes, as BenchmarkDotNet repeats much more.</summary>
internal static class Suite
{
    private const int Count = 64;

    public static PageSet Pages { get; } = PageSet.Load(null, Count);

    public static Stage Stage { get; } = new(Pages);
}
