using System.CommandLine;
using System.Globalization;
using ArticleParser.Accuracy.Roles;
using ArticleParser.Accuracy.Training;

namespace ArticleParser.Accuracy;

/// <summary><c>calibrate</c>: fits the temperature of confidence on read pages that the weights have not seen, and writes it into the library.</summary>
internal static class CalibrateCommand
{
    private const string UsualFile = "src/ArticleParser/Labelling/Calibration.Fitted.cs";

    public static Command Make()
    {
        var output = new Option<string>("--output") { Description = "The source file to write.", DefaultValueFactory = _ => UsualFile, HelpName = "FILE" };
        var folds = new Option<DirectoryInfo>("--folds") { Description = "The folder of weights by fold, as train --folds writes it.", DefaultValueFactory = _ => new DirectoryInfo(TrainCommand.UsualFolds), HelpName = "DIR" };
        var corpus = new Option<DirectoryInfo?>("--corpus") { Description = "The folder of the board's pages. Usually ../shared/corpus/dev beside the repository.", HelpName = "DIR" };
        var command = new Command("calibrate", "Fit the temperature that brings the decoder's likelihoods to the share that is right.") { output, folds, corpus };
        command.SetAction(arguments => CommandOptions.Run(() =>
        {
            var lines = Lines(CorpusFolder.Find(arguments.GetValue(corpus)), arguments.GetValue(folds)!).ToList();
            var best = Enumerable.Range(8, 50).Select(step => step / 20.0).MinBy(temperature => lines.Sum(line => Surprise(line, temperature)));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{lines.Count} lines, temperature {best:0.00}: {lines.Average(line => Surprise(line, best)):0.0000} a line, at 1 {lines.Average(line => Surprise(line, 1)):0.0000}"));
            File.WriteAllText(arguments.GetValue(output)!, Source(best));
        }));
        return command;
    }

    /// <summary>How likely the decoder found what it chose, and whether that was right.</summary>
    private static IEnumerable<(float Likely, bool IsRight)> Lines(DirectoryInfo dev, DirectoryInfo folder)
    {
        var (folds, models) = FoldFolder.Models(folder);
        var labels = RoleLabels.Read(CorpusFolder.Root(dev));
        var files = CorpusFolder.Files(dev, []).Concat(CorpusFolder.Files(CorpusFolder.More(dev), []));
        foreach (var page in files.SelectMany(CorpusReader.Pages))
        {
            foreach (var read in labels.Of(page))
            {
                var model = models[folds.Of(page.Publisher)];
                using var lexed = SampleMaker.Lex(page.Texts[read.Style]);
                using var scores = LabelNet.Score(lexed, model);
                var found = new DecodedLine[lexed.Count];
                RoleDecoder.Decode(scores, model.Lattice, found);
                var gold = ReadLines.Of(page.Texts[read.Style], lexed, read.Lines);
                for (var i = 0; i < found.Length; i++)
                {
                    if (gold[i] is { } label) yield return (found[i].Likely, label.Role == found[i].Kind);
                }
            }
        }
    }

    private static double Surprise((float Likely, bool IsRight) line, double temperature)
    {
        var share = Labelling.Calibration.Cool(line.Likely, temperature);
        return -Math.Log(line.IsRight ? share : 1 - share);
    }

    private static string Source(double temperature) => $$"""
        namespace ArticleParser.Labelling;

        /// <content>Written by <c>calibrate</c> of benchmarks/ArticleParser.Accuracy; do not edit.</content>
        internal static partial class Calibration
        {
            /// <summary>Above one: the decoder is surer than it should be.</summary>
            private const double Temperature = {{temperature.ToString("0.0#", CultureInfo.InvariantCulture)}};
        }

        """;
}
