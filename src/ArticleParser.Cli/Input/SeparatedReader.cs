using System.Text;
using ArticleParser.Cli.Records;
using nietras.SeparatedValues;

namespace ArticleParser.Cli.Input;

/// <summary>Reads the rows of a CSV or TSV file as records, holding one at a time. The first row names the columns.</summary>
internal static class SeparatedReader
{
    public static async IAsyncEnumerable<InputItem> ReadAsync(OpenInput input)
    {
        using var text = new StreamReader(input.Stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        using var rows = await Open(input, text);
        if (!await NextAsync(rows, input, 1)) yield break;
        var names = Cells(rows);
        for (var number = 2; await NextAsync(rows, input, number); number++)
            yield return new InputItem(input, number, Record(names, rows, input, number));
    }

    private static ValueTask<SepReader> Open(OpenInput input, StreamReader text) => Sep.New(input.Separator)
        .Reader(options => options with { HasHeader = false, Unescape = true, DisableColCountCheck = true })
        .FromAsync(text);

    private static async ValueTask<bool> NextAsync(SepReader rows, OpenInput input, long number)
    {
        try
        {
            return await rows.MoveNextAsync();
        }
        catch (Exception error) when (error is not (IOException or UserErrorException) && !Compression.IsDamage(error))
        {
            throw new UserErrorException($"{input.Path}, row {number}: cannot be read: {error.Message}");
        }
    }

    private static string[] Cells(SepReader rows)
    {
        var row = rows.Current;
        var cells = new string[row.ColCount];
        for (var i = 0; i < cells.Length; i++) cells[i] = row[i].ToString();
        return cells;
    }

    private static PageRecord Record(string[] names, SepReader rows, OpenInput input, long number)
    {
        // Asked before the cells, which are unescaped where they stand. Only the last row can end within a quotation.
        var isOpen = rows.Current.Span.Count('"') % 2 != 0;
        var cells = Cells(rows);
        var record = new RecordFields(input.Settings);
        for (var i = 0; i < Math.Min(names.Length, cells.Length); i++) record.Add(names[i], cells[i]);
        var made = record.Make($"{input.Path}, row {number}", "column");
        if (cells.Length != names.Length)
            made.Failure = new(FailureCode.WrongColumns, $"{input.Path}, row {number}: has {cells.Length} cells, and the first row names {names.Length} columns; is a quotation mark missing?");
        if (isOpen) made.Failure = new(FailureCode.UnclosedQuote, $"{input.Path}, row {number}: a quotation mark is not closed, so this row contains the rest of the file.");
        return made;
    }
}
