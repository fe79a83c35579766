using System.Globalization;

namespace ArticleParser.Accuracy;

/// <summary>A folder of weights by fold, as the trainer writes it: folds.json, fold-0.bin, fold-1.bin and so on.</summary>
internal static class FoldFolder
{
    /// <summary>
    /// Makes a way to parse from a file of weights. Null as long as the library takes no weights from outside:
    /// set it where that is possible, and <c>--folds</c> works.
    /// </summary>
    public static Func<FileInfo, Func<string, SyntaxTree>>? Load { get; set; }

    /// <exception cref="CorpusMissingException">A file is missing, or the library takes no weights.</exception>
    public static FoldedParser Open(DirectoryInfo folder)
    {
        if (Load is not { } load) throw new CorpusMissingException("The library takes no weights from outside yet, so --folds cannot be used.");
        var folds = FoldMap.Read(System.IO.File.ReadAllText(File(folder, "folds.json").FullName));
        var weights = Enumerable.Range(0, folds.Count).Select(i => File(folder, string.Create(CultureInfo.InvariantCulture, $"fold-{i}.bin")));
        return new FoldedParser(folder.Name, folds, [.. weights.Select(load)]);
    }

    private static FileInfo File(DirectoryInfo folder, string name)
    {
        var file = new FileInfo(Path.Combine(folder.FullName, name));
        return file.Exists ? file : throw new CorpusMissingException($"No {name} in {folder.FullName}.");
    }
}
