using ArticleParser.Benchmarks.Quick;
using BenchmarkDotNet.Attributes;

namespace ArticleParser.Benchmarks.Suites;

/// <summary>The article of a parsed page, read from the green tree, beside a walk over the same lines as nodes.</summary>
[MemoryDiagnoser]
public class ModelBenchmarks
{
    private readonly ModelReads _reads = new(Suite.Pages);

    [Benchmark(Baseline = true)]
    public void Lean() => _reads.Lean();

    [Benchmark]
    public int Walk() => _reads.Walk();
}
