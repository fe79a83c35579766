using System.CommandLine;

namespace ArticleParser.Accuracy.Training;

/// <summary>What to train, and where to put it.</summary>
internal sealed record TrainOptions
{
    public required DirectoryInfo Corpus { get; init; }

    /// <summary>0 trains the weights that ship; more makes a folder of weights by fold.</summary>
    public int Folds { get; init; }

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
        var teachers = new Option<int>("--teachers") { Description = "How many nets to train first, to teach the one that is written.", DefaultValueFactory = _ => new TrainingSettings().Teachers };
        var noWords = new Option<bool>("--no-words") { Description = "Leave the words of lines out, to see what they give." };
        var command = new Command("train", "Train the weights of the line scorer on the corpus.") { corpus, folds, output, date, epochs, seed, teachers, noWords };
        command.SetAction(arguments => CommandOptions.Run(() => Run(new TrainOptions
        {
            Corpus = CorpusFolder.Find(arguments.GetValue(corpus)),
            Folds = arguments.GetValue(folds),
            Output = arguments.GetValue(output) ?? (arguments.GetValue(folds) > 0 ? UsualFolds : UsualWeights),
            Date = arguments.GetValue(date)!,
            Settings = new TrainingSettings { Epochs = arguments.GetValue(epochs), Seed = arguments.GetValue(seed), Teachers = arguments.GetValue(teachers), Words = !arguments.GetValue(noWords) },
        })));
        return command;
    }

    public static void Run(TrainOptions options)
    {
        var set = TrainingSet.Read(options.Corpus, SampleMaker.Styles);
        Console.WriteLine($"{set.Samples.Count} samples, {set.Samples.Sum(sample => (long)sample.Lines)} lines");
        if (options.Folds > 0) TrainFolds(options, set);
        else TrainAll(options, set);
    }

    private static void TrainAll(TrainOptions options, TrainingSet set)
    {
        var trainer = Train(options.Settings, set.Without(-1, 1), "all");
        Write(trainer, options.Output);
        WeightsCard.Write(options, set, trainer.Loss, Path.ChangeExtension(options.Output, ".md"), new FileInfo(options.Output).Length);
    }

    private static void TrainFolds(TrainOptions options, TrainingSet set)
    {
        Directory.CreateDirectory(options.Output);
        for (var fold = 0; fold < options.Folds; fold++)
            Write(Train(options.Settings, set.Without(fold, options.Folds), $"fold {fold}"), Path.Combine(options.Output, $"fold-{fold}.bin"));
        var map = set.Samples.Select(sample => sample.Page.Publisher).Distinct().Order(StringComparer.Ordinal)
            .ToDictionary(FoldMap.Hash, publisher => Folds.Of(publisher, options.Folds));
        File.WriteAllText(Path.Combine(options.Output, "folds.json"), System.Text.Json.JsonSerializer.Serialize(map));
    }

    private static NetTrainer Train(TrainingSettings settings, List<(TrainingSample Sample, float Weight)> samples, string name)
    {
        var teachers = new List<NetTrainer>();
        for (var i = 0; i < settings.Teachers; i++) teachers.Add(Train(settings with { Teachers = 0, Seed = settings.Seed + 1 + i }, samples, $"{name}, teacher {i + 1}"));
        if (teachers.Count > 0)
        {
            using var teacher = new Teacher(teachers);
            samples = teacher.Teach(samples);
        }

        var trainer = new NetTrainer(settings);
        trainer.Train(samples, (epoch, loss) => Console.WriteLine($"{name}: epoch {epoch + 1} of {settings.Epochs}, loss {loss:0.0000}"));
        return trainer;
    }

    private static void Write(NetTrainer trainer, string path)
    {
        using var stream = File.Create(path);
        Quantiser.Write(trainer.Shape, trainer.Parameters, stream);
    }
}
