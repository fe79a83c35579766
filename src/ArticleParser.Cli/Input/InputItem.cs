using System.Buffers;

namespace ArticleParser.Cli.Input;

/// <summary>The bytes of one page or record, in a rented array, on their way to be parsed.</summary>
internal sealed class InputItem(InputSource source, long line, byte[] buffer, int length, bool isTooLong = false)
{
    public InputSource Source { get; } = source;

    /// <summary>The line of the file, counted from one.</summary>
    public long Line { get; } = line;

    /// <summary>There were more bytes than any page may have; they were not kept.</summary>
    public bool IsTooLong { get; } = isTooLong;

    public ReadOnlySpan<byte> Bytes => buffer.AsSpan(0, length);

    /// <summary>Where the item stands, for messages.</summary>
    public string Place => Source.IsPage ? Source.Path : $"{Source.Path}, line {Line}";

    public void Return() => ArrayPool<byte>.Shared.Return(buffer);
}
