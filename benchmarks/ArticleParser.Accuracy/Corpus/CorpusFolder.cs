namespace ArticleParser.Accuracy;

/// <summary>Where the corpus lies, and which data sets it holds.</summary>
internal static class CorpusFolder
{
    private static readonly string[] s_extensions = [".ndjson.gz", ".ndjson.zst"];

    /// <summary>The folder given, or the usual one beside the repository.</summary>
    /// <exception cref="CorpusMissingException">There is no such folder, or no data set in it.</exception>
    public static DirectoryInfo Find(DirectoryInfo? given)
    {
        var folder = given ?? Usual();
        if (!folder.Exists) throw new CorpusMissingException($"No corpus at {folder.FullName}. Give its folder with --corpus DIR.");
        if (Files(folder, []).Count == 0) throw new CorpusMissingException($"No *{string.Join(" or *", s_extensions)} file in {folder.FullName}.");
        return folder;
    }

    /// <summary>The folder that holds the board's pages, the further ones and the labels.</summary>
    /// <param name="dev">The folder of the board's pages, as <see cref="Find"/> gives it.</param>
    public static DirectoryInfo Root(DirectoryInfo dev) => dev.Parent ?? dev;

    /// <summary>The further pages, to train on and to try other languages. It may be missing.</summary>
    public static DirectoryInfo More(DirectoryInfo dev) => Beside(dev, "more");

    /// <summary>The labels of lines, read by people. It may be missing.</summary>
    public static DirectoryInfo Roles(DirectoryInfo dev) => Beside(dev, "roles");

    /// <summary>The HTML of some of the board's pages. It may be missing.</summary>
    public static DirectoryInfo Html(DirectoryInfo dev) => Beside(dev, "html");

    /// <summary>The files of the data sets named, or of all where none is named, in order of name.</summary>
    /// <exception cref="CorpusMissingException">A data set named is not there.</exception>
    public static IReadOnlyList<FileInfo> Files(DirectoryInfo folder, IReadOnlyCollection<string> datasets)
    {
        var files = folder.EnumerateFiles().Where(file => Extension(file) is not null).OrderBy(file => file.Name, StringComparer.Ordinal).ToList();
        foreach (var dataset in datasets)
        {
            if (!files.Exists(file => Dataset(file) == dataset)) throw new CorpusMissingException($"No data set {dataset} in {folder.FullName}.");
        }

        return datasets.Count == 0 ? files : files.FindAll(file => datasets.Contains(Dataset(file)));
    }

    public static string Dataset(FileInfo file) => file.Name[..^(Extension(file)?.Length ?? 0)];

    private static string? Extension(FileInfo file) => Array.Find(s_extensions, extension => file.Name.EndsWith(extension, StringComparison.Ordinal));

    private static DirectoryInfo Beside(DirectoryInfo dev, string name) => new(Path.Combine(Root(dev).FullName, name));

    /// <summary>Relative to the solution, which is looked for upwards, so that any working folder in the repository will do.</summary>
    private static DirectoryInfo Usual()
    {
        var start = new DirectoryInfo(Environment.CurrentDirectory);
        var folder = start;
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ArticleParser.sln"))) folder = folder.Parent;
        return new DirectoryInfo(Path.Combine((folder ?? start).FullName, "..", "shared", "corpus", "dev"));
    }
}
