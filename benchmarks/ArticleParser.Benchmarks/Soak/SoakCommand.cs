using System.CommandLine;
using System.Globalization;
using ArticleParser.Benchmarks.Quick;

namespace ArticleParser.Benchmarks.Soak;

/// <summary>The command <c>soak</c>: interrupts the command line at random moments, again and again, and reads what it left.</summary>
internal static class SoakCommand
{
    private static readonly Option<int> s_times = new("--times") { Description = "How many interrupts.", HelpName = "N", DefaultValueFactory = _ => 300 };
    private static readonly Option<int> s_kills = new("--kills") { Description = "How many times a run over many files is killed with SIGKILL and started again.", HelpName = "N", DefaultValueFactory = _ => 50 };
    private static readonly Option<int> s_disks = new("--disks") { Description = "How many times a run over many files fills a disk of a random size, which root alone may mount.", HelpName = "N", DefaultValueFactory = _ => 0 };
    private static readonly Option<int> s_within = new("--within") { Description = "The latest moment of an interrupt, in milliseconds after the start.", HelpName = "MS", DefaultValueFactory = _ => 4000 };
    private static readonly Option<int> s_seed = new("--seed") { Description = "Which moments.", HelpName = "N", DefaultValueFactory = _ => 1 };

    private const string Name = "soak";

    public static Command Make()
    {
        var command = new Command(Name, "Interrupts the command line N times at random moments, over plain, .gz and .zst outputs, and checks that every file it leaves is whole; the exit status is 1 where one is not.") { s_times, s_within, s_kills, s_disks, s_seed };
        command.SetAction(arguments =>
        {
            var random = new Random(arguments.GetValue(s_seed));
            var interrupted = Run(arguments.GetValue(s_times), arguments.GetValue(s_within), random);
            var killed = WorkFolder.In(Name, folder => Kill(folder, arguments.GetValue(s_kills), random));
            return Math.Max(interrupted, Math.Max(killed, WorkFolder.In(Name, folder => Fill(folder, arguments.GetValue(s_disks), random))));
        });
        return command;
    }

    private static int Run(int times, int within, Random random) => WorkFolder.In(Name, folder =>
    {
        if (times == 0) return 0;
        var input = Path.Combine(folder, "pages.ndjson");
        var pages = BulkFile.Write(input, null);
        var results = Enumerable.Range(0, times).Select(i => new InterruptedRun(folder, input, pages, within, i).Run(random)).ToList();
        Tell(results);
        return results.Any(result => result.Fault is not null) ? 1 : 0;
    });

    private static int Kill(string folder, int times, Random random)
    {
        if (times == 0) return 0;
        var (kills, finished, faults) = KilledRuns.Run(folder, times, random);
        Console.WriteLine($"{kills} kills of a run over 24 files, {finished} runs that came to their end: {faults.Count} finished files lost or broken.");
        return Tell(faults);
    }

    private static int Fill(string folder, int times, Random random)
    {
        if (times == 0) return 0;
        if (FullDisks.Run(folder, times, random) is not var (full, done, faults))
        {
            Console.Error.WriteLine("A disk of one's own can be mounted by root on Linux alone.");
            return 2;
        }

        Console.WriteLine($"{full} disks that were full amid a run over 24 files, {times - full} that held all of it: {done} files finished on them, {faults.Count} of them or of what else was left lost or broken.");
        return Tell(faults);
    }

    private static int Tell(List<string> faults)
    {
        foreach (var fault in faults) Console.WriteLine(fault);
        return faults.Count > 0 ? 1 : 0;
    }

    private static void Tell(List<SoakResult> results)
    {
        string[] head = ["output", "runs", "interrupted", "before anything was written", "finished first", "pages read back", "corrupt or wrong"];
        Console.WriteLine(TextTable.Of(head, results.GroupBy(result => result.Output).OrderBy(group => group.Key, StringComparer.Ordinal).Append(results.GroupBy(_ => "all").Single()).Select(group => (string[])
        [
            group.Key, Show(group.Count()), Show(group.Count(result => result.Pages > 0 && !result.IsFinished)), Show(group.Count(result => result.Pages == 0 && !result.IsFinished)),
            Show(group.Count(result => result.IsFinished)), Show(group.Sum(result => result.Pages)), Show(group.Count(result => result.Fault is not null)),
        ])));
        foreach (var result in results.Where(result => result.Fault is not null)) Console.WriteLine($"{result.Output}: {result.Fault}");
    }

    private static string Show(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
