using ArticleParser.Benchmarks.Quick;
using BenchmarkDotNet.Attributes;

namespace ArticleParser.Benchmarks.Suites;

/// <summary>The generator over a project of 1, 100 and 1,000 models.</summary>
[MemoryDiagnoser]
public class GeneratorBenchmarks
{
    private GeneratorRuns _runs = null!;

    [Params(1, 100, 1000)]
    public int Models { get; set; }

    [GlobalSetup]
    public void Setup() => _runs = new GeneratorRuns(Models);

    [Benchmark(Baseline = true)]
    public object Cold() => _runs.Cold();

    [Benchmark]
    public object AfterUnrelatedEdit() => _runs.AfterEdit();
}
