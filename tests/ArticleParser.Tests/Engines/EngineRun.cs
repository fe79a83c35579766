using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using ArticleParser.Docs;
using ArticleParser.Tests.Cli;
using ZstdSharp;

namespace ArticleParser.Tests.Engines;

/// <summary>A crawl that a scheduler is to parse with the documentation's own script, the processes that were started for it, and what came of it.</summary>
internal sealed class EngineRun : IDisposable
{
    private const int Shards = 12;
    private const int PagesEach = 800;

    private readonly TemporaryFolder _folder = new();
    private readonly List<Process> _started = [];
    private readonly ConcurrentQueue<string> _log = [];

    public EngineRun()
    {
        var text = JsonSerializer.Serialize(CliRun.Page);
        for (var shard = 0; shard < Shards; shard++)
            _folder.Write($"crawl/{shard:00}.ndjson", string.Concat(Enumerable.Range(0, PagesEach).Select(i => $"{{\"id\":{(shard * PagesEach) + i},\"text\":{text}}}\n")) + "{\"id\":\"without a text\"}\n");

        // The scripts call the tool by its name.
        var tool = _folder.Write("bin/articleparser", $"#!/bin/sh\nexec dotnet exec '{typeof(ArticleParser.Cli.CommandLine).Assembly.Location}' \"$@\"\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(tool, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    public string Root => _folder.Root;

    /// <summary>Variables that all processes get.</summary>
    public Dictionary<string, string> Variables { get; } = [];

    /// <summary>One of the documentation's scripts.</summary>
    public static string Script(string name) => Path.Combine(Repository.Find().Root, "src", "ArticleParser.Docs", "samples", "engines", name);

    /// <summary>Skips the test, aloud, where a program is not installed.</summary>
    public static void Needs(string package, params string[] programs)
    {
        string[] folders = [.. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator), "/usr/sbin"];
        foreach (var program in programs)
        {
            if (!folders.Any(folder => File.Exists(Path.Combine(folder, program)))) Assert.Skip($"{program} is not installed (Debian: {package}).");
        }
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public string Write(string name, string text) => _folder.Write(name, text);

    public string PathOf(string name) => _folder.Path(name);

    /// <summary>Starts a process that ends with the test.</summary>
    public Process Start(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Root, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in Variables) start.Environment[name] = value;
        start.Environment["PATH"] = $"{PathOf("bin")}:{Environment.GetEnvironmentVariable("PATH")}:/usr/sbin";
        var process = Process.Start(start)!;
        _started.Add(process);
        process.OutputDataReceived += (_, line) => Note(program, line.Data);
        process.ErrorDataReceived += (_, line) => Note(program, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    /// <summary>Runs a program to its end, which has to be a good one; gives what it printed.</summary>
    public async Task<string> AskAsync(string program, params string[] arguments)
    {
        _log.Clear();
        var process = Start(program, arguments);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        var said = _log.Where(line => line.StartsWith(program + ": ", StringComparison.Ordinal)).Select(line => line[(program.Length + 2)..]);
        return process.ExitCode == 0 ? string.Join('\n', said) : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {Log}");
    }

    public Task UntilAsync(Func<bool> isSo, string what) => UntilAsync(() => Task.FromResult(isSo()), what);

    public async Task UntilAsync(Func<Task<bool>> isSo, string what)
    {
        for (var clock = Stopwatch.StartNew(); !await isSo(); await Task.Delay(50, TestContext.Current.CancellationToken))
        {
            if (clock.Elapsed > TimeSpan.FromMinutes(4)) throw new TimeoutException($"Waited for this in vain: {what}. {Log}");
        }
    }

    /// <summary>How many shards are done.</summary>
    public int Done(string folder = "articles") => Directory.Exists(PathOf($"{folder}/_manifest")) ? Directory.EnumerateFiles(PathOf($"{folder}/_manifest"), "*.json").Count() : 0;

    /// <summary>The run is whole, and the same as that of one machine without a scheduler.</summary>
    public async Task CheckAsync()
    {
        Assert.True(File.Exists(PathOf("articles/_SUCCESS")), Log);
        var one = await CliRun.OfAsync("run", PathOf("crawl"), "--out", PathOf("one"));
        Assert.Equal((1, Shards), (one.Status, Done("one")));
        Assert.Equal(Texts("one"), Texts("articles"));
        Assert.DoesNotContain(Directory.EnumerateFiles(PathOf("articles"), "*", SearchOption.AllDirectories), file => file.Contains("partial", StringComparison.Ordinal));
        var stats = JsonDocument.Parse((await CliRun.OfAsync("stats", PathOf("articles"), "--json")).Output).RootElement;
        Assert.Equal((Shards * (PagesEach + 1), Shards), (stats.GetProperty("records").GetInt32(), stats.GetProperty("failures").GetProperty("missing-text").GetInt32()));
    }

    public void Dispose()
    {
        foreach (var process in Enumerable.Reverse(_started))
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
            process.WaitForExit();
            process.Dispose();
        }

        _folder.Dispose();
    }

    private void Note(string program, string? line)
    {
        if (line is not null) _log.Enqueue($"{program}: {line}");
    }

    private string Log => string.Join('\n', _log);

    private SortedDictionary<string, string> Texts(string folder)
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(PathOf(folder), "*.zst"))
        {
            using var reader = new StreamReader(new DecompressionStream(File.OpenRead(file)));
            texts[Path.GetFileName(file)] = reader.ReadToEnd();
        }

        foreach (var file in Directory.EnumerateFiles(PathOf(folder + "/_errors"))) texts["_errors/" + Path.GetFileName(file)] = File.ReadAllText(file).Replace(Root + "/", "", StringComparison.Ordinal);
        return texts;
    }
}
