using Parquet;
using Parquet.Schema;

namespace ArticleParser.Export;

/// <summary>
/// Writes pages as rows of a Parquet file, packed with Zstandard, group by group, so that memory does not grow with their number. Used by one thread at a time;
/// disposing it writes what the file ends with.
/// </summary>
public sealed class ParquetExport : IAsyncDisposable
{
    private const int MostRows = 5_000;
    private const long MostChars = 16 * 1024 * 1024;

    private readonly ParquetWriter _writer;
    private readonly IReadOnlyList<ExportColumn> _columns;
    private readonly DataField[] _fields;
    private readonly List<object?[]> _rows = [];
    private long _chars;
    private bool _isEnded;

    private ParquetExport(ParquetWriter writer, IReadOnlyList<ExportColumn> columns, DataField[] fields) => (_writer, _columns, _fields) = (writer, columns, fields);

    /// <summary>Begins a file.</summary>
    /// <param name="output">Where it goes; it is not closed. Parquet needs a stream that can seek.</param>
    /// <param name="columns">The columns; null for <see cref="ExportColumn.Usual"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="output"/> cannot seek or be written to.</exception>
    public static async Task<ParquetExport> CreateAsync(Stream output, IReadOnlyList<ExportColumn>? columns = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (!output.CanSeek || !output.CanWrite) throw new ArgumentException("A Parquet file is written to a stream that can seek.", nameof(output));
        columns ??= ExportColumn.Usual;
        var fields = columns.Select(DataField (column) => column.IsNumber ? new DataField<double?>(column.Name) : new DataField<string>(column.Name)).ToArray();
        var writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), output, new ParquetOptions { CompressionMethod = CompressionMethod.Zstd }).ConfigureAwait(false);
        return new ParquetExport(writer, columns, fields);
    }

    /// <summary>The values of a page's columns. Making them needs no turn: several threads may.</summary>
    /// <param name="page">The page.</param>
    /// <param name="columns">The columns.</param>
    public static IReadOnlyList<object?> RowOf(ExportPage page, IReadOnlyList<ExportColumn> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        return columns.Select(column => column.ValueOf(page)).ToArray();
    }

    /// <summary>Adds a page.</summary>
    /// <param name="page">The page.</param>
    public ValueTask WriteAsync(ExportPage page) => WriteRowAsync(RowOf(page, _columns));

    /// <summary>Adds a page of which the values were made before.</summary>
    /// <param name="row">What <see cref="RowOf"/> gave for the file's columns.</param>
    public async ValueTask WriteRowAsync(IReadOnlyList<object?> row)
    {
        ArgumentNullException.ThrowIfNull(row);
        ObjectDisposedException.ThrowIf(_isEnded, this);
        if (row.Count != _fields.Length) throw new ArgumentException($"The row has {row.Count} values, and the file {_fields.Length} columns.", nameof(row));
        _rows.Add([.. row]);
        _chars += row.Sum(value => (value as string)?.Length ?? 0);
        if (_rows.Count >= MostRows || _chars >= MostChars) await SendAsync().ConfigureAwait(false);
    }

    /// <summary>Ends the file.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_isEnded) return;
        _isEnded = true;
        if (_rows.Count > 0) await SendAsync().ConfigureAwait(false);
        await _writer.DisposeAsync().ConfigureAwait(false);
    }

    private async ValueTask SendAsync()
    {
        using (var group = _writer.CreateRowGroup())
        {
            for (var i = 0; i < _fields.Length; i++)
            {
                var column = i;
                if (_columns[i].IsNumber) await group.WriteAsync<double>(_fields[i], _rows.Select(row => (double?)row[column]).ToArray().AsMemory()).ConfigureAwait(false);
                else await group.WriteAsync(_fields[i], _rows.Select(row => (string?)row[column]).ToArray()!).ConfigureAwait(false);
            }
        }

        _rows.Clear();
        _chars = 0;
    }
}
