namespace ArticleParser.Tests.Cli;

/// <summary>Gives no more than a few bytes at a time, as pipes and networks do.</summary>
internal sealed class SlowStream(byte[] bytes, int block) : MemoryStream(bytes)
{
    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(block, buffer.Length)]);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));
}
