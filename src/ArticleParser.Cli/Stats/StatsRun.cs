using ArticleParser.Cli.Input;
using ArticleParser.Cli.Runs;

namespace ArticleParser.Cli.Stats;

/// <summary>Reads the records of outputs and sums them up, on all processors and in flat memory.</summary>
internal sealed class StatsRun(CliEnvironment environment)
{
    /// <exception cref="UserErrorException">A path leads nowhere, or a file cannot be read.</exception>
    public async Task<StatsSums> RunAsync(IReadOnlyList<string> paths, CancellationToken stop)
    {
        var sums = new StatsSums();
        foreach (var manifest in paths.Where(Directory.Exists).SelectMany(RunFolder.ReadManifests)) sums.Seconds += manifest.Seconds;
        var sources = InputSources.Find(paths).Files.Where(source => !IsManifest(source)).ToList();
        var meter = new InputMeter(sources);
        var inputs = sources.Select(source => OpenAsync(source, meter));
        var items = InputItems.ReadAsync(inputs, meter, stop);
        await foreach (var result in ArticleCorpus.ParseAll(items, (item, _) => FactsOf(item), new CorpusOptions { PreserveOrder = false }, CancellationToken.None))
            sums.Add(result.IsSuccess ? result.Value! : throw result.Error);
        return sums;
    }

    private async Task<OpenInput> OpenAsync(InputSource source, InputMeter meter)
    {
        var input = await OpenInput.OpenAsync(source, new InputSettings(), environment, meter);
        return input.Format is InputFormat.Ndjson or InputFormat.Json ? input : throw new UserErrorException($"{source.Path}: contains no ndjson or json records from 'articleparser parse' or 'run'.");
    }

    private static StatsFacts FactsOf(InputItem item)
    {
        var facts = item.IsTooLong || item.Record is not null ? new StatsFacts("") { Failure = "not-a-record" } : StatsFacts.Of(item.Bytes);
        item.Return();
        return facts;
    }

    private static bool IsManifest(InputSource source) => source.Name.StartsWith(RunFolder.ManifestFolder + "/", StringComparison.Ordinal);
}
