using ArticleParser.Benchmarks.Quick;
using BenchmarkDotNet.Attributes;

namespace ArticleParser.Benchmarks.Suites;

/// <summary>Others on the same pages, each in the form that it reads.</summary>
[MemoryDiagnoser]
public class PeerBenchmarks
{
    private readonly Peers _peers = new(Suite.Pages);

    [Benchmark(Baseline = true)]
    public void ArticleParser() => Suite.Stage.Parse();

    [Benchmark]
    public int Scan() => Suite.Stage.Scan();

    [Benchmark]
    public int Split() => _peers.Split();

    [Benchmark]
    public int JusText() => _peers.JusText();

    [Benchmark]
    public void Markdig() => _peers.Markdig();

    [Benchmark]
    public void Roslyn() => _peers.Roslyn();

    [Benchmark]
    public void AngleSharp() => _peers.AngleSharp();

    [Benchmark]
    public void SmartReader() => _peers.SmartReader();
}
