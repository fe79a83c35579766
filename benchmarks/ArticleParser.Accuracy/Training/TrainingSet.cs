namespace ArticleParser.Accuracy.Training;

/// <summary>The samples of a corpus, and which of them a fold trains on.</summary>
internal sealed class TrainingSet(IReadOnlyList<TrainingSample> samples)
{
    public IReadOnlyList<TrainingSample> Samples { get; } = samples;

    public static TrainingSet Read(DirectoryInfo corpus, IReadOnlyCollection<string> styles)
    {
        var pages = CorpusFolder.Files(corpus, []).SelectMany(CorpusReader.Pages);
        return new TrainingSet([.. pages.AsParallel().AsOrdered().WithDegreeOfParallelism(2).SelectMany(page => SampleMaker.Make(page, styles))]);
    }

    /// <summary>What to learn from when a fold is left out; all where <paramref name="fold"/> is -1.</summary>
    public List<(TrainingSample Sample, float Weight)> Without(int fold, int folds) =>
        [.. Samples.Where(sample => fold < 0 || Folds.Of(sample.Page.Publisher, folds) != fold).Where(sample => Array.Exists(sample.Weights, weight => weight > 0)).Select(sample => (sample, SampleWeights.Of(sample)))];
}
