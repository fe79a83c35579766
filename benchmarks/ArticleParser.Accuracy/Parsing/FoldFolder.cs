using System.Globalization;

namespace ArticleParser.Accuracy;

/// <summary>A folder of weights by fold, as the trainer writes it: folds.json, fold-0.bin, fold-1.bin and so on.</summary>
internal static class FoldFolder
{
    /// <exception cref="CorpusMissingException">A file is missing.</exception>
    public static FoldedParser Open(DirectoryInfo folder)
    {
        var (folds, models) = Models(folder);
        return new FoldedParser(folder.Name, folds, [.. models.Select<LabelModel, Func<string, IReadOnlyList<ElementRun>?, SyntaxTree>>(model => (text, elements) => LibraryParser.Parse(text, elements, model))]);
    }

    /// <exception cref="CorpusMissingException">A file is missing.</exception>
    public static (FoldMap Folds, IReadOnlyList<LabelModel> Models) Models(DirectoryInfo folder)
    {
        var folds = FoldMap.Read(System.IO.File.ReadAllText(File(folder, "folds.json").FullName));
        return (folds, [.. Enumerable.Range(0, folds.Count).Select(fold => Load(Weights(folder, fold)))]);
    }

    /// <exception cref="CorpusMissingException">The file is missing.</exception>
    public static FileInfo Weights(DirectoryInfo folder, int fold) => File(folder, string.Create(CultureInfo.InvariantCulture, $"fold-{fold}.bin"));

    private static LabelModel Load(FileInfo weights)
    {
        using var stream = weights.OpenRead();
        return LabelModel.Load(stream);
    }

    private static FileInfo File(DirectoryInfo folder, string name)
    {
        var file = new FileInfo(Path.Combine(folder.FullName, name));
        return file.Exists ? file : throw new CorpusMissingException($"No {name} in {folder.FullName}.");
    }
}
