using ArticleParser.Accuracy.Roles;

namespace ArticleParser.Accuracy.Training;

/// <summary>The samples of a corpus, and which of them a fold trains on.</summary>
internal sealed class TrainingSet(Vocabulary vocabulary, IReadOnlyList<TrainingSample> samples, IReadOnlyList<TrainingSample> judged)
{
    /// <summary>The words that the rows of samples know.</summary>
    public Vocabulary Vocabulary { get; } = vocabulary;

    public IReadOnlyList<TrainingSample> Samples { get; } = samples;

    /// <summary>What a net is judged on, where it has not seen the publisher: pages that people read, whether or not it may learn from what they said.</summary>
    public IReadOnlyList<TrainingSample> Judged { get; } = judged;

    /// <param name="dev">The folder of the board's pages; the further ones and the labels lie beside it.</param>
    /// <param name="choice">What of it to use.</param>
    public static TrainingSet Read(DirectoryInfo dev, TrainingChoice choice)
    {
        var labels = RoleLabels.Read(CorpusFolder.Root(dev));
        var more = CorpusFolder.More(dev);
        IEnumerable<FileInfo> files = CorpusFolder.Files(dev, []);
        if (choice.More && more.Exists) files = files.Concat(CorpusFolder.Files(more, []));
        var pages = files.SelectMany(CorpusReader.Lines);
        var vocabulary = VocabularyMaker.Make(pages);
        var samples = Make(pages, new SampleMaker(vocabulary, choice.Read ? labels : null), static _ => true);
        var judged = choice.Read ? samples : Make(pages, new SampleMaker(vocabulary, labels), page => labels.Of(page).Count > 0);
        return new TrainingSet(vocabulary, samples, judged);
    }

    private static List<TrainingSample> Make(IEnumerable<string> pages, SampleMaker maker, Func<CorpusPage, bool> isWanted) =>
        [.. pages.AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(CorpusPage.Read).Where(isWanted).SelectMany(maker.Make)];

    /// <summary>What to learn from when a fold is left out; all where <paramref name="fold"/> is -1.</summary>
    public List<(TrainingSample Sample, float Weight)> Without(int fold, int folds) =>
        [.. Samples.Where(sample => fold < 0 || Folds.Of(sample.Page.Publisher, folds) != fold).Select(sample => (sample, SampleWeights.Of(sample)))];
}

/// <summary>What of the corpus to train on.</summary>
/// <param name="Read">The labels that people gave line by line.</param>
/// <param name="More">The further pages.</param>
internal sealed record TrainingChoice(bool Read = true, bool More = true);
