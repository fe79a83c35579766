using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ArticleParser.Benchmarks.Quick;

/// <summary>Processor time of the calling thread: what else the machine is doing does not count.</summary>
internal static partial class ThreadClock
{
    // CLOCK_THREAD_CPUTIME_ID of Linux's time.h and of macOS's.
    private static readonly int s_clock = OperatingSystem.IsMacOS() ? 16 : 3;

    /// <summary>False where only the wall clock is to be had; the figures then hold on an idle machine alone.</summary>
    public static bool IsProcessorTime { get; } = OperatingSystem.IsLinux() || OperatingSystem.IsMacOS();

    /// <summary>Seconds; only differences mean something.</summary>
    public static double Now()
    {
        if (!IsProcessorTime || ClockGetTime(s_clock, out var time) != 0) return Stopwatch.GetTimestamp() / (double)Stopwatch.Frequency;
        return time.Seconds + (time.Nanoseconds * 1e-9);
    }

    public static double Of(Action work)
    {
        var start = Now();
        work();
        return Now() - start;
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int ClockGetTime(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeSpec
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
