namespace ArticleParser;

/// <summary>Where the story begins and ends: the stretch of lines with the highest sum of scores.</summary>
/// <param name="First">The first line of the story.</param>
/// <param name="Last">Its last line; before <paramref name="First"/> where the page has no story.</param>
internal readonly record struct StoryExtent(int First, int Last)
{
    /// <summary>A line that scores this much is enough to be a story.</summary>
    private const float Enough = 3;

    public static StoryExtent None { get; } = new(0, -1);

    public bool IsEmpty => Last < First;

    public bool Contains(int line) => line >= First && line <= Last;

    public static StoryExtent Find(ReadOnlySpan<float> scores)
    {
        var best = None;
        float bestSum = Enough, sum = 0;
        var first = 0;
        for (var i = 0; i < scores.Length; i++)
        {
            if (sum <= 0)
            {
                sum = 0;
                first = i;
            }

            sum += scores[i];
            if (sum <= bestSum || scores[i] <= 0) continue;
            bestSum = sum;
            best = new StoryExtent(first, i);
        }

        while (!best.IsEmpty && scores[best.First] <= 0) best = best with { First = best.First + 1 };
        return best;
    }
}
