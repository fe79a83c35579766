using System.Buffers;
using System.Text;
using ArticleParser.Cli.Input;

namespace ArticleParser.Cli.Output;

/// <summary>Where results go: standard output or a file, packed where its name says so.</summary>
internal sealed class OutputTarget : IAsyncDisposable
{
    private const int BlockSize = 64 * 1024;

    private readonly Stream _stream;
    private readonly bool _isFile;
    private readonly bool _isPacked;
    private readonly ArrayBufferWriter<byte> _waiting = new(BlockSize);

    private OutputTarget(Stream stream, bool isFile, bool isPacked)
    {
        _stream = stream;
        _isFile = isFile;
        _isPacked = isPacked;
    }

    public static OutputTarget Open(string? path, CliEnvironment environment)
    {
        if (path is null or InputSource.StandardInput) return new OutputTarget(environment.Output, isFile: false, isPacked: false);
        try
        {
            var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read);
            return new OutputTarget(Compression.Writer(path, file), isFile: true, Compression.IsCompressed(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException($"{path}: cannot be written: {error.Message}");
        }
    }

    public ValueTask WriteAsync(string text, CancellationToken cancellationToken) => WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken);

    public async ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        if (_waiting.WrittenCount + bytes.Length > BlockSize) await SendAsync(cancellationToken);
        if (bytes.Length >= BlockSize) await _stream.WriteAsync(bytes, cancellationToken);
        else _waiting.Write(bytes.Span);
    }

    /// <summary>Hands on what has gathered, so that a reader of a slow stream sees each result when it is there.</summary>
    public ValueTask FlushAsync(CancellationToken cancellationToken) => _isPacked ? ValueTask.CompletedTask : SendAsync(cancellationToken);

    /// <summary>Hands on all that is left. What is not completed is not whole.</summary>
    public async ValueTask CompleteAsync(CancellationToken cancellationToken)
    {
        await SendAsync(cancellationToken);
        await _stream.FlushAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (_isFile) await _stream.DisposeAsync();
    }

    private async ValueTask SendAsync(CancellationToken cancellationToken)
    {
        if (_waiting.WrittenCount > 0) await _stream.WriteAsync(_waiting.WrittenMemory, cancellationToken);
        _waiting.ResetWrittenCount();
    }
}
