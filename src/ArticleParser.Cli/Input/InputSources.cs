namespace ArticleParser.Cli.Input;

/// <summary>Finds the files that paths on the command line mean.</summary>
internal static class InputSources
{
    private static readonly EnumerationOptions s_everywhere = new() { RecurseSubdirectories = true, IgnoreInaccessible = false };

    /// <summary>The files, those of a folder in ordinal order, so that every machine gives the same.</summary>
    /// <exception cref="UserErrorException">A path leads nowhere, or a folder holds no text.</exception>
    public static IReadOnlyList<InputSource> Find(IEnumerable<string> paths, InputFormat? format) =>
        [.. paths.SelectMany(path => Directory.Exists(path) ? InFolder(path, format) : [Single(path, format)])];

    private static InputSource Single(string path, InputFormat? format)
    {
        if (path != InputSource.StandardInput && !File.Exists(path)) throw new UserErrorException($"{path}: no such file or folder.");
        return new InputSource(path, format ?? FormatOf(path));
    }

    private static List<InputSource> InFolder(string folder, InputFormat? format)
    {
        var files = Directory.EnumerateFiles(folder, "*", s_everywhere)
            .Where(file => HasEnding(file, ".txt") || IsHtml(file))
            .Select(file => new InputSource(file.Replace('\\', '/'), format ?? FormatOf(file)))
            .OrderBy(source => source.Path, StringComparer.Ordinal)
            .ToList();
        return files.Count > 0 ? files : throw new UserErrorException($"{folder}: the folder holds no .txt or .html files.");
    }

    private static InputFormat FormatOf(string path) => HasEnding(path, ".ndjson") || HasEnding(path, ".jsonl") ? InputFormat.Ndjson : IsHtml(path) ? InputFormat.Html : InputFormat.Text;

    private static bool IsHtml(string path) => HasEnding(path, ".html") || HasEnding(path, ".htm");

    private static bool HasEnding(string path, string ending) => Compression.NameWithin(path).EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
