using Parquet;
using Parquet.Schema;

namespace ArticleParser.Cli.Output;

/// <summary>Pages as rows of a Parquet file, packed with Zstandard.</summary>
internal sealed class ParquetFormat(IReadOnlyList<FlatColumn> columns) : PageFormat
{
    public override object?[] RowOf(ReadPage page) => [.. columns.Select(column => column.Value(page))];

    public override async ValueTask<IPageSink> OpenAsync(OutputTarget target)
    {
        var fields = columns.Select(DataField (column) => column.IsNumber ? new DataField<double?>(column.Name) : new DataField<string>(column.Name)).ToArray();
        var stream = target.WholeFile() ?? throw new UserErrorException("a Parquet file is written to the disk: name one with --output, without .gz or .zst.");
        var writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), stream, new ParquetOptions { CompressionMethod = CompressionMethod.Zstd });
        return new ParquetSink(writer, fields);
    }
}
