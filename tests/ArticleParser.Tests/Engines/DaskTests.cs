namespace ArticleParser.Tests.Engines;

/// <summary>The documentation's script on a real Dask cluster: one scheduler, three workers, one of which is killed in mid-run.</summary>
public class DaskTests
{
    [Fact]
    public async Task Worker_that_is_killed_takes_nothing_with_it()
    {
        EngineRun.Needs("python3-distributed", "dask-scheduler", "dask-worker", "python3");
        using var run = new EngineRun();
        var address = $"tcp://127.0.0.1:{EngineRun.FreePort()}";
        run.Start("dask-scheduler", "--host", address, "--no-dashboard");
        var workers = Enumerable.Range(0, 3).Select(i => run.Start("dask-worker", address, "--nthreads", "1", "--no-nanny", "--no-dashboard", "--host", "127.0.0.1", "--local-directory", run.PathOf($"worker{i}"))).ToList();

        var script = run.AskAsync("/usr/bin/python3", EngineRun.Script("dask_run.py"), address, "6", run.PathOf("crawl"), run.PathOf("articles"));
        await run.UntilAsync(() => run.Done() >= 1, "a shard is done");
        Assert.InRange(run.Done(), 1, 11);
        workers[0].Kill(entireProcessTree: true);
        Assert.Contains("6 parts done", await script, StringComparison.Ordinal);
        Assert.Equal([true, false, false], workers.Select(worker => worker.HasExited));
        await run.CheckAsync();
    }
}
