namespace ArticleParser.Cli.Files;

/// <summary>
/// A file on its way to its name. It is written beside its target under a name that says "partial" and renamed when it is
/// whole, so that the target is never half written, and what stood there before is there until then.
/// </summary>
internal sealed class OutputFile : IAsyncDisposable
{
    private readonly FileStream _file;
    private readonly string _target;
    private readonly bool _overwrite;
    private bool _settled;

    private OutputFile(FileStream file, string partial, string target, bool overwrite)
    {
        _file = file;
        PartialPath = partial;
        _target = target;
        _overwrite = overwrite;
    }

    public Stream Stream => _file;

    /// <summary>Where the file is until it is whole.</summary>
    public string PartialPath { get; }

    /// <exception cref="UserErrorException">There is such a file already, and it may not be replaced.</exception>
    /// <exception cref="OutputErrorException">It cannot be written.</exception>
    public static OutputFile Create(string path, bool overwrite)
    {
        if (Directory.Exists(path)) throw new UserErrorException($"{path}: is a folder; name a file to write to.");
        if (!overwrite && File.Exists(path)) throw new UserErrorException($"{path}: already exists; use --overwrite to replace it.");
        try
        {
            // Where the path is a link, what it leads to is replaced and the link stays.
            var target = FinalPath.Of(path);
            var (file, partial) = CreatePartial(target);
            KeepMode(target, partial);
            return new OutputFile(file, partial, target, overwrite);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new OutputErrorException(path, error);
        }
    }

    /// <summary>All is written: gives the file its name.</summary>
    /// <exception cref="OutputErrorException">Meanwhile someone else has made a file of that name.</exception>
    public async ValueTask CompleteAsync()
    {
        _file.Flush(flushToDisk: true);
        await CloseAsync();
        try
        {
            File.Move(PartialPath, _target, _overwrite);
        }
        catch (IOException error)
        {
            throw new OutputErrorException(_target, $"{OneLine.Of(error.Message)} (the complete output is in {PartialPath})");
        }
    }

    /// <summary>No more will be written: leaves what there is under its partial name.</summary>
    public ValueTask CloseAsync()
    {
        _settled = true;
        return _file.DisposeAsync();
    }

    /// <summary>What was neither completed nor closed failed while it was written, and may be broken anywhere: it goes.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_settled) return;
        try
        {
            await CloseAsync();
        }
        catch (IOException)
        {
            // A full disk is told of by whoever wrote.
        }

        File.Delete(PartialPath);
    }

    private static (FileStream File, string Path) CreatePartial(string target)
    {
        foreach (var partial in PartialName.Of(target))
        {
            try
            {
                return (new FileStream(partial, FileMode.CreateNew, FileAccess.Write, FileShare.Read), partial);
            }
            catch (IOException) when (File.Exists(partial))
            {
                // Another run's: the next name.
            }
        }

        throw new IOException("there are too many partial outputs with this name.");
    }

    private static void KeepMode(string target, string partial)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(target)) File.SetUnixFileMode(partial, File.GetUnixFileMode(target));
    }
}
