using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using ZstdSharp;

namespace ArticleParser.Benchmarks.Soak;

/// <summary>A run over many files that is killed (SIGKILL) at random moments and started again, until it is done.</summary>
internal sealed class KilledRuns(string folder, int shards, int pagesEach)
{
    private const int LatestMoment = 4000;

    private string Input => Path.Combine(folder, "in");

    private string Output => Path.Combine(folder, "out");

    /// <summary>Writes the inputs: files of made pages with their numbers.</summary>
    public void Prepare()
    {
        Directory.CreateDirectory(Input);
        var texts = Pages.MadePages.Make(pagesEach).ToList();
        for (var shard = 0; shard < shards; shard++)
            File.WriteAllLines(Path.Combine(Input, string.Create(CultureInfo.InvariantCulture, $"{shard:000}.ndjson")), texts.Select((text, i) => JsonSerializer.Serialize(new { id = i, text })));
    }

    /// <summary>Kills so many times, and gives what was wrong with what stood there.</summary>
    public (int Kills, int Finished, List<string> Faults) Run(int times, Random random)
    {
        var (kills, finished, faults) = (0, 0, new List<string>());
        for (var i = 0; i < times; i++)
        {
            if (File.Exists(Path.Combine(Output, "_SUCCESS"))) Directory.Delete(Output, recursive: true);
            var before = Done();
            using var process = Start();
            if (process.WaitForExit(random.Next(LatestMoment))) finished++;
            else
            {
                process.Kill();
                process.WaitForExit();
                kills++;
            }

            faults.AddRange(before.Except(Done()).Select(lost => $"{lost} was done and is no more"));
            faults.AddRange(Done().Select(Check).OfType<string>());
        }

        return (kills, finished, faults);
    }

    private Process Start()
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardError = true };
        foreach (var argument in (string[])["exec", typeof(Cli.CommandLine).Assembly.Location, "run", Input, "--out", Output, "--quiet"]) start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    /// <summary>The shards that have a manifest.</summary>
    private List<string> Done() => Directory.Exists(Path.Combine(Output, "_manifest"))
        ? [.. Directory.EnumerateFiles(Path.Combine(Output, "_manifest"), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)]
        : [];

    private string? Check(string shard)
    {
        try
        {
            using var stream = new DecompressionStream(File.OpenRead(Path.Combine(Output, shard + ".ndjson.zst")));
            using var reader = new StreamReader(stream);
            var count = 0;
            while (reader.ReadLine() is { } line)
            {
                using var json = JsonDocument.Parse(line);
                if (json.RootElement.GetProperty("id").GetInt32() != count++) return $"{shard}: line {count} is not the page that it should be";
            }

            return count == pagesEach ? null : $"{shard}: {count} of {pagesEach} pages";
        }
        catch (Exception broken) when (broken is IOException or ZstdException or JsonException)
        {
            return $"{shard}: {broken.Message}";
        }
    }
}
