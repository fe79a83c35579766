namespace ArticleParser.Accuracy;

/// <summary>Where the corpus lies, and which data sets it holds.</summary>
internal static class CorpusFolder
{
    private const string Extension = ".ndjson.gz";

    /// <summary>The folder given, or the usual one beside the repository.</summary>
    /// <exception cref="CorpusMissingException">There is no such folder, or no data set in it.</exception>
    public static DirectoryInfo Find(DirectoryInfo? given)
    {
        var folder = given ?? Usual();
        if (!folder.Exists) throw new CorpusMissingException($"No corpus at {folder.FullName}. Give its folder with --corpus DIR.");
        if (Files(folder, []).Count == 0) throw new CorpusMissingException($"No *{Extension} file in {folder.FullName}.");
        return folder;
    }

    /// <summary>The files of the data sets named, or of all where none is named, in order of name.</summary>
    /// <exception cref="CorpusMissingException">A data set named is not there.</exception>
    public static IReadOnlyList<FileInfo> Files(DirectoryInfo folder, IReadOnlyCollection<string> datasets)
    {
        var files = folder.EnumerateFiles("*" + Extension).OrderBy(file => file.Name, StringComparer.Ordinal).ToList();
        foreach (var dataset in datasets)
        {
            if (!files.Exists(file => Dataset(file) == dataset)) throw new CorpusMissingException($"No data set {dataset} in {folder.FullName}.");
        }

        return datasets.Count == 0 ? files : files.FindAll(file => datasets.Contains(Dataset(file)));
    }

    public static string Dataset(FileInfo file) => file.Name[..^Extension.Length];

    /// <summary>Relative to the solution, which is looked for upwards, so that any working folder in the repository will do.</summary>
    private static DirectoryInfo Usual()
    {
        var start = new DirectoryInfo(Environment.CurrentDirectory);
        var folder = start;
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ArticleParser.sln"))) folder = folder.Parent;
        return new DirectoryInfo(Path.Combine((folder ?? start).FullName, "..", "shared", "corpus", "dev"));
    }
}
