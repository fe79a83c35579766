using System.CommandLine;

namespace ArticleParser.Accuracy.Training;

/// <summary>What to train, and where to put it.</summary>
internal sealed record TrainOptions
{
    public required DirectoryInfo Corpus { get; init; }

    /// <summary>0 trains the weights that ship; more makes a folder of weights by fold.</summary>
    public int Folds { get; init; }

    /// <summary>The one fold to train; -1 for all.</summary>
    public int Only { get; init; } = -1;

    public TrainingChoice Choice { get; init; } = new();

    public required string Output { get; init; }

    /// <summary>For the card: the clock has no say in what is written.</summary>
    public string Date { get; init; } = "";

    public TrainingSettings Settings { get; init; } = new();
}

/// <summary><c>train</c>: makes the weights, or with <c>--folds</c> those for cross-validation.</summary>
internal static class TrainCommand
{
    public const string UsualWeights = "src/ArticleParser/Labelling/Weights.bin";
    public const string UsualFolds = "artifacts/folds";

    public static Command Make()
    {
        var corpus = new Option<DirectoryInfo?>("--corpus") { Description = "The folder of *.ndjson.gz files. Usually ../shared/corpus/dev beside the repository.", HelpName = "DIR" };
        var folds = new Option<int>("--folds") { Description = "Train once for each of N parts of the publishers, each time without that part.", HelpName = "N" };
        var output = new Option<string?>("--output") { Description = $"The weights file, usually {UsualWeights}; with --folds the folder, usually {UsualFolds}.", HelpName = "PATH" };
        var date = new Option<string>("--date") { Description = "The date for the card.", DefaultValueFactory = _ => "" };
        var epochs = new Option<int>("--epochs") { Description = "How often to go through the data.", DefaultValueFactory = _ => new TrainingSettings().Epochs };
        var seed = new Option<int>("--seed") { Description = "Where chance begins.", DefaultValueFactory = _ => new TrainingSettings().Seed };
        var noWords = new Option<bool>("--no-words") { Description = "Leave the words of lines out, to see what they give." };
        var noRead = new Option<bool>("--no-read") { Description = "Leave the labels out that people gave line by line, to see what they give." };
        var noOwn = new Option<bool>("--no-own") { Description = "Of these, leave out those that the project has itself." };
        var noMore = new Option<bool>("--no-more") { Description = "Leave the further pages out, to see what they give." };
        var noLexicon = new Option<bool>("--no-lexicon") { Description = "Leave out what words mean, to see what it gives." };
        var only = new Option<int>("--only") { Description = "With --folds: train this fold alone, and say how right it is on its pages.", DefaultValueFactory = _ => -1 };
        var command = new Command("train", "Train the weights of the line scorer on the corpus.") { corpus, folds, output, date, epochs, seed, noWords, noRead, noOwn, noMore, noLexicon, only };
        command.SetAction(arguments => CommandOptions.Run(() => Run(new TrainOptions
        {
            Corpus = CorpusFolder.Find(arguments.GetValue(corpus)),
            Folds = arguments.GetValue(folds),
            Output = arguments.GetValue(output) ?? (arguments.GetValue(folds) > 0 ? UsualFolds : UsualWeights),
            Date = arguments.GetValue(date)!,
            Only = arguments.GetValue(only),
            Choice = new TrainingChoice(!arguments.GetValue(noRead), !arguments.GetValue(noOwn), !arguments.GetValue(noMore), !arguments.GetValue(noLexicon)),
            Settings = new TrainingSettings { Epochs = arguments.GetValue(epochs), Seed = arguments.GetValue(seed), Words = !arguments.GetValue(noWords) },
        })));
        return command;
    }

    public static void Run(TrainOptions options)
    {
        var set = TrainingSet.Read(options.Corpus, options.Choice);
        Console.WriteLine($"{set.Samples.Count} samples, {set.Samples.Sum(sample => (long)sample.Lines)} lines; {set.Words.Known} words that many publishers use and {set.Words.Count + 1 - set.Words.Known} more of which the lexicon says what they mean");
        if (options.Folds > 0) TrainFolds(options, set);
        else TrainAll(options, set);
    }

    private static void TrainAll(TrainOptions options, TrainingSet set)
    {
        var trainer = Train(set.Words, options.Settings, set.Without(-1, 1), [], "all");
        Write(set.Words, trainer, options.Output);
        WeightsCard.Write(options, set, trainer.Loss, Path.ChangeExtension(options.Output, ".md"), new FileInfo(options.Output).Length);
    }

    private static void TrainFolds(TrainOptions options, TrainingSet set)
    {
        Directory.CreateDirectory(options.Output);
        for (var fold = 0; fold < options.Folds; fold++)
        {
            if (options.Only >= 0 && fold != options.Only) continue;
            var path = Path.Combine(options.Output, $"fold-{fold}.bin");
            var heldOut = set.Judged.Where(sample => Folds.Of(sample.Page.Publisher, options.Folds) == fold).ToList();
            Write(set.Words, Train(set.Words, options.Settings, set.Without(fold, options.Folds), heldOut, $"fold {fold}"), path);
        }

        var map = set.Samples.Select(sample => sample.Page.Publisher).Distinct().Order(StringComparer.Ordinal)
            .ToDictionary(FoldMap.Hash, publisher => Folds.Of(publisher, options.Folds));
        File.WriteAllText(Path.Combine(options.Output, "folds.json"), System.Text.Json.JsonSerializer.Serialize(map));
    }

    private static NetTrainer Train(WordTable words, TrainingSettings settings, List<(TrainingSample Sample, float Weight)> samples, IReadOnlyList<TrainingSample> heldOut, string name)
    {
        var trainer = new NetTrainer(settings, words);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        trainer.Train(samples, (epoch, loss) => Console.WriteLine($"{name}: epoch {epoch + 1} of {settings.Epochs}, loss {loss:0.0000}, {trainer.Misfits} misfits, {clock.Elapsed.TotalSeconds:0} s"));
        if (heldOut.Count > 0) Console.WriteLine($"{name}: {HeldOutNet.Of(trainer, heldOut)}; on pages that it has seen {HeldOutNet.Of(trainer, [.. samples.Select(item => item.Sample)])}");
        return trainer;
    }

    private static void Write(WordTable words, NetTrainer trainer, string path)
    {
        using var stream = File.Create(path);
        Quantiser.Write(words, trainer.Shape, trainer.Parameters, stream);
    }
}
