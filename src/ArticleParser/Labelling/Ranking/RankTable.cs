using System.Runtime.Intrinsics;

namespace ArticleParser.Labelling;

/// <summary>
/// What a ranking is told of a line that may be a field: one row, a number to add, for each bucket. A change here asks
/// for new weights; <see cref="Version"/> grows with it, so that old ones are refused and not misread.
/// </summary>
internal static class RankTable
{
    public const int Version = 1;

    /// <summary>No line has more rows than this.</summary>
    public const int MaxRows = 64;

    // What the heads of the net say, in steps of so many thousandths of a logit.
    private const int Step = 750;
    private const int Steps = 16;

    // What a step is divided by, as a product: exact up to all steps together.
    private const int ReciprocalBits = 23;
    private const int StepReciprocal = ((1 << ReciprocalBits) / Step) + 1;

    private static int s_next;

    public static readonly FeatureRows Heads = Next(ScoringModel.Heads * Steps);
    public static readonly FeatureRows HeadlineBefore = Next(Steps);
    public static readonly FeatureRows HeadlineAfter = Next(Steps);
    public static readonly FeatureRows StandfirstAfter = Next(Steps);
    public static readonly FeatureRows BylineAfter = Next(Steps);
    public static readonly FeatureRows StoryAfter = Next(Steps);
    public static readonly FeatureRows SharedBehind = Next(8);
    public static readonly FeatureRows Between = Next(10);
    public static readonly FeatureRows Behind = Next(14);
    public static readonly FeatureRows Place = Next(8);
    public static readonly FeatureRows Shared = Next(10);
    public static readonly FeatureRows SharedWords = Next(7);
    public static readonly FeatureRows AboveStory = Next(17);
    public static readonly FeatureRows KeptBefore = Next(5);
    public static readonly FeatureRows Line = Next(5);
    public static readonly FeatureRows BylineBelow = Next(10);
    public static readonly FeatureRows DateBelow = Next(10);
    public static readonly FeatureRows BylineAbove = Next(10);
    public static readonly FeatureRows DateAbove = Next(10);
    public static readonly FeatureRows Looks = Next(LooksOf.Classes);
    public static readonly FeatureRows LooksBefore = Next(LooksOf.Classes);
    public static readonly FeatureRows LooksAfter = Next(LooksOf.Classes);
    public static readonly FeatureRows Repeats = Next(6);
    public static readonly FeatureRows Title = Next(4);
    public static readonly FeatureRows Words = Next(12);
    public static readonly FeatureRows First = Next(10);
    public static readonly FeatureRows Last = Next(12);
    public static readonly FeatureRows Blanks = Next(16);
    public static readonly FeatureRows Capitals = Next(7);
    public static readonly FeatureRows Uppers = Next(5);
    public static readonly FeatureRows Titles = Next(8);
    public static readonly FeatureRows FormBefore = Next(7);
    public static readonly FeatureRows FormAfter = Next(7);

    // For lines in and around the story.
    public static readonly FeatureRows Sentences = Next(5);
    public static readonly FeatureRows StoryBefore = Next(Steps);
    public static readonly FeatureRows CaptionBefore = Next(Steps);
    public static readonly FeatureRows CaptionAfter = Next(Steps);
    public static readonly FeatureRows KeptAround = Next(32);
    public static readonly FeatureRows KeptLength = Next(32);
    public static readonly FeatureRows Ending = Next(72);
    public static readonly FeatureRows Forms = Next(343);
    public static readonly FeatureRows FromFirst = Next(12);
    public static readonly FeatureRows ToLast = Next(12);
    public static readonly FeatureRows OwnBlanks = Next(6);
    public static readonly FeatureRows Length = Next(14);
    public static readonly FeatureRows Twin = Next(2);
    public static readonly FeatureRows Marks = Next(16);

    public static readonly int Rows = s_next;

    /// <summary>Adds the rows of what all heads say of the line, and gives the new number of rows.</summary>
    /// <param name="answers">What they say, as the net does.</param>
    /// <param name="rows">Where the rows go.</param>
    /// <param name="count">How many are there already.</param>
    public static int AddHeads(ReadOnlySpan<int> answers, Span<ushort> rows, int count)
    {
        // Side by side: what is beyond the last step belongs to the last, and thousandths are rounded towards zero.
        var far = Vector256.Create(Steps * ScoringModel.One);
        var says = Vector256.Min(Vector256.Max(Vector256.Create(answers), -far), far) * 1000;
        says = (says + ((says >> 31) & Vector256.Create(ScoringModel.One - 1))) >> (ScoringModel.StateBits + ScoringModel.WeightBits);
        var steps = Vector256.Min(Vector256.Max(says + Vector256.Create(Step * Steps / 2), Vector256<int>.Zero), Vector256.Create((Step * Steps) - 1));
        var all = ((steps * StepReciprocal) >> ReciprocalBits) + (Vector256<int>.Indices * Steps) + Vector256.Create(Heads.First);
        Vector128.Narrow(all.GetLower().AsUInt32(), all.GetUpper().AsUInt32()).CopyTo(rows[count..]);
        return count + ScoringModel.Heads;
    }

    /// <summary>The row of what a head says of a neighbour, in thousandths of a logit.</summary>
    public static ushort Head(FeatureRows rows, int says) => rows[Bucket(says)];

    private static int Bucket(int says) => Math.Clamp((says + (Step * Steps / 2)) / Step, 0, Steps - 1);

    private static FeatureRows Next(int count)
    {
        var rows = new FeatureRows(s_next, count);
        s_next += count;
        return rows;
    }
}
