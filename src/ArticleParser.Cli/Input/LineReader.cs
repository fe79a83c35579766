using System.Buffers;

namespace ArticleParser.Cli.Input;

/// <summary>Reads the lines of an NDJSON stream as bytes, holding one line at a time however long the stream is.</summary>
internal sealed class LineReader(OpenInput input, int maxLength)
{
    private const int BlockSize = 128 * 1024;

    // Of a line that is too long, so much is kept as may tell its id.
    private const int KeptLength = 64 * 1024;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(BlockSize);
    private byte[]? _kept;
    private int _start;
    private int _searched;
    private int _end;
    private long _line;
    private bool _atEnd;

    /// <summary>Lines that hold more than white space. Of one beyond the limit the first bytes are given.</summary>
    public async IAsyncEnumerable<InputItem> ReadAsync()
    {
        while (!_atEnd)
        {
            await FillAsync();
            while (TakeLine(out var length))
            {
                _line++;
                if (Item(length) is { } item) yield return item;
                _start = _searched;
            }
        }

        ArrayPool<byte>.Shared.Return(_buffer);
    }

    private async ValueTask FillAsync()
    {
        if (_end - _start > maxLength)
        {
            // The rest of the line will be skipped too.
            _kept ??= _buffer.AsSpan(_start, Math.Min(KeptLength, _end - _start)).ToArray();
            _start = _searched = _end;
        }

        MakeRoom();
        var count = await input.Stream.ReadAsync(_buffer.AsMemory(_end));
        _end += count;
        _atEnd = count == 0;
    }

    private void MakeRoom()
    {
        if (_end < _buffer.Length) return;
        var length = _end - _start;
        var target = length > _buffer.Length / 2 ? ArrayPool<byte>.Shared.Rent((int)Math.Min(Array.MaxLength, _buffer.Length * 2L)) : _buffer;
        _buffer.AsSpan(_start, length).CopyTo(target);
        if (target != _buffer) ArrayPool<byte>.Shared.Return(_buffer);
        (_buffer, _searched, _start, _end) = (target, _searched - _start, 0, length);
    }

    /// <summary>Finds the next line break; at the end of the stream, what is left is a line too.</summary>
    private bool TakeLine(out int length)
    {
        var found = _buffer.AsSpan(_searched, _end - _searched).IndexOf((byte)'\n');
        length = (found < 0 ? _end : _searched + found) - _start;
        _searched = found < 0 ? _end : _searched + found + 1;
        return found >= 0 || (_atEnd && (length > 0 || _kept is not null));
    }

    private InputItem? Item(int length)
    {
        if (_kept is not null || length > maxLength) return TooLong(length);
        var bytes = _buffer.AsSpan(_start, length);
        if (_line == 1 && bytes.StartsWith("\uFEFF"u8)) bytes = bytes["\uFEFF"u8.Length..];
        bytes = bytes.Trim(" \t\r"u8);
        if (bytes.IsEmpty) return null;
        var copy = ArrayPool<byte>.Shared.Rent(bytes.Length);
        bytes.CopyTo(copy);
        return new InputItem(input, _line, copy, bytes.Length);
    }

    private InputItem TooLong(int length)
    {
        var first = _kept is { } kept ? kept.AsSpan() : _buffer.AsSpan(_start, Math.Min(length, KeptLength));
        var copy = ArrayPool<byte>.Shared.Rent(first.Length);
        first.CopyTo(copy);
        _kept = null;
        return new InputItem(input, _line, copy, first.Length, isTooLong: true);
    }
}
