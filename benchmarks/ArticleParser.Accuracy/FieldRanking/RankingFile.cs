namespace ArticleParser.Accuracy.FieldRanking;

/// <summary>Writes rankings behind the net in a file of weights.</summary>
internal static class RankingFile
{
    public static void Write(FileInfo file, IEnumerable<float[]> rankings)
    {
        using var stream = file.Open(FileMode.Open, FileAccess.ReadWrite);
        stream.Position = ScoringModel.NetBytes;
        using var writer = new BinaryWriter(stream);
        writer.Write(RankTable.Version);
        foreach (var weight in rankings.SelectMany(weights => weights)) writer.Write((short)Math.Clamp(MathF.Round(weight * 1000), short.MinValue, short.MaxValue));
        stream.SetLength(stream.Position);
    }
}
