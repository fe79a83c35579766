using ArticleParser.Export;

namespace ArticleParser.Cli.Output;

/// <summary>Pages as rows of a Parquet file.</summary>
internal sealed class ParquetFormat(IReadOnlyList<ExportColumn> columns) : PageFormat
{
    public override IReadOnlyList<object?> RowOf(ReadPage page) => ParquetExport.RowOf(page.ForExport(), columns);

    public override async ValueTask<IPageSink> OpenAsync(OutputTarget target)
    {
        var stream = target.WholeFile() ?? throw new UserErrorException("Parquet must be written to a file: name one with --output, without .gz or .zst.");
        return new ParquetSink(await ParquetExport.CreateAsync(stream, columns));
    }
}
