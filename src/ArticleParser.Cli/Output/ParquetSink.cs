using ArticleParser.Cli.Commands;
using Parquet;
using Parquet.Schema;

namespace ArticleParser.Cli.Output;

/// <summary>Gathers rows and writes them group by group, so that memory does not grow with their number.</summary>
internal sealed class ParquetSink(ParquetWriter writer, DataField[] fields) : IPageSink
{
    private const int MostRows = 5_000;
    private const long MostChars = 16 * 1024 * 1024;

    private readonly List<object?[]> _rows = [];
    private long _chars;

    public async ValueTask WriteAsync(PageResult result, bool moreIsReady)
    {
        if (result.Row is not { } row) return;
        _rows.Add(row);
        _chars += row.Sum(value => (value as string)?.Length ?? 0);
        if (_rows.Count >= MostRows || _chars >= MostChars) await SendAsync();
    }

    public async ValueTask EndAsync()
    {
        if (_rows.Count > 0) await SendAsync();
        await writer.DisposeAsync();
    }

    private async ValueTask SendAsync()
    {
        using (var group = writer.CreateRowGroup())
        {
            for (var i = 0; i < fields.Length; i++)
            {
                var column = i;
                if (fields[i] is DataField<double?>) await group.WriteAsync<double>(fields[i], _rows.Select(row => (double?)row[column]).ToArray().AsMemory());
                else await group.WriteAsync(fields[i], _rows.Select(row => (string?)row[column]).ToArray()!);
            }
        }

        _rows.Clear();
        _chars = 0;
    }
}
