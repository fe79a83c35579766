using System.Globalization;
using System.Text;

namespace ArticleParser.Accuracy.FieldRanking;

/// <summary>Writes rankings behind the net in a file of weights.</summary>
internal static class RankingFile
{
    private const string Heading = "\n## Rankings\n\n";

    public static void Write(FileInfo file, IEnumerable<float[]> rankings)
    {
        using var stream = file.Open(FileMode.Open, FileAccess.ReadWrite);
        stream.Position = ScoringModel.NetBytes;
        using var writer = new BinaryWriter(stream);
        writer.Write(RankTable.Version);
        foreach (var weight in rankings.SelectMany(weights => weights)) writer.Write((short)Math.Clamp(MathF.Round(weight * 1000), short.MinValue, short.MaxValue));
        stream.SetLength(stream.Position);
    }

    /// <summary>Tells of the rankings in the card beside the weights; what it told before goes.</summary>
    public static void AddToCard(FileInfo weights, IReadOnlyList<(LineHead Field, int Samples)> fields)
    {
        weights.Refresh();
        var path = Path.ChangeExtension(weights.FullName, ".md");
        if (!File.Exists(path)) return;
        var card = File.ReadAllText(path);
        var old = card.IndexOf(Heading, StringComparison.Ordinal);
        var text = new StringBuilder(old < 0 ? card : card[..old]);
        text.Append(Heading).Append("Written by `rank`, from what weights by fold say of pages that they have not seen; each adds its rows to the answer of a head.\n\n");
        text.Append(CultureInfo.InvariantCulture, $"- rows: version {RankTable.Version}, {RankTable.Rows} for each field\n");
        text.Append(CultureInfo.InvariantCulture, $"- size, with the net: {weights.Length} bytes\n");
        foreach (var (field, samples) in fields) text.Append(CultureInfo.InvariantCulture, $"- {field}: {samples} samples\n");
        File.WriteAllText(path, text.ToString());
    }
}
