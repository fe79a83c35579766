using System.Collections.Concurrent;

namespace ArticleParser.Tests.Invariants;

/// <summary>Trees can be made and read from many threads at once.</summary>
public class ThreadSafe
{
    private const int Threads = 8;

    [PageProperty(40)]
    public void ParallelParsesAreTheSequentialOnes(PageText[] pages)
    {
        var expected = pages.Select(page => page.Parse()).ToArray();
        var actual = new SyntaxTree[pages.Length];
        Parallel.For(0, pages.Length, new ParallelOptions { MaxDegreeOfParallelism = Threads }, i => actual[i] = pages[i].Parse());
        for (var i = 0; i < pages.Length; i++) Pure.AssertSame(expected[i], actual[i]);
    }

    [Fact]
    public void SamplesInParallelAreTheSamplesInSequence()
    {
        var work = Enumerable.Repeat(Sample.All, 10).SelectMany(samples => samples).ToArray();
        var expected = Sample.All.ToDictionary(sample => sample.Name, sample => sample.Tree);
        Parallel.ForEach(work, new ParallelOptions { MaxDegreeOfParallelism = Threads }, sample => Pure.AssertSame(expected[sample.Name], sample.Tree));
    }

    [PageProperty(200)]
    public void ThreadsThatWalkATreeMeetTheSameNodes(PageText page)
    {
        var tree = page.Parse();
        var walks = new ConcurrentBag<SyntaxNode[]>();
        using var start = new Barrier(4);
        var threads = Enumerable.Range(0, 4).Select(_ => new Thread(() =>
        {
            start.SignalAndWait();
            walks.Add([.. tree.GetRoot().DescendantNodesAndSelf()]);
        })).ToArray();
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();

        Assert.Equal(4, walks.Count);
        var first = walks.First();
        foreach (var walk in walks)
        {
            Assert.Equal(first.Length, walk.Length);
            for (var i = 0; i < first.Length; i++) Assert.Same(first[i], walk[i]);
        }
    }
}
