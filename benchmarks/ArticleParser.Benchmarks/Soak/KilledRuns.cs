namespace ArticleParser.Benchmarks.Soak;

/// <summary>A run over many files that is killed (SIGKILL) at random moments and started again, until it is done.</summary>
internal static class KilledRuns
{
    private const int LatestMoment = 4000;

    /// <summary>Kills so many times, and gives what was wrong with what stood there.</summary>
    public static (int Kills, int Finished, List<string> Faults) Run(string folder, int times, Random random)
    {
        var output = Path.Combine(folder, "out");
        var run = new ShardedRun(folder, output, shards: 24, pagesEach: 150);
        run.Prepare();
        var (kills, finished, faults) = (0, 0, new List<string>());
        for (var i = 0; i < times; i++)
        {
            if (run.IsComplete) Directory.Delete(output, recursive: true);
            var before = run.Done;
            using var process = run.Start();
            if (process.WaitForExit(random.Next(LatestMoment))) finished++;
            else
            {
                process.Kill();
                process.WaitForExit();
                kills++;
            }

            faults.AddRange(before.Except(run.Done).Select(lost => $"{lost} was done and is no more"));
            faults.AddRange(run.Done.Select(run.FaultOf).OfType<string>());
        }

        return (kills, finished, faults);
    }
}
