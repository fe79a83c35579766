using System.Buffers;

namespace ArticleParser.Cli.Input;

/// <summary>
/// Reads the values of a JSON array, or values that follow each other, as bytes, holding one at a time however long the
/// array is. It finds their ends by brackets and quotes alone; whether each is right, whoever reads it sees.
/// </summary>
internal sealed class JsonValueReader(OpenInput input, int maxLength)
{
    private const int BlockSize = 128 * 1024;
    private const int KeptLength = 64 * 1024;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(BlockSize);
    private byte[]? _kept;
    private int _start;
    private int _at;
    private int _end;
    private long _number;
    private int _depth;
    private bool _inValue;
    private bool _inString;
    private bool _escaped;
    private int _arrays;

    public async IAsyncEnumerable<InputItem> ReadAsync()
    {
        while (await FillAsync())
        {
            while (Scan())
            {
                yield return Item();
                _start = _at;
            }
        }

        // A value without its end, or an array: the file was cut.
        if (_inValue) yield return Item();
        else if (_arrays > 0) yield return Cut();
        ArrayPool<byte>.Shared.Return(_buffer);
    }

    private async ValueTask<bool> FillAsync()
    {
        if (!_inValue) _start = _at;
        if (_end - _start > maxLength)
        {
            _kept ??= _buffer.AsSpan(_start, Math.Min(KeptLength, _end - _start)).ToArray();
            _start = _at;
        }

        MakeRoom();
        var count = await input.Stream.ReadAsync(_buffer.AsMemory(_end));
        _end += count;
        return count > 0;
    }

    private void MakeRoom()
    {
        if (_end < _buffer.Length) return;
        var length = _end - _start;
        var target = length > _buffer.Length / 2 ? ArrayPool<byte>.Shared.Rent((int)Math.Min(Array.MaxLength, _buffer.Length * 2L)) : _buffer;
        _buffer.AsSpan(_start, length).CopyTo(target);
        if (target != _buffer) ArrayPool<byte>.Shared.Return(_buffer);
        (_buffer, _at, _start, _end) = (target, _at - _start, 0, length);
    }

    /// <summary>Goes on to the end of the next value; false where more bytes are needed.</summary>
    private bool Scan()
    {
        while (_at < _end)
        {
            var c = _buffer[_at];
            if (_inValue ? EndsWithin(c) : EndsBetween(c)) return true;
        }

        return false;
    }

    /// <summary>Between values: finds where the next begins. Never ends one.</summary>
    private bool EndsBetween(byte c)
    {
        if (c == '[' && _arrays == 0) _arrays++;
        else if (c == ']' && _arrays > 0) _arrays--;
        else if (c is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)',' or 0xEF or 0xBB or 0xBF))
        {
            (_inValue, _start, _depth, _inString) = (true, _at, 0, false);
            return false;
        }

        _at++;
        return false;
    }

    private bool EndsWithin(byte c)
    {
        if (_inString) return EndsString(c);
        switch (c)
        {
            case (byte)'"':
                _inString = true;
                break;
            case (byte)'{' or (byte)'[':
                _depth++;
                break;
            case (byte)'}' or (byte)']' when _depth > 0:
                _at++;
                return --_depth == 0;
            case (byte)',' or (byte)']' or (byte)'\n' when _depth == 0:
                return true;
        }

        _at++;
        return false;
    }

    private bool EndsString(byte c)
    {
        _at++;
        if (_escaped) _escaped = false;
        else if (c == '\\') _escaped = true;
        else if (c == '"') _inString = false;
        return false;
    }

    private InputItem Item()
    {
        var length = _at - _start;
        var isTooLong = _kept is not null || length > maxLength;
        var bytes = _kept is { } kept ? kept.AsSpan() : _buffer.AsSpan(_start, isTooLong ? Math.Min(length, KeptLength) : length);
        var copy = ArrayPool<byte>.Shared.Rent(Math.Max(1, bytes.Length));
        bytes.CopyTo(copy);
        (_kept, _inValue) = (null, false);
        return new InputItem(input, ++_number, copy, bytes.Length, isTooLong);
    }

    private InputItem Cut() => new(input, _number + 1, new Records.PageRecord { Failure = new(Records.FailureCode.InvalidJson, $"{input.Path}: the array has no end: the file is truncated.") });
}
