namespace ArticleParser.Accuracy.FieldRanking;

/// <summary>The lines of a page that may be a field, and which of them are.</summary>
internal sealed record RankSample
{
    public required LineHead Field { get; init; }

    public required string Dataset { get; init; }

    public required string Style { get; init; }

    public required int Fold { get; init; }

    /// <summary>What each candidate begins with, in logits.</summary>
    public required float[] Scores { get; init; }

    public required ushort[][] Rows { get; init; }

    public required bool[] IsRight { get; init; }

    public required bool IsNoneRight { get; init; }

    /// <summary>How much the page counts.</summary>
    public required float Weight { get; init; }
}
