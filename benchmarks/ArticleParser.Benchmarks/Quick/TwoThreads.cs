namespace ArticleParser.Benchmarks.Quick;

/// <summary>Whether two threads that parse at once get in each other's way.</summary>
internal static class TwoThreads
{
    private const int Rounds = 9;

    /// <summary>Processor time of the work on one thread, over what each of two threads takes for it at the same time.</summary>
    public static Spread Measure(Action work) => Spread.Of([.. Enumerable.Range(0, Rounds).Select(_ => Once(work))]);

    private static double Once(Action work)
    {
        var alone = On(1, work);
        return alone / On(2, work);
    }

    private static double On(int threads, Action work)
    {
        var seconds = new double[threads];
        using var start = new Barrier(threads);
        var running = Enumerable.Range(0, threads).Select(index => new Thread(() =>
        {
            start.SignalAndWait();
            seconds[index] = ThreadClock.Of(work);
        })).ToList();
        running.ForEach(thread => thread.Start());
        running.ForEach(thread => thread.Join());
        return seconds.Average();
    }
}
