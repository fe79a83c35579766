using ArticleParser.Accuracy.Training;

namespace ArticleParser.Accuracy.FieldRanking;

/// <summary>Which of some lines are right by the gold.</summary>
/// <param name="IsRight">For each line, whether it is the field.</param>
/// <param name="IsNone">Whether to take none of them is right.</param>
/// <param name="Weight">How much that is to count.</param>
internal readonly record struct RankGold(bool[] IsRight, bool IsNone, float Weight)
{
    // A list of other stories far above may hold the headline too: it is not the headline's line.
    private const int Reach = 30;
    private const float AlikeWeight = 0.5f;
    private const float NoneWeight = 0.2f;

    /// <summary>The lines that say the headline; where none does, those that say nearly that.</summary>
    public static RankGold OfHeadline(LexedPage page, ReadOnlySpan<int> candidates, string gold)
    {
        var lines = candidates.ToArray();
        var headline = NormalText.Of(gold);
        var says = Array.ConvertAll(lines, line => NormalText.Of(page.TextOf(line).ToString()));
        var exact = Array.ConvertAll(says, text => text == headline);
        if (exact.Contains(true)) return new RankGold(DropFar(lines, exact), false, 1);
        var titled = Array.ConvertAll(says, text => text.StartsWith(headline, StringComparison.Ordinal) && text[headline.Length..].TrimStart() is ['-' or '|' or '·' or '»', ..]);
        if (titled.Contains(true)) return new RankGold(DropFar(lines, titled), false, 1);
        var alike = DropFar(lines, Alike(page, lines, gold));
        return alike.Contains(true) ? new RankGold(alike, false, AlikeWeight) : new RankGold(alike, true, NoneWeight);
    }

    private static bool[] Alike(LexedPage page, int[] lines, string text)
    {
        var alike = new GoldLabels(page).Saying([text]);
        return Array.ConvertAll(lines, line => alike[line]);
    }

    private static bool[] DropFar(int[] lines, bool[] isRight)
    {
        var last = Array.LastIndexOf(isRight, true);
        for (var i = 0; i < last; i++) isRight[i] &= lines[i] >= lines[last] - Reach;
        return isRight;
    }
}
