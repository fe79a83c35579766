using System.Globalization;
using ArticleParser.Cli.Input;

namespace ArticleParser.Cli.Runs;

/// <summary>A part of a run that is done as a whole or not at all: one file of records, or many files that are a page each.</summary>
/// <param name="Name">The name of its output, relative to the output's folder and without an ending.</param>
/// <param name="Sources">What it reads.</param>
internal sealed record Shard(string Name, IReadOnlyList<InputSource> Sources)
{
    // A file of a thousand pages is worth a file; one of a single page is not.
    private const int PagesInShard = 1000;

    /// <summary>All shards of the inputs. The same inputs give the same shards, on every machine.</summary>
    public static IReadOnlyList<Shard> Of(IReadOnlyList<InputSource> sources)
    {
        sources = NameApart(sources);
        var names = sources.Where(IsRecords).ToLookup(Plain, StringComparer.OrdinalIgnoreCase);
        var records = sources.Where(IsRecords).Select(source => new Shard(names[Plain(source)].Skip(1).Any() ? source.Name : Plain(source), [source]));
        var pages = sources.Where(source => !IsRecords(source)).Chunk(PagesInShard)
            .Select((chunk, index) => new Shard(string.Create(CultureInfo.InvariantCulture, $"pages-{index:00000}"), chunk));
        var shards = records.Concat(pages).OrderBy(shard => shard.Name, StringComparer.Ordinal).ToList();
        var twice = shards.GroupBy(shard => shard.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Skip(1).Any());
        return twice is null ? shards : throw new UserErrorException($"two inputs would be written to '{twice.Key}': {twice.First().Sources[0].Path} and {twice.Last().Sources[0].Path}; name each once, or use separate runs.");
    }

    /// <summary>Those of one of several machines: every n-th.</summary>
    /// <param name="shards">All shards.</param>
    /// <param name="part">Which machine, counted from 1.</param>
    /// <param name="parts">How many there are.</param>
    public static IReadOnlyList<Shard> Part(IReadOnlyList<Shard> shards, int part, int parts) => [.. shards.Where((_, index) => index % parts == part - 1)];

    /// <summary>Files of one name in several folders that were named one by one: each is called by its whole path.</summary>
    private static IReadOnlyList<InputSource> NameApart(IReadOnlyList<InputSource> sources)
    {
        var names = sources.Where(IsRecords).ToLookup(source => source.Name, StringComparer.OrdinalIgnoreCase);
        return [.. sources.Select(source => IsRecords(source) && names[source.Name].Skip(1).Any() ? source with { Name = WholeName(source.Path) } : source)];
    }

    /// <summary>A path as a name within a folder: from the root or the working folder on, with no step upwards.</summary>
    private static string WholeName(string path) => string.Join('/', path.Split('/', '\\', ':').Where(step => step is not ("" or "." or "..")));

    private static bool IsRecords(InputSource source) => !source.IsPage;

    private static string Plain(InputSource source) => Path.ChangeExtension(Compression.NameWithin(source.Name), null);
}
