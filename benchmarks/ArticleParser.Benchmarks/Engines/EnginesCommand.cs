using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using ArticleParser.Benchmarks.Quick;

namespace ArticleParser.Benchmarks.Engines;

/// <summary>
/// The command <c>engines</c>: a crawl that the documentation's own script does on a Dask cluster of one, two and three workers, each of one thread, and the same by the
/// command line alone. Dask has to be installed (Debian: python3-distributed).
/// </summary>
internal static class EnginesCommand
{
    private const int Shards = 12;
    private const int MostWorkers = 3;

    public static Command Make() =>
        RecordsCommand.Make("engines", "Parses a crawl of 12 files on Dask clusters of one, two and three workers, and without one: wall time.", 60_000, Measure);

    private static string Measure(string folder, int records, ParseResult _)
    {
        WriteCrawl(folder, records);
        WriteTool(folder);
        List<string[]> rows = [Row("the command line, 1 job", records, Alone(folder, 1)), Row("the command line, 2 jobs", records, Alone(folder, 2))];
        for (var workers = 1; workers <= MostWorkers; workers++) rows.Add(Row($"Dask, {workers} worker{(workers > 1 ? "s" : "")}", records, OnDask(folder, workers)));
        return TextTable.Of(["who", "seconds", "pages a second"], rows);
    }

    private static string[] Row(string who, int records, TimeSpan time) =>
        [who, time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture), (records / time.TotalSeconds).ToString("N0", CultureInfo.InvariantCulture)];

    private static void WriteCrawl(string folder, int records)
    {
        Directory.CreateDirectory(Path.Combine(folder, "crawl"));
        var pages = Benchmarks.Pages.MadePages.Make(200).ToList();
        for (var shard = 0; shard < Shards; shard++)
        {
            using var file = new StreamWriter(Path.Combine(folder, "crawl", $"{shard:00}.ndjson"));
            for (var i = shard; i < records; i += Shards) file.WriteLine(System.Text.Json.JsonSerializer.Serialize(new { id = i, text = pages[i % pages.Count] }));
        }
    }

    /// <summary>The script calls the tool by its name.</summary>
    private static void WriteTool(string folder)
    {
        var tool = Path.Combine(folder, "articleparser");
        File.WriteAllText(tool, $"#!/bin/sh\nexec dotnet exec '{typeof(Cli.CommandLine).Assembly.Location}' \"$@\"\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(tool, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static TimeSpan Alone(string folder, int jobs)
    {
        var clock = Stopwatch.StartNew();
        using var run = Start(folder, Path.Combine(folder, "articleparser"), "run", "crawl", "--out", $"alone-{jobs}", "--jobs", jobs.ToString(CultureInfo.InvariantCulture));
        Wait(run);
        return clock.Elapsed;
    }

    /// <summary>The time of the script: the cluster is there already.</summary>
    private static TimeSpan OnDask(string folder, int workers)
    {
        var address = $"tcp://127.0.0.1:{FreePort()}";
        List<Process> cluster = [Start(folder, "dask-scheduler", "--host", address, "--no-dashboard")];
        try
        {
            for (var i = 0; i < workers; i++) cluster.Add(Start(folder, "dask-worker", address, "--nthreads", "1", "--no-nanny", "--no-dashboard", "--host", "127.0.0.1", "--local-directory", $"worker-{workers}-{i}"));
            using (var ready = Start(folder, "/usr/bin/python3", "-c", $"from distributed import Client\nwith Client('{address}') as client: client.wait_for_workers({workers})")) Wait(ready);
            var clock = Stopwatch.StartNew();
            using var script = Start(folder, "/usr/bin/python3", Script(), address, Shards.ToString(CultureInfo.InvariantCulture), "crawl", $"dask-{workers}");
            Wait(script);
            return clock.Elapsed;
        }
        finally
        {
            foreach (var process in Enumerable.Reverse(cluster))
            {
                process.Kill(entireProcessTree: true);
                process.WaitForExit();
                process.Dispose();
            }
        }
    }

    private static string Script()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var script = Path.Combine(folder.FullName, "src", "ArticleParser.Docs", "samples", "engines", "dask_run.py");
            if (File.Exists(script)) return script;
        }

        throw new DirectoryNotFoundException("The benchmarks do not stand in the repository, where the script is.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static Process Start(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["PATH"] = $"{folder}:{Environment.GetEnvironmentVariable("PATH")}";
        var process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static void Wait(Process process)
    {
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{process.StartInfo.FileName} ended with {process.ExitCode}.");
    }
}
