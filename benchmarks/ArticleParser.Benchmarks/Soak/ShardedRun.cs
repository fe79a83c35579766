using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using ZstdSharp;

namespace ArticleParser.Benchmarks.Soak;

/// <summary>A run of the command line over many files, in a process of its own, and what stands behind it.</summary>
/// <param name="folder">Where its inputs are.</param>
/// <param name="output">Where it writes.</param>
/// <param name="shards">How many files.</param>
/// <param name="pagesEach">How many pages each has.</param>
internal sealed class ShardedRun(string folder, string output, int shards, int pagesEach)
{
    private string Input => Path.Combine(folder, "in");

    /// <summary>Whether all of it is done.</summary>
    public bool IsComplete => File.Exists(Path.Combine(output, "_SUCCESS"));

    /// <summary>The shards that have a manifest.</summary>
    public IEnumerable<string> Done => Directory.Exists(Path.Combine(output, "_manifest"))
        ? [.. Directory.EnumerateFiles(Path.Combine(output, "_manifest"), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>Writes the inputs: files of made pages with their numbers.</summary>
    public void Prepare()
    {
        Directory.CreateDirectory(Input);
        var texts = Pages.MadePages.Make(pagesEach).ToList();
        for (var shard = 0; shard < shards; shard++)
            File.WriteAllLines(Path.Combine(Input, string.Create(CultureInfo.InvariantCulture, $"{shard:000}.ndjson")), texts.Select((text, i) => JsonSerializer.Serialize(new { id = i, text })));
    }

    public Process Start()
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardError = true };
        foreach (var argument in (string[])["exec", typeof(Cli.CommandLine).Assembly.Location, "run", Input, "--out", output, "--quiet"]) start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    /// <summary>What is wrong with a shard that is done; null where nothing is.</summary>
    public string? FaultOf(string shard)
    {
        try
        {
            using var stream = new DecompressionStream(File.OpenRead(Path.Combine(output, shard + ".ndjson.zst")));
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
