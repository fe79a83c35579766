using System.CommandLine;
using ArticleParser.Accuracy.Training;

namespace ArticleParser.Accuracy.Joins;

/// <summary><c>train-joins</c>: makes the weights that say which lines of cut and wrapped pages are one.</summary>
internal static class TrainJoinsCommand
{
    public const string UsualWeights = "src/ArticleParser/Text/Views/Joins.bin";

    public static Command Make()
    {
        var corpus = new Option<DirectoryInfo?>("--corpus") { Description = "The folder of *.ndjson.gz files. Usually ../shared/corpus/dev beside the repository.", HelpName = "DIR" };
        var folds = new Option<int>("--folds") { Description = "Train once for each of N parts of the publishers, each time without that part, and tell how right that is.", HelpName = "N" };
        var output = new Option<string?>("--output") { Description = $"The weights file, usually {UsualWeights}; with --folds the folder, usually {TrainCommand.UsualFolds}: board --folds takes the joins from it, too.", HelpName = "PATH" };
        var epochs = new Option<int>("--epochs") { Description = "How often to go through the data.", DefaultValueFactory = _ => 5 };
        var seed = new Option<int>("--seed") { Description = "Where chance begins.", DefaultValueFactory = _ => 1 };
        var cut = new Option<double>("--cut") { Description = "Join lines of cut pages above this logarithm of the odds.", DefaultValueFactory = _ => 0.7 };
        var wrapped = new Option<double>("--wrapped") { Description = "Join lines of wrapped pages above this logarithm of the odds.", DefaultValueFactory = _ => 0 };
        var more = new Option<bool>("--more") { Description = "Learn from the further pages, too: most are older, and with them fewer lines of the board's pages are whole." };
        var command = new Command("train-joins", "Train the weights that join lines of cut and wrapped pages.") { corpus, folds, output, epochs, seed, cut, wrapped, more };
        command.SetAction(arguments => CommandOptions.Run(() =>
        {
            var dev = CorpusFolder.Find(arguments.GetValue(corpus));
            var trainer = new JoinTraining(dev, arguments.GetValue(more), arguments.GetValue(folds), arguments.GetValue(epochs), arguments.GetValue(seed), arguments.GetValue(cut), arguments.GetValue(wrapped));
            if (arguments.GetValue(folds) > 0) trainer.WriteFolds(arguments.GetValue(output) ?? TrainCommand.UsualFolds);
            else trainer.Write(arguments.GetValue(output) ?? UsualWeights);
        }));
        return command;
    }
}
