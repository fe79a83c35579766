using System.Buffers;
using System.Runtime.CompilerServices;

namespace ArticleParser.Cli.Input;

/// <summary>Reads the lines of an NDJSON stream as bytes, holding one line at a time however long the stream is.</summary>
internal sealed class LineReader(InputSource source, Stream stream, int maxLength) : IDisposable
{
    private const int BlockSize = 128 * 1024;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(BlockSize);
    private int _start;
    private int _searched;
    private int _end;
    private long _line;
    private bool _overlong;
    private bool _atEnd;

    /// <summary>Lines that hold more than white space. One beyond the limit is given without its bytes.</summary>
    public async IAsyncEnumerable<InputItem> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (!_atEnd)
        {
            await FillAsync(cancellationToken);
            while (TakeLine(out var length))
            {
                _line++;
                if (Item(length) is { } item) yield return item;
                _start = _searched;
            }
        }
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        if (_end - _start > maxLength)
        {
            // What is there is of no use any more; the rest of the line will be skipped too.
            _overlong = true;
            _start = _searched = _end;
        }

        MakeRoom();
        var count = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken);
        _end += count;
        _atEnd = count == 0;
    }

    private void MakeRoom()
    {
        if (_end < _buffer.Length) return;
        var length = _end - _start;
        var target = length > _buffer.Length / 2 ? ArrayPool<byte>.Shared.Rent(_buffer.Length * 2) : _buffer;
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
        return found >= 0 || (_atEnd && (length > 0 || _overlong));
    }

    private InputItem? Item(int length)
    {
        var tooLong = _overlong || length > maxLength;
        _overlong = false;
        if (tooLong) return new InputItem(source, _line, [], 0, isTooLong: true);

        var bytes = _buffer.AsSpan(_start, length);
        if (_line == 1 && bytes.StartsWith("\uFEFF"u8)) bytes = bytes["\uFEFF"u8.Length..];
        bytes = bytes.Trim(" \t\r"u8);
        if (bytes.IsEmpty) return null;
        var copy = ArrayPool<byte>.Shared.Rent(bytes.Length);
        bytes.CopyTo(copy);
        return new InputItem(source, _line, copy, bytes.Length);
    }
}
