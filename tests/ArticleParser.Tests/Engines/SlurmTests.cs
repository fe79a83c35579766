using System.Security.Cryptography;

namespace ArticleParser.Tests.Engines;

/// <summary>The documentation's script as an array job of a real Slurm: slurmctld, slurmd and munge on this host, and a task that is requeued in mid-run.</summary>
public class SlurmTests
{
    [Fact]
    public async Task Task_that_is_requeued_goes_on_where_it_stopped()
    {
        EngineRun.Needs("slurmctld, slurmd, slurm-client, munge", "slurmctld", "slurmd", "sbatch", "squeue", "scontrol", "munged");
        if (!Environment.IsPrivilegedProcess) Assert.Skip("slurmd runs as root alone.");
        using var run = new EngineRun();
        await StartAsync(run);

        var job = (await run.AskAsync("sbatch", "--parsable", "--chdir", run.Root, "--output", run.PathOf("task-%a.txt"), EngineRun.Script("slurm.sh"))).Trim();
        await run.UntilAsync(() => File.Exists(run.PathOf("articles/_manifest/00.json")), "the first task has done a shard");
        await run.AskAsync("scontrol", "requeue", job + "_1");
        await run.UntilAsync(async () => !(await run.AskAsync("squeue", "--noheader", "--format=task:%i")).Contains("task:", StringComparison.Ordinal), "all tasks are done");

        var told = await File.ReadAllTextAsync(run.PathOf("task-1.txt"), TestContext.Current.CancellationToken);
        Assert.Contains("DUE TO JOB REQUEUE", told, StringComparison.Ordinal);
        Assert.Matches(@"3 of 3 shards done, [12] of them before", told);
        await run.CheckAsync();
    }

    /// <summary>A cluster of one host with three processors, whatever it has, that hears on this machine alone.</summary>
    private static async Task StartAsync(EngineRun run)
    {
        var host = Environment.MachineName.Split('.')[0];
        var key = run.Write("key", Convert.ToBase64String(RandomNumberGenerator.GetBytes(768)));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(key, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        foreach (var folder in (string[])["state", "spool"]) Directory.CreateDirectory(run.PathOf(folder));
        run.Variables["SLURM_CONF"] = run.Write("slurm.conf", $"""
            ClusterName=test
            SlurmctldHost={host}(127.0.0.1)
            SlurmctldPort={EngineRun.FreePort()}
            SlurmdPort={EngineRun.FreePort()}
            SlurmUser=root
            SlurmdUser=root
            AuthType=auth/munge
            # A task that is requeued waits until its credential has ended.
            AuthInfo=socket={run.PathOf("munge.socket")},cred_expire=5
            StateSaveLocation={run.PathOf("state")}
            SlurmdSpoolDir={run.PathOf("spool")}
            SlurmctldPidFile={run.PathOf("slurmctld.pid")}
            SlurmdPidFile={run.PathOf("slurmd.pid")}
            ProctrackType=proctrack/linuxproc
            TaskPlugin=task/none
            JobAcctGatherType=jobacct_gather/none
            AccountingStorageType=accounting_storage/none
            SelectType=select/cons_tres
            SelectTypeParameters=CR_CPU
            SlurmdParameters=config_overrides
            MailProg=/bin/true
            NodeName={host} NodeAddr=127.0.0.1 CPUs=3 RealMemory=1000
            PartitionName=all Nodes={host} Default=YES State=UP

            """);
        run.Start("munged", "--foreground", "--force", "--socket", run.PathOf("munge.socket"), "--key-file", key, "--log-file", run.PathOf("munge.log"), "--pid-file", run.PathOf("munge.pid"), "--seed-file", run.PathOf("munge.seed"));
        await run.UntilAsync(() => File.Exists(run.PathOf("munge.socket")), "munged hears");
        run.Start("slurmctld", "-D");
        run.Start("slurmd", "-D", "-N", host);
        await run.UntilAsync(() => IsReadyAsync(run), "the node is ready");
    }

    private static async Task<bool> IsReadyAsync(EngineRun run)
    {
        try
        {
            return (await run.AskAsync("sinfo", "--noheader", "--format=%t")).Contains("idle", StringComparison.Ordinal);
        }
        catch (InvalidOperationException)
        {
            // The controller does not answer yet.
            return false;
        }
    }
}
