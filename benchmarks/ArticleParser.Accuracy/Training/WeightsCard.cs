using System.Globalization;
using System.Text;

namespace ArticleParser.Accuracy.Training;

/// <summary>What the weights are and were made from, beside them as Markdown.</summary>
internal static class WeightsCard
{
    public static void Write(TrainOptions options, TrainingSet set, double loss, string path, long size)
    {
        var card = new StringBuilder();
        card.Append("# The weights of the labeller\n\n");
        card.Append("Written by `train` of benchmarks/ArticleParser.Accuracy; do not edit. What the net is: Labelling/Net/LabelNet.cs.\n\n");
        Row(card, "date", options.Date.Length == 0 ? "not given" : options.Date);
        Row(card, "features", $"version {FeatureTable.Version}, {FeatureTable.Rows} rows, {set.Words.Known} words that many publishers use and {set.Words.Count + 1 - set.Words.Known} more with a meaning");
        Row(card, "channels", options.Settings.Channels);
        Row(card, "size", $"{size} bytes");
        Row(card, "training", $"{options.Settings.Epochs} epochs, batches of {options.Settings.Batch}, rate {options.Settings.Rate}, decay {options.Settings.Decay}, seed {options.Settings.Seed}");
        Row(card, "loss", loss.ToString("0.0000", CultureInfo.InvariantCulture) + " a sample in the last epoch");
        Row(card, "dropout", $"words {options.Settings.WordDropout}, features {options.Settings.FeatureDropout}, channels {options.Settings.ChannelDropout}");
        card.Append("\n## Data\n\n| data set | pages | read line by line | of these by the project | gold body | gold headline | silver body | lines |\n|---|--:|--:|--:|--:|--:|--:|--:|\n");
        foreach (var dataset in set.Samples.GroupBy(sample => sample.Page.Dataset).OrderBy(group => group.Key, StringComparer.Ordinal)) Dataset(card, dataset);
        card.Append("\nFigures on pages of publishers that the weights have not seen, from `train --folds 5` and `board --folds artifacts/folds`:\nRESULTS.md of benchmarks/ArticleParser.Accuracy.\n");
        File.WriteAllText(path, card.ToString());
    }

    private static void Dataset(StringBuilder card, IGrouping<string, TrainingSample> samples)
    {
        var pages = samples.Select(sample => sample.Page).Distinct().ToList();
        card.Append(CultureInfo.InvariantCulture, $"| {samples.Key} | {pages.Count} | {samples.Where(sample => sample.IsRead).Select(sample => sample.Page).Distinct().Count()} | {samples.Where(sample => sample.IsRead && !sample.Judges).Select(sample => sample.Page).Distinct().Count()} | {pages.Count(page => page.Gold.Body is not null)} | {pages.Count(page => page.Gold.Headline is not null)} | {pages.Count(page => page.Gold.SilverBody is not null)} | {samples.Sum(sample => (long)sample.Lines)} |\n");
    }

    private static void Row(StringBuilder card, string name, object value) => card.Append(CultureInfo.InvariantCulture, $"- {name}: {value}\n");
}
