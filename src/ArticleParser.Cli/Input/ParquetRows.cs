using ArticleParser.Cli.Records;
using Parquet;
using Parquet.Schema;

namespace ArticleParser.Cli.Input;

/// <summary>Reads the rows of a Parquet file as records, holding one row group at a time: its columns are stored one after the other.</summary>
internal static class ParquetRows
{
    public static async IAsyncEnumerable<InputItem> ReadAsync(OpenInput input)
    {
        await using var file = await OpenAsync(input);
        var columns = file.Schema.DataFields;
        if (columns.Where(column => !ParquetColumn.IsRead(column)).Select(Name).Distinct().ToList() is { Count: > 0 } unread)
            input.Settings.Tell?.Invoke($"{input.Path}: columns of lists, maps or custom types are not supported; their values are null in the records: {string.Join(", ", unread)}.");
        var number = 0L;
        for (var group = 0; group < file.RowGroupCount; group++)
        {
            using var rows = file.OpenRowGroupReader(group);
            var values = await ReadAsync(rows, columns, input.Path);
            for (var row = 0; row < rows.RowCount; row++) yield return new InputItem(input, ++number, Record(columns, values, row, input, number));
        }
    }

    private static async Task<ParquetReader> OpenAsync(OpenInput input)
    {
        try
        {
            return await ParquetReader.CreateAsync(input.Stream, null, true);
        }
        catch (Exception error)
        {
            throw new UserErrorException($"{input.Path}: the Parquet file is damaged or truncated ({OneLine.Of(error.Message)})");
        }
    }

    private static async Task<IParquetColumn[]> ReadAsync(ParquetRowGroupReader rows, DataField[] columns, string path)
    {
        var values = new IParquetColumn[columns.Length];
        for (var i = 0; i < columns.Length; i++)
        {
            try
            {
                values[i] = await ParquetColumn.ReadAsync(rows, columns[i]);
            }
            catch (Exception error) when (error is not (IOException or UserErrorException))
            {
                throw new UserErrorException($"{path}: the column '{Name(columns[i])}' cannot be read ({OneLine.Of(error.Message)})");
            }
        }

        return values;
    }

    private static PageRecord Record(DataField[] columns, IParquetColumn[] values, int row, OpenInput input, long number)
    {
        var record = new RecordFields(input.Settings);
        for (var i = 0; i < columns.Length; i++)
        {
            if (values[i].TextAt(row) is { } text) record.Add(Name(columns[i]), text);
            else record.Add(Name(columns[i]), values[i].JsonAt(row));
        }

        return record.Make($"{input.Path}, row {number}", "column");
    }

    /// <summary>The path of a column within others, as <c>--text-field</c> takes it; the steps that lists add to it say nothing.</summary>
    private static string Name(DataField column)
    {
        var steps = column.Path.ToList();
        return steps is [var name, "list", "element" or "item"] ? name : string.Join('.', steps);
    }
}
