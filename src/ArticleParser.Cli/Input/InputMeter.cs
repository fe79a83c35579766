namespace ArticleParser.Cli.Input;

/// <summary>How much of the files has been read, in bytes as they lie on the disk.</summary>
internal sealed class InputMeter
{
    private readonly long _total;
    private long _before;
    private long _read;
    private long _length;
    private FileStream? _file;

    public InputMeter(IEnumerable<InputSource> sources) =>
        _total = sources.Any(source => source.IsStandardInput) ? 0 : sources.Sum(source => File.Exists(source.Path) ? new FileInfo(source.Path).Length : 0);

    /// <summary>What is read of the whole, from 0 to 1; null where the whole is not known.</summary>
    public double? Share => _total > 0 ? Math.Min(1, Volatile.Read(ref _read) / (double)_total) : null;

    public void Begin(FileStream file)
    {
        _file = file;
        _length = file.Length;
    }

    /// <summary>Called between two items, by whoever reads.</summary>
    public void Update() => Volatile.Write(ref _read, _before + (_file is { CanRead: true } file ? file.Position : 0));

    public void End()
    {
        // Its reader may have closed it.
        _before += _file is null ? 0 : _length;
        _file = null;
    }
}
