using ArticleParser.Benchmarks.Quick;
using BenchmarkDotNet.Attributes;

namespace ArticleParser.Benchmarks.Suites;

/// <summary>Each stage of parsing by itself; the scan is S.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private readonly Stage _stage = Suite.Stage;

    [Benchmark(Baseline = true)]
    public int Scan() => _stage.Scan();

    [Benchmark]
    public void Masks() => _stage.Masks();

    [Benchmark]
    public int SplitAndLex() => _stage.Lex();

    [Benchmark]
    public void View() => _stage.View();

    [Benchmark]
    public void LexWithCues() => _stage.Cues();

    [Benchmark]
    public int Features() => _stage.Features();

    [Benchmark]
    public void Score() => _stage.Net();

    [Benchmark]
    public void Roles() => _stage.Roles();

    [Benchmark]
    public void Group() => _stage.Group();

    [Benchmark]
    public void Diagnose() => _stage.Diagnose();

    [Benchmark]
    public int RedWalk() => _stage.Walk();

    [Benchmark]
    public void Model() => _stage.Model();

    [Benchmark]
    public int Json() => _stage.Json();
}
