namespace ArticleParser.Labelling;

/// <summary>The weights of one ranking: what each row of <see cref="RankTable"/> adds, in thousandths of a logit.</summary>
internal sealed class LineRanking
{
    private readonly short[] _weights;

    public LineRanking(short[] weights)
    {
        _weights = weights;
        foreach (var mark in Weights(RankTable.Marks))
        {
            LeastOfOwn += Math.Min(mark, (short)0);
            MostOfOwn += Math.Max(mark, (short)0);
        }

        foreach (var rows in StoryFeatures.OwnRows)
        {
            var (least, most) = (short.MaxValue, short.MinValue);
            foreach (var weight in Weights(rows)) (least, most) = (Math.Min(least, weight), Math.Max(most, weight));
            LeastOfOwn += least;
            MostOfOwn += most;
        }
    }

    /// <summary>One that adds nothing, so that what the net says decides.</summary>
    public static LineRanking None { get; } = new(new short[RankTable.Rows]);

    /// <summary>The least that <see cref="StoryFeatures.OwnRows"/> and marks add together.</summary>
    public int LeastOfOwn { get; }

    /// <summary>The most that they add.</summary>
    public int MostOfOwn { get; }

    public int Sum(ReadOnlySpan<ushort> rows)
    {
        var sum = 0;
        foreach (var row in rows) sum += _weights[row];
        return sum;
    }

    public static LineRanking Read(BinaryReader reader)
    {
        var weights = new short[RankTable.Rows];
        for (var i = 0; i < weights.Length; i++) weights[i] = reader.ReadInt16();
        return new LineRanking(weights);
    }

    private ReadOnlySpan<short> Weights(FeatureRows rows) => _weights.AsSpan(rows.First, rows.Count);
}
