using System.Buffers;
using System.Text;
using ArticleParser.Cli.Files;
using ArticleParser.Cli.Input;

namespace ArticleParser.Cli.Output;

/// <summary>Where results go: standard output, a file that is packed where its name says so, or a device.</summary>
internal sealed class OutputTarget : IAsyncDisposable
{
    private const int BlockSize = 64 * 1024;

    private readonly Stream _stream;
    private readonly OutputFile? _file;
    private readonly bool _isPacked;
    private readonly bool _isOurs;
    private readonly ArrayBufferWriter<byte> _waiting = new(BlockSize);
    private bool _isClosed;

    private OutputTarget(Stream stream, OutputFile? file, bool isPacked, bool isOurs)
    {
        _stream = stream;
        _file = file;
        _isPacked = isPacked;
        _isOurs = isOurs;
    }

    /// <summary>Opens the target.</summary>
    /// <param name="path">The file; null or <c>-</c> for standard output.</param>
    /// <param name="overwrite">Whether a file of that name may be replaced.</param>
    /// <param name="environment">Has standard output.</param>
    /// <exception cref="UserErrorException">It cannot be written.</exception>
    public static OutputTarget Open(string? path, bool overwrite, CliEnvironment environment)
    {
        if (path is null or InputSource.StandardInput) return new OutputTarget(environment.Output, null, isPacked: false, isOurs: false);
        if (FileStatus.Of(path) is { IsRegular: false } && !Directory.Exists(path)) return Device(path);
        var file = OutputFile.Create(path, overwrite);
        return new OutputTarget(Compression.Writer(path, file.Stream), file, Compression.IsCompressed(path), isOurs: true);
    }

    public ValueTask WriteAsync(string text) => WriteAsync(Encoding.UTF8.GetBytes(text));

    public async ValueTask WriteAsync(ReadOnlyMemory<byte> bytes)
    {
        if (_waiting.WrittenCount + bytes.Length > BlockSize) await SendAsync();
        if (bytes.Length >= BlockSize) await _stream.WriteAsync(bytes);
        else _waiting.Write(bytes.Span);
    }

    /// <summary>Hands on what has gathered, so that a reader of a slow stream sees each result when it is there.</summary>
    public ValueTask FlushAsync() => _isPacked ? ValueTask.CompletedTask : SendAsync();

    /// <summary>The file itself, for a format that writes it as a whole; null where the target is packed or no file.</summary>
    public Stream? WholeFile() => _file is not null && !_isPacked ? _stream : null;

    /// <summary>All is written: closes the frame of a packed file and gives the file its name.</summary>
    public async ValueTask CompleteAsync()
    {
        await CloseStreamAsync();
        if (_file is not null) await _file.CompleteAsync();
    }

    /// <summary>The run ends early: closes the frame, so that what was written can be read, and leaves the file under its partial name.</summary>
    /// <param name="isEmpty">Whether nothing was written that anyone would want to keep.</param>
    /// <returns>The partial file; null where there is none.</returns>
    public async ValueTask<string?> KeepAsync(bool isEmpty)
    {
        if (isEmpty && _file is not null) return null;
        await CloseStreamAsync();
        if (_file is null) return null;
        await _file.CloseAsync();
        return _file.PartialPath;
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_isOurs && !_isClosed) await _stream.DisposeAsync();
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException)
        {
            // Writing has failed before, and that is what is told.
        }

        if (_file is not null) await _file.DisposeAsync();
    }

    // A pipe or /dev/null has no name to be renamed to.
    private static OutputTarget Device(string path)
    {
        try
        {
            return new OutputTarget(Compression.Writer(path, new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0)), null, Compression.IsCompressed(path), isOurs: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new OutputErrorException(path, error);
        }
    }

    /// <summary>A packed stream is disposed, as that is what ends its frame; the file under it stays open for its owner.</summary>
    private async ValueTask CloseStreamAsync()
    {
        if (_isClosed) return;
        await SendAsync();
        await _stream.FlushAsync();
        _isClosed = true;
        if (_isOurs && (_isPacked || _file is null)) await _stream.DisposeAsync();
    }

    private async ValueTask SendAsync()
    {
        if (_waiting.WrittenCount > 0) await _stream.WriteAsync(_waiting.WrittenMemory);
        _waiting.ResetWrittenCount();
    }
}
