using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArticleParser.Benchmarks.Quick;

/// <summary>What the figures were measured on, in one line and without names.</summary>
internal static class Machine
{
    public static string Describe() =>
        $"{Processor()}, {Environment.ProcessorCount} cores, vectors of {Width()} bits, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30} GiB; "
        + $"{RuntimeInformation.OSDescription.Split(' ')[0]} {RuntimeInformation.ProcessArchitecture}, {RuntimeInformation.FrameworkDescription}; "
        + (ThreadClock.IsProcessorTime ? "processor time of one thread" : "WALL CLOCK: only good on an idle machine");

    private static int Width() => Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : 128;

    private static string Processor()
    {
        const string Info = "/proc/cpuinfo";
        var line = File.Exists(Info) ? File.ReadLines(Info).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) : null;
        return line is null ? "unknown processor" : line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
    }
}
