namespace ArticleParser;

/// <summary>The weights of one ranking: what each row of <see cref="RankTable"/> adds, in thousandths of a logit.</summary>
internal sealed class LineRanking(short[] weights)
{
    /// <summary>One that adds nothing, so that what the net says decides.</summary>
    public static LineRanking None { get; } = new(new short[RankTable.Rows]);

    public int Sum(ReadOnlySpan<ushort> rows)
    {
        var sum = 0;
        foreach (var row in rows) sum += weights[row];
        return sum;
    }

    public static LineRanking Read(BinaryReader reader)
    {
        var weights = new short[RankTable.Rows];
        for (var i = 0; i < weights.Length; i++) weights[i] = reader.ReadInt16();
        return new LineRanking(weights);
    }
}
