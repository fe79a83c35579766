using System.Diagnostics;

namespace ArticleParser.Benchmarks.Soak;

/// <summary>A run over many files onto a disk of a random size, which is full before all of them are done.</summary>
internal static class FullDisks
{
    // In KiB; all of the output takes about as much as the largest.
    private const int SmallestDisk = 16;
    private const int LargestDisk = 8000;

    /// <summary>Fills so many disks, and gives how many shards were done on them and what was wrong. Null where no disk can be mounted.</summary>
    public static (int Full, int Done, List<string> Faults)? Run(string folder, int times, Random random)
    {
        if (!OperatingSystem.IsLinux()) return null;
        var disk = Directory.CreateDirectory(Path.Combine(folder, "disk")).FullName;
        var run = new ShardedRun(folder, Path.Combine(disk, "out"), shards: 24, pagesEach: 150);
        run.Prepare();
        var (full, done, faults) = (0, 0, new List<string>());
        for (var i = 0; i < times; i++)
        {
            var size = random.Next(SmallestDisk, LargestDisk);
            if (Call("mount", "-t", "tmpfs", "-o", $"size={size}k", "articleparser", disk) != 0) return null;
            try
            {
                using var process = run.Start();
                var error = process.StandardError.ReadToEnd();
                process.WaitForExit();
                if (process.ExitCode != 0) full++;
                if (process.ExitCode != 0 && !(process.ExitCode == 2 && error.Contains("No space left on device", StringComparison.Ordinal))) faults.Add($"{size} KiB: exit status {process.ExitCode}: {error}");
                if (run.IsComplete != (process.ExitCode == 0)) faults.Add($"{size} KiB: exit status {process.ExitCode}, complete: {run.IsComplete}");
                faults.AddRange(Directory.EnumerateFiles(disk, "*.partial*", SearchOption.AllDirectories).Select(file => $"{size} KiB: {file} was left"));
                done += run.Done.Count();
                faults.AddRange(run.Done.Select(run.FaultOf).OfType<string>());
            }
            finally
            {
                Call("umount", "--lazy", disk);
            }
        }

        return (full, done, faults);
    }

    private static int Call(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
