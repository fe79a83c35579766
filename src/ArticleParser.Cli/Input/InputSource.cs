namespace ArticleParser.Cli.Input;

/// <summary>One file to read, or standard input.</summary>
/// <param name="Path">The path as the user gave it, <c>-</c> for standard input. It is also the page's id.</param>
/// <param name="Format">What it holds.</param>
internal sealed record InputSource(string Path, InputFormat Format)
{
    public const string StandardInput = "-";

    /// <summary>Whether it is one page; else it holds many.</summary>
    public bool IsPage => Format != InputFormat.Ndjson;

    public bool IsStandardInput => Path == StandardInput;

    public Stream Open(CliEnvironment environment, InputMeter meter)
    {
        if (IsStandardInput) return environment.Input;
        try
        {
            var file = new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
            if (file.CanSeek) meter.Begin(file);
            return Compression.Reader(Path, file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException($"{Path}: cannot be opened: {error.Message}");
        }
    }
}
