namespace ArticleParser.Accuracy.Training;

/// <summary>A page in one scrape style, as the net sees it, with what is to be learned from it.</summary>
internal sealed record TrainingSample
{
    public const int Heads = 8;

    public required CorpusPage Page { get; init; }

    public required string Style { get; init; }

    public required int Lines { get; init; }

    /// <summary>The rows of line i are those from RowStarts[i] to RowStarts[i + 1].</summary>
    public required ushort[] Rows { get; init; }

    public required int[] RowStarts { get; init; }

    /// <summary>For each line and head: how far it is so, from 0 to 1, and how much that counts; 0 where no one knows.</summary>
    public required float[] Targets { get; init; }

    public required float[] Weights { get; init; }

    /// <summary>How much each line counts for the story; all together one.</summary>
    public required float[] LineWeights { get; init; }

    /// <summary>Whether the whole story is marked.</summary>
    public required bool HasStory { get; init; }

    public bool IsTarget(int line, LineHead head) => Targets[(line * Heads) + (int)head] > 0.5f;

    public bool Knows(LineHead head)
    {
        for (var i = 0; i < Lines; i++)
        {
            if (Weights[(i * Heads) + (int)head] > 0) return true;
        }

        return false;
    }
}
