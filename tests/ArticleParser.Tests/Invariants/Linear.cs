using System.Diagnostics;

namespace ArticleParser.Tests.Invariants;

/// <summary>
/// Work grows with the length of the text and no faster. What is allocated is counted, and is the same on
/// every machine; processor time only gives a limit that nothing but quadratic work would pass.
/// </summary>
[Collection(nameof(Linear))]
public class Linear
{
    private const int Small = 100_000;
    private const int Large = 1_000_000;

    // Ten times the text may cost a little more than ten times the work, because lists grow by doubling.
    private const double MostBytes = 15;

    // An ordinary megabyte takes a twentieth of a second or so. Quadratic work takes minutes.
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(5);

    [Theory]
    [MemberData(nameof(HostileText.Cases), MemberType = typeof(HostileText))]
    public void TenTimesTheTextIsTenTimesTheWork(string shape)
    {
        var (small, large) = (HostileShapes.Make(shape, Small), HostileShapes.Make(shape, Large));

        // Once before counting, so that the pooled buffers of both sizes are there.
        BytesOf(small);
        BytesOf(large);
        var ratio = (double)BytesOf(large) / BytesOf(small);
        Assert.True(ratio < MostBytes, $"{ratio:0.0} times the bytes for ten times the text");
    }

    [Theory]
    [MemberData(nameof(HostileText.Cases), MemberType = typeof(HostileText))]
    public void AMegabyteTakesSeconds(string shape)
    {
        var text = HostileShapes.Make(shape, Large);
        var start = Used();
        var tree = SyntaxTree.ParseText(text);
        var parsed = Used() - start;
        Assert.Equal(Large, tree.GetRoot().DescendantTokens().Sum(token => token.FullSpan.Length));
        var walked = Used() - start - parsed;
        Assert.True(parsed < s_limit, $"parsing took {parsed.TotalSeconds:0.0} s");
        Assert.True(walked < s_limit, $"walking took {walked.TotalSeconds:0.0} s");
    }

    [Theory]
    [InlineData("a letter and combining marks")]
    [InlineData("combining marks")]
    [InlineData("one title")]
    public void TenMegabytesOfItTakeSecondsToo(string shape)
    {
        var text = HostileShapes.Make(shape, 10 * Large);
        var start = Used();
        SyntaxTree.ParseText(text);
        var parsed = Used() - start;
        Assert.True(parsed < 2 * s_limit, $"parsing took {parsed.TotalSeconds:0.0} s");
    }

    // Processor time: on a busy machine the clock goes on while the test waits.
    private static TimeSpan Used()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }

    private static long BytesOf(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        SyntaxTree.ParseText(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}

/// <summary>Timed tests run by themselves.</summary>
[CollectionDefinition(nameof(Linear), DisableParallelization = true)]
public class TimedTests;
