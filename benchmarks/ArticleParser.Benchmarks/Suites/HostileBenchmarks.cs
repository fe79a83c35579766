using ArticleParser.Benchmarks.Quick;
using ArticleParser.Tests.Invariants;
using BenchmarkDotNet.Attributes;

namespace ArticleParser.Benchmarks.Suites;

/// <summary>The hostile shapes, short and long.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class HostileBenchmarks
{
    private string _text = "";

    public static IEnumerable<string> Shapes => HostileShapes.Names;

    [ParamsSource(nameof(Shapes))]
    public string Shape { get; set; } = "";

    [Params(Growth.SmallLength, Growth.LargeLength)]
    public int Length { get; set; }

    [GlobalSetup]
    public void Make() => _text = HostileShapes.Make(Shape, Length);

    [Benchmark]
    public SyntaxTree Parse() => SyntaxTree.ParseText(_text);
}
