using System.Diagnostics;

namespace ArticleParser.Benchmarks.Quick;

/// <summary>The command line over many pages, in a process of its own that is watched from outside.</summary>
/// <param name="Pages">How many pages went in.</param>
/// <param name="Seconds">Wall time.</param>
/// <param name="ProcessorSeconds">Processor time of all threads.</param>
/// <param name="PeakBytes">The most memory that was resident.</param>
internal sealed record BulkRun(long Pages, double Seconds, double ProcessorSeconds, long PeakBytes)
{
    private const int Watch = 50;

    public string[] Cells =>
    [
        Show("{0:N0}", Pages), Show("{0:N0}", Pages / Seconds), Show("{0:N0}", Pages / ProcessorSeconds),
        Show("{0:0} MiB", PeakBytes / 1048576.0), Show("{0:0} %", 100 * ProcessorSeconds / Seconds), Show("{0:0.0} s", Seconds),
    ];

    public static string[] Head => ["pages", "pages a second", "pages a processor second", "peak memory", "processor use (200 % is two cores)", "time"];

    /// <summary>Parses a file of records so many times in a row; the articles are thrown away.</summary>
    public static BulkRun Of(string file, int times, long pages) => Of(["parse", .. Enumerable.Repeat(file, times), "--format", "ndjson"], pages * times);

    /// <summary>Runs the tool with arguments that read so many pages.</summary>
    public static BulkRun Of(IReadOnlyList<string> arguments, long pages)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(OwnProcess.AsTool([Argument, .. arguments]))!;
        long peak = 0;
        var used = TimeSpan.Zero;
        while (!process.WaitForExit(Watch))
        {
            process.Refresh();
            try
            {
                (peak, used) = (Math.Max(peak, process.PeakWorkingSet64), process.TotalProcessorTime);
            }
            catch (InvalidOperationException)
            {
                // It ended between the two lines.
            }
        }

        if (process.ExitCode != 0) throw new InvalidOperationException($"The command line ended with {process.ExitCode}.");
        return new BulkRun(pages, clock.Elapsed.TotalSeconds, used.TotalSeconds, peak);
    }

    /// <summary>The argument that makes this program the command line, whose arguments follow. Its standard output goes nowhere.</summary>
    public const string Argument = "articleparser";

    /// <summary>What the process does: what the tool does with these arguments.</summary>
    public static Task<int> RunAsync(IReadOnlyList<string> arguments) => new Cli.CommandLine(new Cli.CliEnvironment(Stream.Null, Stream.Null, Console.Error)).RunAsync(arguments);

    private static string Show(string format, double figure) => string.Format(System.Globalization.CultureInfo.InvariantCulture, format, figure);
}
