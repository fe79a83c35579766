using ArticleParser.Cli.Commands;
using ArticleParser.Export;

namespace ArticleParser.Cli.Output;

/// <summary>Writes rows to a Parquet file.</summary>
internal sealed class ParquetSink(ParquetExport file) : IPageSink
{
    public ValueTask WriteAsync(PageResult result, bool moreIsReady) => result.Row is { } row ? file.WriteRowAsync(row) : ValueTask.CompletedTask;

    public ValueTask EndAsync() => file.DisposeAsync();
}
