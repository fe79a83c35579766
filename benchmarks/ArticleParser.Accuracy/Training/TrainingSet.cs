using ArticleParser.Accuracy.Roles;

namespace ArticleParser.Accuracy.Training;

/// <summary>The samples of a corpus, and which of them a fold trains on.</summary>
internal sealed class TrainingSet(WordTable words, IReadOnlyList<TrainingSample> samples, IReadOnlyList<TrainingSample> judged)
{
    /// <summary>The words that the rows of samples know.</summary>
    public WordTable Words { get; } = words;

    public IReadOnlyList<TrainingSample> Samples { get; } = samples;

    /// <summary>What a net is judged on, where it has not seen the publisher: pages that people read, whether or not it may learn from what they said.</summary>
    public IReadOnlyList<TrainingSample> Judged { get; } = judged;

    /// <param name="dev">The folder of the board's pages; the further ones and the labels lie beside it.</param>
    /// <param name="choice">What of it to use.</param>
    public static TrainingSet Read(DirectoryInfo dev, TrainingChoice choice)
    {
        var root = CorpusFolder.Root(dev);
        var labels = choice.Own ? RoleLabels.ReadToTrain(root) : RoleLabels.Read(root);
        var more = CorpusFolder.More(dev);
        var own = CorpusFolder.Files(dev, []).SelectMany(CorpusReader.Lines);
        var further = choice.More && more.Exists ? CorpusFolder.Files(more, []).SelectMany(CorpusReader.Lines) : [];
        var pages = own.Concat(further);
        var html = new HtmlPages(dev);
        var words = new WordTable(VocabularyMaker.Make(pages), choice.Lexicon ? Lexicon.Own : Lexicon.Empty);
        var maker = new SampleMaker(words, choice.Read ? labels : null, choice.Read ? new FrameSwap(pages.Select(CorpusPage.Read), labels) : null);
        List<TrainingSample> samples = [.. Make(own, html, maker), .. Make(further, html, maker).Select(sample => sample with { IsFurther = true })];
        return new TrainingSet(words, samples, choice.Read ? samples : [.. Make(pages, html, new SampleMaker(words, labels, null)).Where(sample => sample.IsRead)]);
    }

    /// <summary>What to learn from when a fold is left out; all where <paramref name="fold"/> is -1.</summary>
    public List<(TrainingSample Sample, float Weight)> Without(int fold, int folds) =>
        [.. Samples.Where(sample => fold < 0 || !IsIn(sample, fold, folds)).Select(sample => (sample, SampleWeights.Of(sample)))];

    private static bool IsIn(TrainingSample sample, int fold, int folds) =>
        Folds.Of(sample.Page.Publisher, folds) == fold || (sample.FramePublisher is { } other && Folds.Of(other, folds) == fold);

    private static IEnumerable<TrainingSample> Make(IEnumerable<string> pages, HtmlPages html, SampleMaker maker) =>
        pages.AsParallel().AsOrdered().WithDegreeOfParallelism(2).SelectMany(page => maker.Make(html.AddTo(CorpusPage.Read(page))));
}

/// <summary>What of the corpus to train on.</summary>
/// <param name="Read">The labels that people gave line by line.</param>
/// <param name="Own">Of these, those that the project has itself.</param>
/// <param name="More">The further pages.</param>
/// <param name="Lexicon">What words mean.</param>
internal sealed record TrainingChoice(bool Read = true, bool Own = true, bool More = true, bool Lexicon = true);
