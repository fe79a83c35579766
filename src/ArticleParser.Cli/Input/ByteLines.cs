using System.Buffers;
using System.Text;

namespace ArticleParser.Cli.Input;

/// <summary>Reads lines and counted bytes from one stream.</summary>
internal sealed class ByteLines(Stream stream)
{
    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _at;
    private int _end;

    /// <summary>The next line without its end; null at the end of the stream. Of a longer one than allowed, the first part.</summary>
    public async ValueTask<string?> LineAsync(int longest)
    {
        var line = new ArrayBufferWriter<byte>(256);
        while (_at < _end || await FillAsync())
        {
            var found = _buffer.AsSpan(_at, _end - _at).IndexOf((byte)'\n');
            var length = found < 0 ? _end - _at : found;
            if (line.WrittenCount < longest) line.Write(_buffer.AsSpan(_at, length));
            _at += found < 0 ? length : length + 1;
            if (found >= 0) return Text(line.WrittenSpan);
        }

        return line.WrittenCount > 0 ? Text(line.WrittenSpan) : null;
    }

    /// <summary>Fills the memory; gives how many bytes there were, fewer only at the end.</summary>
    public async ValueTask<int> ReadAsync(Memory<byte> target)
    {
        var read = 0;
        while (read < target.Length && (_at < _end || await FillAsync()))
        {
            var count = Math.Min(target.Length - read, _end - _at);
            _buffer.AsSpan(_at, count).CopyTo(target.Span[read..]);
            (_at, read) = (_at + count, read + count);
        }

        return read;
    }

    /// <summary>Goes past so many bytes; gives how many there were.</summary>
    public async ValueTask<long> SkipAsync(long length)
    {
        var skipped = 0L;
        while (skipped < length && (_at < _end || await FillAsync()))
        {
            var count = (int)Math.Min(length - skipped, _end - _at);
            (_at, skipped) = (_at + count, skipped + count);
        }

        return skipped;
    }

    private async ValueTask<bool> FillAsync()
    {
        (_at, _end) = (0, await stream.ReadAsync(_buffer));
        return _end > 0;
    }

    private static string Text(ReadOnlySpan<byte> line) => Encoding.UTF8.GetString(line.TrimEnd((byte)'\r'));
}
