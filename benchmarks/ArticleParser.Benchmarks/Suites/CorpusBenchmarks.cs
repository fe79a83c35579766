using ArticleParser.Benchmarks.Quick;
using BenchmarkDotNet.Attributes;

namespace ArticleParser.Benchmarks.Suites;

/// <summary>Whole pages: from a string, from UTF-8, to the model; on one thread and on all.</summary>
[MemoryDiagnoser]
public class CorpusBenchmarks
{
    private readonly Stage _stage = Suite.Stage;

    [Benchmark(Baseline = true)]
    public void FromString() => _stage.Parse();

    [Benchmark]
    public void FromUtf8() => _stage.ParseUtf8();

    [Benchmark]
    public void ToModel() => _stage.ParseAndModel();

    [Benchmark]
    public void Parallel() => System.Threading.Tasks.Parallel.ForEach(Suite.Pages.Texts, text => SyntaxTree.ParseText(text));
}
