using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using ZstdSharp;

namespace ArticleParser.Benchmarks.Soak;

/// <summary>One run of the command line in a process of its own, stopped by a signal at a random moment.</summary>
/// <param name="folder">Where it writes.</param>
/// <param name="input">What it reads.</param>
/// <param name="pages">How many pages that holds.</param>
/// <param name="latest">The latest moment, in milliseconds.</param>
/// <param name="index">Which run of all it is: outputs and signals take turns.</param>
internal sealed partial class InterruptedRun(string folder, string input, long pages, int latest, int index)
{
    private const int Repeats = 20;
    private static readonly string[] s_endings = [".ndjson", ".ndjson.gz", ".ndjson.zst"];
    private static readonly string[] s_signals = ["INT", "TERM"];

    private readonly string _ending = s_endings[index % s_endings.Length];
    private readonly string _signal = s_signals[index / s_endings.Length % s_signals.Length];

    private string Target => Path.Combine(folder, "out" + _ending);

    private string Partial => Path.Combine(folder, "out.partial" + _ending);

    public SoakResult Run(Random random)
    {
        File.Delete(Target);
        File.Delete(Partial);
        using var process = Start();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(random.Next(latest))) Signal(process);
        process.WaitForExit();
        return Check(process.ExitCode, error.Result);
    }

    private Process Start()
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardError = true };
        string[] arguments = ["exec", typeof(Cli.CommandLine).Assembly.Location, "parse", .. Enumerable.Repeat(input, Repeats), "--output", Target];
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    private void Signal(Process process)
    {
        using var kill = Process.Start("kill", ["-" + _signal, process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    private SoakResult Check(int status, string error)
    {
        var (isWhole, isPartial) = (File.Exists(Target), File.Exists(Partial));
        if (status == 0) return new SoakResult(_ending, isWhole ? Read(Target) : 0, IsFinished: true, isWhole && !isPartial ? null : "finished without its output");
        var said = Written().Match(error) is { Success: true } match ? long.Parse(match.Groups[1].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture) : 0;
        if (isWhole) return new SoakResult(_ending, 0, IsFinished: false, "the target stands there though the run was interrupted");
        if (status is not (130 or 143)) return new SoakResult(_ending, 0, IsFinished: false, $"exit status {status}: {error}");
        if (!isPartial) return new SoakResult(_ending, 0, IsFinished: false, said == 0 ? null : $"{said} pages were written, and there is no file");
        try
        {
            var read = Read(Partial);
            return new SoakResult(_ending, read, IsFinished: false, read == said ? null : $"said {said} pages, read {read}");
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or ZstdException or JsonException)
        {
            return new SoakResult(_ending, 0, IsFinished: false, broken.Message);
        }
    }

    /// <summary>Reads all lines, which have to be whole and in the order of the input.</summary>
    private long Read(string path)
    {
        using var file = File.OpenRead(path);
        using Stream stream = _ending.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : _ending.EndsWith(".zst", StringComparison.Ordinal) ? new DecompressionStream(file) : file;
        using var reader = new StreamReader(stream);
        long count = 0;
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.GetProperty("id").GetInt64() != count % pages || !json.RootElement.TryGetProperty("article", out _)) throw new InvalidDataException($"line {count + 1} is not the page that it should be");
            count++;
        }

        return count;
    }

    [GeneratedRegex(@"([\d,]+) pages? written; interrupted")]
    private static partial Regex Written();
}
