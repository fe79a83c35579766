using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using ArticleParser.Cli.Input;
using ArticleParser.Html;

namespace ArticleParser.Cli.Records;

/// <summary>Makes a record of the bytes of a page or of a record. Never throws: what is wrong is in the record.</summary>
internal static class RecordReader
{
    // Members that are only passed through may nest deeper than the framework allows by itself.
    public const int MaxDepth = 1024;

    public static PageRecord Read(InputItem item) => item.Input.Format switch
    {
        _ when item.Record is { } record => item.Input.Format == InputFormat.Warc ? WarcText.Fill(record, item) : record,
        InputFormat.Ndjson or InputFormat.Json => ReadJson(item),
        _ => ReadPage(item),
    };

    private static PageRecord ReadPage(InputItem item)
    {
        var record = PageRecord.OfFile(item.Input.Path);
        if (item.IsTooLong) record.Failure = TooLong(item);
        else if (item.Input.Format == InputFormat.Html) (record.Text, record.IsHtml) = (HtmlText.Decode(item.Bytes), true);
        else record.Text = Encoding.UTF8.GetString(item.Bytes);
        return record;
    }

    private static PageRecord ReadJson(InputItem item)
    {
        var json = Utf8.IsValid(item.Bytes) ? item.Bytes : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(item.Bytes));
        var members = new JsonMembers(item.Input.Settings);
        var record = members.Record;
        try
        {
            if (members.TryRead(json, isWhole: !item.IsTooLong)) members.Finish(item.Place);
            else record.Failure = new(FailureCode.NotAnObject, $"{item.Place}: the record is not a JSON object.");
        }
        catch (JsonException error)
        {
            record.Text = null;
            record.Failure = new(FailureCode.InvalidJson, $"{item.Place}, byte {error.BytePositionInLine + 1}: {Reason(error)}");
        }

        if (item.IsTooLong) (record.Text, record.Failure) = (null, TooLong(item));
        return record;
    }

    private static RecordFailure TooLong(InputItem item) =>
        new(FailureCode.TextTooLong, $"{item.Place}: more bytes than a page of {item.Input.Settings.MaxLength:N0} characters can have; increase --max-length.");

    /// <summary>The framework's message without the line and byte that it puts behind it: they are given in front.</summary>
    private static string Reason(JsonException error)
    {
        var end = error.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return OneLine.Of(end < 0 ? error.Message : error.Message.AsSpan(0, end));
    }
}
