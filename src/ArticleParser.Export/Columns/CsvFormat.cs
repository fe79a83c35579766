using System.Buffers;
using System.Globalization;
using System.Text;

namespace ArticleParser.Export;

/// <summary>Pages as rows of RFC 4180 under a row with the columns' names, with LF between them.</summary>
internal sealed class CsvFormat(IReadOnlyList<ExportColumn> columns, char separator) : ExportFormat
{
    private readonly SearchValues<char> _signs = SearchValues.Create([separator, '"', '\n', '\r']);

    public override string Header => string.Join(separator, columns.Select(column => column.Name)) + "\n";

    public override void Write(IBufferWriter<byte> output, ExportPage page) =>
        Encoding.UTF8.GetBytes(string.Join(separator, columns.Select(column => Cell(column.ValueOf(page)))) + "\n", output);

    private string Cell(object? value)
    {
        var text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

        // A cell that is empty and one that is missing are told apart by the quotes.
        if (value is "") return "\"\"";
        return text.AsSpan().ContainsAny(_signs) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
