using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace ArticleParser.Benchmarks.Suites;

/// <summary>The first document of a process, each time in a new one.</summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.ColdStart, launchCount: 10, warmupCount: 0, iterationCount: 1)]
public class ColdStartBenchmarks
{
    private string _page = "";

    [GlobalSetup]
    public void Load() => _page = Pages.PageSet.Load(null, 1).Texts[0];

    [Benchmark]
    public SyntaxTree FirstDocument() => SyntaxTree.ParseText(_page);
}
