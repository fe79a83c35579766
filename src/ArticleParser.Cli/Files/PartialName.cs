using ArticleParser.Cli.Input;

namespace ArticleParser.Cli.Files;

/// <summary>
/// The name that an output has until it is whole: <c>articles.partial.ndjson.gz</c> for <c>articles.ndjson.gz</c>. Its
/// ending is kept, so that whatever reads the one reads the other.
/// </summary>
internal static class PartialName
{
    private const int MostAttempts = 1000;

    /// <summary>The names to try, one after the other: an earlier run's partial output is not written over.</summary>
    public static IEnumerable<string> Of(string path)
    {
        var folder = Path.GetDirectoryName(path) ?? "";
        var name = Path.GetFileName(path);
        var unpacked = Compression.NameWithin(name);
        var ending = Path.GetExtension(unpacked);
        var stem = unpacked[..^ending.Length];
        for (var i = 1; i <= MostAttempts; i++)
            yield return Path.Combine(folder, $"{stem}.partial{(i == 1 ? "" : $"-{i}")}{ending}{name[unpacked.Length..]}");
    }
}
