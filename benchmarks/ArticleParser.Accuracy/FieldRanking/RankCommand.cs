using System.CommandLine;
using System.Globalization;

namespace ArticleParser.Accuracy.FieldRanking;

/// <summary>
/// <c>rank</c>: fits how captions, headings and the headline are told once the rest of a page is known, from what weights by
/// fold say of pages that they have not seen, and writes it behind those weights and behind the ones that ship.
/// </summary>
internal static class RankCommand
{
    // In the order in which the library reads them.
    private static readonly LineHead[] s_fields = [LineHead.Story, LineHead.Subheading, LineHead.Headline];

    public static Command Make()
    {
        var corpus = new Option<DirectoryInfo?>("--corpus") { Description = "The folder of *.ndjson.gz files. Usually ../shared/corpus/dev beside the repository.", HelpName = "DIR" };
        var folds = new Option<DirectoryInfo>("--folds") { Description = "A folder of weights by fold.", DefaultValueFactory = _ => new DirectoryInfo(Training.TrainCommand.UsualFolds), HelpName = "DIR" };
        var weights = new Option<FileInfo>("--weights") { Description = "The weights that ship.", DefaultValueFactory = _ => new FileInfo(Training.TrainCommand.UsualWeights), HelpName = "FILE" };
        var command = new Command("rank", "Fit how captions, headings and the headline are told by the rest of the page, and write it behind the weights.") { corpus, folds, weights };
        command.SetAction(arguments => CommandOptions.Run(() => Run(CorpusFolder.Find(arguments.GetValue(corpus)), arguments.GetValue(folds)!, arguments.GetValue(weights)!)));
        return command;
    }

    private static void Run(DirectoryInfo corpus, DirectoryInfo folder, FileInfo weights)
    {
        var (map, models) = FoldFolder.Models(folder);
        var maker = new RankSamples(map, models);
        List<RankSample> samples = [.. maker.Lines(corpus), .. maker.Headlines(corpus)];
        var rankings = s_fields.Select(field => Fit(samples.FindAll(sample => sample.Field == field), models.Count)).ToList();
        for (var fold = 0; fold < models.Count; fold++) RankingFile.Write(FoldFolder.Weights(folder, fold), rankings.Select(ranking => ranking.Folds[fold]));
        RankingFile.Write(weights, rankings.Select(ranking => ranking.All));
        RankingFile.AddToCard(weights, [.. s_fields.Select(field => (field, samples.Count(sample => sample.Field == field)))]);
    }

    private static (List<float[]> Folds, float[] All) Fit(List<RankSample> samples, int folds)
    {
        var fitted = Enumerable.Range(0, folds).Select(fold => RankFit.Fit(samples.FindAll(sample => sample.Fold != fold))).ToList();
        var all = RankFit.Fit(samples);
        foreach (var group in samples.GroupBy(sample => (sample.Dataset, sample.Style)).OrderBy(group => group.Key))
            Print($"{group.Key.Dataset} {group.Key.Style}", [.. group], fitted, all);
        Print("all", samples, fitted, all);
        return (fitted, all);
    }

    private static void Print(string name, List<RankSample> samples, List<float[]> fitted, float[] all)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{samples[0].Field} {name}: {samples.Count} pages, right by folds {Share(sample => fitted[sample.Fold]):0.000}, seen {Share(_ => all):0.000}"));

        double Share(Func<RankSample, float[]> weights) => samples.Count(sample => RankFit.IsRight(sample, weights(sample))) / (double)samples.Count;
    }
}
