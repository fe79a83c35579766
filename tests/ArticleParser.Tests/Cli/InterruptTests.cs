using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using ArticleParser.Cli;
using ZstdSharp;

namespace ArticleParser.Tests.Cli;

/// <summary>A run that is told to stop finishes what it has begun, and its output can be read. The soak in the benchmarks does the same hundreds of times.</summary>
public class InterruptTests
{
    // What hangs is ended with its child.
    private const int Longest = 120_000;

    [Theory(Timeout = Longest)]
    [InlineData("out.ndjson", "INT", 400)]
    [InlineData("out.ndjson.gz", "INT", 700)]
    [InlineData("out.ndjson.zst", "TERM", 500)]
    public async Task Interrupted_output_is_whole_and_says_how_much_it_is(string name, string signal, int after)
    {
        SkipWithout(signal);
        using var folder = new TemporaryFolder();
        using var child = new Child("parse", "-", "--input", "ndjson", "-o", folder.Path(name));
        var process = child.Process;
        var feeding = FeedAsync(process);
        var partial = folder.Path(name.Replace("out.", "out.partial.", StringComparison.Ordinal));
        await WaitForAsync(partial);
        await Task.Delay(after, TestContext.Current.CancellationToken);
        await SignalAsync(process, signal);
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        await feeding;
        Assert.Equal(130, process.ExitCode);
        var ids = Read(partial).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetInt64()).ToList();
        Assert.Equal($"articleparser: {ids.Count:N0} {(ids.Count == 1 ? "page" : "pages")} written; interrupted; they are in {partial}.", error.Trim());
        Assert.Equal(Enumerable.Range(0, ids.Count).Select(id => (long)id), ids);
        Assert.False(File.Exists(folder.Path(name)));
    }

    [Fact]
    public async Task Array_that_is_interrupted_is_closed()
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        using var stop = new CancellationTokenSource();
        using var input = new StoppingStream(stop, "{\"id\":1,\"text\":\"A\"}\n"u8.ToArray());
        var status = await new CommandLine(new CliEnvironment(input, output, error)).RunAsync(["parse", "-", "-i", "ndjson", "-f", "json"], stop.Token);
        using var json = JsonDocument.Parse(output.ToArray());
        Assert.Equal((130, JsonValueKind.Array), (status, json.RootElement.ValueKind));
        Assert.EndsWith("written; interrupted.", error.ToString().TrimEnd(), StringComparison.Ordinal);
    }

    [Theory(Timeout = Longest)]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task Second_signal_stops_at_once(string signal)
    {
        SkipWithout(signal);
        using var child = new Child("parse", "-", "--input", "ndjson");
        var process = child.Process;
        var feeding = FeedAsync(process);
        var buffer = new byte[100_000];
        await process.StandardOutput.BaseStream.ReadExactlyAsync(buffer, TestContext.Current.CancellationToken);

        // Nobody reads on: the pages under way cannot be written, and only the second signal ends the run.
        await Task.Delay(300, TestContext.Current.CancellationToken);
        await SignalAsync(process, signal);
        await Task.Delay(300, TestContext.Current.CancellationToken);
        Assert.False(process.HasExited);
        await SignalAsync(process, signal);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        await feeding;
        Assert.Equal(130, process.ExitCode);
    }

    /// <summary>A shell gives what it starts in the background no SIGINT, and a process that ignores it hands that down.</summary>
    private static void SkipWithout(string signal)
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows has no such signals.");
        if (signal != "INT" || !File.Exists("/proc/self/status")) return;
        var ignored = File.ReadLines("/proc/self/status").First(line => line.StartsWith("SigIgn:", StringComparison.Ordinal));
        if ((Convert.ToUInt64(ignored["SigIgn:".Length..].Trim(), 16) & 2) != 0) Assert.Skip("SIGINT is ignored where the tests run.");
    }

    private static async Task FeedAsync(Process process)
    {
        var text = JsonSerializer.Serialize(CliRun.Page);
        try
        {
            for (var i = 0; ; i++) await process.StandardInput.WriteAsync($"{{\"id\":{i},\"text\":{text}}}\n");
        }
        catch (IOException)
        {
            // It has ended and reads no more.
        }
    }

    private static async Task WaitForAsync(string path)
    {
        while (!File.Exists(path)) await Task.Delay(20, TestContext.Current.CancellationToken);
    }

    private static async Task SignalAsync(Process process, string signal)
    {
        using var kill = Process.Start("kill", ["-" + signal, process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private static string[] Read(string path)
    {
        using var file = File.OpenRead(path);
        using Stream stream = Path.GetExtension(path) switch { ".gz" => new GZipStream(file, CompressionMode.Decompress), ".zst" => new DecompressionStream(file), _ => file };
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var text = reader.ReadToEnd();
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        return text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The command line in a process of its own, which ends with the test.</summary>
    private sealed class Child : IDisposable
    {
        public Child(params string[] arguments)
        {
            var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var argument in (string[])["exec", typeof(CommandLine).Assembly.Location, .. arguments]) start.ArgumentList.Add(argument);
            Process = Process.Start(start)!;
        }

        public Process Process { get; }

        public void Dispose()
        {
            if (!Process.HasExited) Process.Kill(entireProcessTree: true);
            Process.Dispose();
        }
    }

    /// <summary>Gives what it has, asks for the stop, and never gives anything again.</summary>
    private sealed class StoppingStream(CancellationTokenSource stop, byte[] bytes) : MemoryStream(bytes)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var count = Read(buffer.Span);
            if (count > 0) return count;
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, CancellationToken.None);
            return 0;
        }
    }
}
