using System.Globalization;

namespace ArticleParser.Accuracy;

/// <summary>A folder of weights by fold, as the trainers write it: folds.json, fold-0.bin, joins-0.bin, fold-1.bin and so on.</summary>
internal static class FoldFolder
{
    /// <summary>With the joins by fold, where they are there.</summary>
    /// <exception cref="CorpusMissingException">A file is missing.</exception>
    public static FoldedParser Open(DirectoryInfo folder)
    {
        var (folds, models) = Models(folder);
        var hasJoins = Joins(folder, 0).Exists;
        var weights = models.Select((model, fold) => new ParserWeights(model, hasJoins ? LoadJoins(folder, fold) : JoinJudges.BuiltIn));
        return new FoldedParser(folder.Name, folds, [.. weights.Select<ParserWeights, Func<string, IReadOnlyList<ElementRun>?, SyntaxTree>>(own => (text, elements) => LibraryParser.Parse(text, elements, own))], hasJoins);
    }

    /// <exception cref="CorpusMissingException">A file is missing.</exception>
    public static (FoldMap Folds, IReadOnlyList<LabelModel> Models) Models(DirectoryInfo folder)
    {
        var folds = FoldMap.Read(File.ReadAllText(Existing(InFolder(folder, "folds.json")).FullName));
        return (folds, [.. Enumerable.Range(0, folds.Count).Select(fold => Load(Weights(folder, fold)))]);
    }

    /// <summary>The weights of labels.</summary>
    /// <exception cref="CorpusMissingException">The file is missing.</exception>
    public static FileInfo Weights(DirectoryInfo folder, int fold) => Existing(InFolder(folder, string.Create(CultureInfo.InvariantCulture, $"fold-{fold}.bin")));

    /// <summary>The weights of joins, which may be missing.</summary>
    public static FileInfo Joins(DirectoryInfo folder, int fold) => InFolder(folder, string.Create(CultureInfo.InvariantCulture, $"joins-{fold}.bin"));

    private static LabelModel Load(FileInfo weights)
    {
        using var stream = weights.OpenRead();
        return LabelModel.Load(stream);
    }

    private static JoinJudges LoadJoins(DirectoryInfo folder, int fold)
    {
        using var stream = Existing(Joins(folder, fold)).OpenRead();
        var (cut, wrapped) = JoinNet.Load(stream);
        return JoinJudges.Of(cut, wrapped);
    }

    private static FileInfo InFolder(DirectoryInfo folder, string name) => new(Path.Combine(folder.FullName, name));

    private static FileInfo Existing(FileInfo file) => file.Exists ? file : throw new CorpusMissingException($"No {file.Name} in {file.DirectoryName}.");
}
