using System.Globalization;

namespace ArticleParser.Accuracy;

/// <summary>A folder of weights by fold, as the trainer writes it: folds.json, fold-0.bin, fold-1.bin and so on.</summary>
internal static class FoldFolder
{
    /// <exception cref="CorpusMissingException">A file is missing.</exception>
    public static FoldedParser Open(DirectoryInfo folder)
    {
        var folds = FoldMap.Read(System.IO.File.ReadAllText(File(folder, "folds.json").FullName));
        var weights = Enumerable.Range(0, folds.Count).Select(i => File(folder, string.Create(CultureInfo.InvariantCulture, $"fold-{i}.bin")));
        return new FoldedParser(folder.Name, folds, [.. weights.Select(Load)]);
    }

    private static Func<string, SyntaxTree> Load(FileInfo weights)
    {
        using var stream = weights.OpenRead();
        var model = ScoringModel.Load(stream);
        return text => SyntaxTree.ParseText(text, model);
    }

    private static FileInfo File(DirectoryInfo folder, string name)
    {
        var file = new FileInfo(Path.Combine(folder.FullName, name));
        return file.Exists ? file : throw new CorpusMissingException($"No {name} in {folder.FullName}.");
    }
}
