using ArticleParser.Tests.Invariants;

namespace ArticleParser.Benchmarks.Quick;

/// <summary>Hostile shapes: what a character of them costs in a short text and in a long one.</summary>
/// <param name="Shape">The shape's name.</param>
/// <param name="Small">Nanoseconds a character at 100 KB.</param>
/// <param name="Large">Nanoseconds a character at 10 MB.</param>
/// <param name="Bytes">Bytes allocated a character at 10 MB.</param>
internal sealed record Growth(string Shape, double Small, double Large, double Bytes)
{
    public const int SmallLength = 100_000;
    public const int LargeLength = 10_000_000;

    // As many characters in short texts as in the long one: code is compiled in its last form only after many calls.
    private const int SmallBatch = 10;
    private const int SmallBatches = LargeLength / SmallLength / SmallBatch;
    private const int LargeRuns = 2;

    public double Factor => Large / Small;

    public double Worst => Math.Max(Small, Large);

    public static IReadOnlyList<Growth> Measure(Action<string> tell) => [.. HostileShapes.Names.Select(shape =>
    {
        tell(shape);
        return Measure(shape);
    })];

    private static Growth Measure(string shape)
    {
        var text = HostileShapes.Make(shape, SmallLength);
        var small = Enumerable.Range(0, SmallBatches).Min(_ => ThreadClock.Of(() =>
        {
            for (var i = 0; i < SmallBatch; i++) Parse(text);
        })) / SmallBatch;
        text = HostileShapes.Make(shape, LargeLength);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var large = ThreadClock.Of(() => Parse(text));
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        for (var i = 1; i < LargeRuns; i++) large = Math.Min(large, ThreadClock.Of(() => Parse(text)));
        return new Growth(shape, small * 1e9 / SmallLength, large * 1e9 / LargeLength, (double)bytes / LargeLength);
    }

    private static void Parse(string text) => SyntaxTree.ParseText(text);
}
