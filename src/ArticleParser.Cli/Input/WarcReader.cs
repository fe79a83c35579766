using System.Buffers;
using ArticleParser.Cli.Records;

namespace ArticleParser.Cli.Input;

/// <summary>
/// Reads the records of a web archive (ISO 28500) that are pages: texts of a .wet file, responses and resources of a .warc
/// file. The others are skipped. One record at a time is held.
/// </summary>
internal sealed class WarcReader(OpenInput input, int maxLength)
{
    private const int LongestHeader = 1024 * 1024;

    private readonly ByteLines _bytes = new(input.Stream);
    private long _number;

    public async IAsyncEnumerable<InputItem> ReadAsync()
    {
        while (await HeaderAsync() is { } header)
        {
            _number++;
            if (!header.IsPage)
            {
                await SkipAsync(header);
                continue;
            }

            yield return header.Length is { } length ? await ItemAsync(header, length) : Broken(header, "has no Content-Length");
        }
    }

    /// <summary>The next record's header; null at the end. What stands between records and is none is passed over.</summary>
    private async ValueTask<WarcHeader?> HeaderAsync()
    {
        while (await _bytes.LineAsync(LongestHeader) is { } line)
        {
            if (!line.StartsWith("WARC/", StringComparison.Ordinal)) continue;
            var header = new WarcHeader();
            while (await _bytes.LineAsync(LongestHeader) is { Length: > 0 } field) header.Add(field);
            return header;
        }

        return null;
    }

    private async ValueTask<InputItem> ItemAsync(WarcHeader header, long length)
    {
        var kept = (int)Math.Min(length, maxLength);
        var buffer = ArrayPool<byte>.Shared.Rent(Math.Max(1, kept));
        var read = await _bytes.ReadAsync(buffer.AsMemory(0, kept));
        var isShort = read < kept || await _bytes.SkipAsync(length - kept) < length - kept;
        var record = header.Record(input.Settings);
        if (isShort) record.Failure = new(FailureCode.InvalidWarc, $"{input.Path}, record {_number}: the archive ends within this record: the file is truncated.");
        return new InputItem(input, _number, buffer, read, isTooLong: length > maxLength) { Record = record };
    }

    private async ValueTask SkipAsync(WarcHeader header)
    {
        if (header.Length is { } length) await _bytes.SkipAsync(length);
    }

    private InputItem Broken(WarcHeader header, string why)
    {
        var record = header.Record(input.Settings);
        record.Failure = new(FailureCode.InvalidWarc, $"{input.Path}, record {_number}: {why}.");
        return new InputItem(input, _number, record);
    }
}
