namespace ArticleParser.Cli.Input;

/// <summary>Finds the files that paths on the command line mean.</summary>
/// <param name="Files">The files, in the order in which they are read.</param>
/// <param name="Remarks">What the user should know of what was passed over; one line each.</param>
internal sealed record InputSources(IReadOnlyList<InputSource> Files, IReadOnlyList<string> Remarks)
{
    /// <summary>The files, those of a folder or pattern in ordinal order, so that every machine gives the same.</summary>
    /// <param name="paths">The paths.</param>
    /// <param name="output">A folder of outputs, which is left out where it lies within an input; null for none.</param>
    /// <exception cref="UserErrorException">A path leads nowhere, a folder holds nothing that can be read, or standard input is named twice.</exception>
    public static InputSources Find(IReadOnlyList<string> paths, string? output = null)
    {
        if (paths.Count(path => path == InputSource.StandardInput) > 1) throw new UserErrorException("standard input (-) is named twice, but can be read only once.");
        var remarks = new List<string>();
        return new InputSources([.. paths.SelectMany(path => Of(path, output, remarks))], remarks);
    }

    private static IEnumerable<InputSource> Of(string path, string? output, List<string> remarks)
    {
        if (path.Length == 0) throw new UserErrorException("a path is empty; name a file or folder, or '-' for standard input.");
        if (path == InputSource.StandardInput || File.Exists(path)) return [new InputSource(path)];
        if (Directory.Exists(path)) return InFolder(path, output, remarks);
        if (!PathPattern.Is(path)) throw new UserErrorException($"{path}: no such file or folder{Nearby(path)}");
        var files = PathPattern.Files(path).Select(file => new InputSource(file)).ToList();
        return files.Count > 0 ? files : throw new UserErrorException($"{path}: no file matches this pattern.");
    }

    private static List<InputSource> InFolder(string folder, string? output, List<string> remarks)
    {
        var walk = new FolderWalk(output);
        var files = walk.Files(folder).Select(file => new InputSource(file) { Name = System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/') }).OrderBy(source => source.Path, StringComparer.Ordinal).ToList();
        var others = walk.Others is { Count: > 0 } ? $"{walk.Others.Values.Sum()} other files are ignored ({string.Join(", ", walk.Others.OrderByDescending(other => other.Value).Take(5).Select(other => $"{other.Value} {other.Key}"))})" : null;
        if (files.Count == 0) throw new UserErrorException($"{folder}: the folder contains no readable file ({FormatNames.Readable}, compressed or not){(others is null ? "" : "; " + others)}.");
        if (others is not null) remarks.Add($"{folder}: {others}.");
        return files;
    }

    /// <summary>A misspelt name is told by its neighbours.</summary>
    private static string Nearby(string path)
    {
        var folder = System.IO.Path.GetDirectoryName(path) is { Length: > 0 } named ? named : ".";
        if (!Directory.Exists(folder)) return ".";
        try
        {
            var names = Directory.EnumerateFileSystemEntries(folder).Take(1000).Select(entry => System.IO.Path.GetFileName(entry));
            return Nearest.Of(System.IO.Path.GetFileName(path), names) is { } near ? $"; did you mean '{System.IO.Path.Join(folder == "." ? "" : folder, near)}'?" : ".";
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return ".";
        }
    }
}
