namespace ArticleParser.Cli.Input;

/// <summary>One file to read, or standard input.</summary>
/// <param name="Path">The path as the user gave it, <c>-</c> for standard input. It is also the id of a page that is a file.</param>
internal sealed record InputSource(string Path)
{
    public const string StandardInput = "-";

    /// <summary>What the file is called among the others: its path within the folder that was named, else its own name.</summary>
    public string Name { get; init; } = System.IO.Path.GetFileName(Path);

    /// <summary>Whether it is one page, by its name, and not a file of records.</summary>
    public bool IsPage => FormatNames.Of(Path) is not { } format || !format.HoldsRecords();

    public bool IsStandardInput => Path == StandardInput;

    /// <summary>The bytes as they are stored.</summary>
    /// <exception cref="UserErrorException">There is no such file, or it cannot be opened.</exception>
    public Stream Open(CliEnvironment environment, InputMeter meter)
    {
        if (IsStandardInput) return environment.Input;
        try
        {
            var file = new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
            if (file.CanSeek) meter.Begin(file);
            return file;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException($"{Path}: cannot be opened: {error.Message}");
        }
    }
}
