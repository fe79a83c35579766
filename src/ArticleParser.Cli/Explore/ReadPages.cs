using System.Runtime.CompilerServices;
using ArticleParser.Cli.Input;
using ArticleParser.Cli.Records;

namespace ArticleParser.Cli.Explore;

/// <summary>Pages to be looked at, one after the other.</summary>
internal static class ReadPages
{
    /// <exception cref="UserErrorException">A path leads nowhere, or a file cannot be read.</exception>
    public static async IAsyncEnumerable<(InputItem Item, PageRecord Record)> ReadAsync(IReadOnlyList<string> paths, CliEnvironment environment, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var sources = InputSources.Find(paths);
        var meter = new InputMeter(sources.Files);
        var inputs = sources.Files.Select(source => OpenInput.OpenAsync(source, new InputSettings(), environment, meter));
        await foreach (var item in InputItems.ReadAsync(inputs, meter, cancellationToken))
        {
            var record = RecordReader.Read(item);
            item.Return();
            yield return (item, record);
        }
    }
}
