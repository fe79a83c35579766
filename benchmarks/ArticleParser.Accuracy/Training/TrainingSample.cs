namespace ArticleParser.Accuracy.Training;

/// <summary>A page in one scrape style, as the net sees it, with what is to be learned from it.</summary>
internal sealed class TrainingSample
{
    public const int Heads = 8;

    public required CorpusPage Page { get; init; }

    public required string Style { get; init; }

    public required int Lines { get; init; }

    /// <summary>The rows of line i are those from RowStarts[i] to RowStarts[i + 1].</summary>
    public required ushort[] Rows { get; init; }

    public required int[] RowStarts { get; init; }

    /// <summary>For each line and head: whether it is so, and how much it counts; 0 where the gold does not know.</summary>
    public required bool[] Targets { get; init; }

    public required float[] Weights { get; init; }

    /// <summary>The tokens of each line and of the gold body, for scoring; null where the body is silver.</summary>
    public List<ulong>[]? Tokens { get; init; }

    public GoldBody? Gold { get; init; }

    public bool IsTarget(int line, LineHead head) => Targets[(line * Heads) + (int)head];

    public bool Knows(LineHead head)
    {
        for (var i = 0; i < Lines; i++)
        {
            if (Weights[(i * Heads) + (int)head] > 0) return true;
        }

        return false;
    }
}

/// <summary>A gold body, shared by the page's styles.</summary>
internal sealed record GoldBody(List<ulong> Tokens, Dictionary<ulong, int> Grams);
