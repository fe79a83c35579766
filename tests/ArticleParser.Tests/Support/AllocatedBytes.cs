namespace ArticleParser.Tests;

/// <summary>What work asks of memory on this thread.</summary>
internal static class AllocatedBytes
{
    private const int Tries = 4;

    /// <summary>
    /// How many times as much a large piece of work takes as a small one; of a few tries the least, until one is below <paramref name="most"/>: pools are
    /// empty the first time, and whenever the collector has been there.
    /// </summary>
    public static double Growth(Action small, Action large, double most)
    {
        small();
        var least = double.MaxValue;
        for (var i = 0; i < Tries && least >= most; i++) least = Math.Min(least, (double)Of(large) / Of(small));
        return least;
    }

    private static long Of(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
