using ArticleParser.Cli.Files;

namespace ArticleParser.Cli.Input;

/// <summary>Finds the files below a folder that can be read. Links are followed, and each folder is seen once, whatever leads to it.</summary>
/// <param name="output">A folder that is written to and not looked into, such as that of the run before; null for none.</param>
internal sealed class FolderWalk(string? output)
{
    private const string NoFile = "pipes or devices";

    private readonly HashSet<object> _seen = output is not null && Directory.Exists(output) ? [Key(output)] : [];

    /// <summary>How many files there were whose names say that they are something else, by their endings.</summary>
    public Dictionary<string, int> Others { get; } = [];

    /// <summary>The files, in no order.</summary>
    /// <exception cref="UserErrorException">A folder cannot be read.</exception>
    public List<string> Files(string folder)
    {
        var files = new List<string>();
        var waiting = new Stack<string>([folder]);
        while (waiting.TryPop(out var next))
        {
            if (_seen.Add(Key(next))) Look(next, files, waiting);
        }

        return files;
    }

    private void Look(string folder, List<string> files, Stack<string> waiting)
    {
        try
        {
            // From behind, as they are taken from the top: the first name of a folder is seen first, also where links lead to it.
            foreach (var inner in Directory.EnumerateDirectories(folder).OrderDescending(StringComparer.Ordinal)) waiting.Push(inner);
            foreach (var file in Directory.EnumerateFiles(folder)) Add(file, files);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException($"{folder}: cannot be read: {error.Message}");
        }
    }

    private void Add(string file, List<string> files)
    {
        var path = OperatingSystem.IsWindows() ? file.Replace('\\', '/') : file;
        if (FormatNames.Of(path) is null && !IsPackedPage(path)) Count(Path.GetExtension(path) is { Length: > 0 } ending ? ending : "without an ending");
        else if (FileStatus.Of(path) is { IsRegular: false }) Count(NoFile);
        else files.Add(path);
    }

    // "page.zst" speaks of its packing alone.
    private static bool IsPackedPage(string path) => Compression.Of(path) != Packing.None && Path.GetExtension(Compression.NameWithin(path)).Length == 0;

    // A named pipe would be waited for, perhaps for ever.
    private void Count(string what) => Others[what] = Others.GetValueOrDefault(what) + 1;

    private static object Key(string folder) => FileStatus.Of(folder) is { } status ? status.Identity : FinalPath.Of(folder);
}
