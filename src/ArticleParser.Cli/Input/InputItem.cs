using System.Buffers;
using ArticleParser.Cli.Records;

namespace ArticleParser.Cli.Input;

/// <summary>One page or record on its way to be parsed: its bytes in a rented array, or a record that its reader has made already.</summary>
internal sealed class InputItem
{
    private readonly byte[] _buffer;
    private readonly int _length;

    /// <param name="input">Where it was read.</param>
    /// <param name="number">Its line or record, counted from one.</param>
    /// <param name="buffer">A rented array with its bytes.</param>
    /// <param name="length">How many they are.</param>
    /// <param name="isTooLong">Whether there were more bytes than any page may have; the first ones may be there.</param>
    public InputItem(OpenInput input, long number, byte[] buffer, int length, bool isTooLong = false)
    {
        Input = input;
        Number = number;
        IsTooLong = isTooLong;
        (_buffer, _length) = (buffer, length);
    }

    /// <param name="input">Where it was read.</param>
    /// <param name="number">Its row, counted from one.</param>
    /// <param name="record">What its reader made of it.</param>
    public InputItem(OpenInput input, long number, PageRecord record)
        : this(input, number, [], 0) => Record = record;

    /// <summary>A file that cannot be read, as a failed record.</summary>
    public static InputItem Unreadable(OpenInput input, string why)
    {
        var record = PageRecord.OfFile(input.Path);
        record.Failure = new(FailureCode.UnreadableFile, why);
        return new InputItem(input, 1, record);
    }

    public OpenInput Input { get; }

    /// <summary>The line or record, counted from one.</summary>
    public long Number { get; }

    /// <summary>There were more bytes than any page may have; at most the first of them were kept.</summary>
    public bool IsTooLong { get; }

    /// <summary>The record, where the reader made one; its bytes are those of its text then, if it has any.</summary>
    public PageRecord? Record { get; init; }

    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(0, _length);

    /// <summary>Where the item stands, for messages.</summary>
    public string Place => Input.Format switch
    {
        var format when !format.HoldsRecords() => Input.Path,
        InputFormat.Ndjson => $"{Input.Path}, line {Number}",
        InputFormat.Csv or InputFormat.Tsv or InputFormat.Parquet => $"{Input.Path}, row {Number}",
        _ => $"{Input.Path}, record {Number}",
    };

    public void Return()
    {
        if (_buffer.Length > 0) ArrayPool<byte>.Shared.Return(_buffer);
    }
}
