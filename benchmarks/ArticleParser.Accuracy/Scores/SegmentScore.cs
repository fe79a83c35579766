namespace ArticleParser.Accuracy;

/// <summary>How many of the segments of a page are where they should be, to be summed over pages.</summary>
internal readonly record struct SegmentScore(int Right, int Total)
{
    // "12." counts an item; a year is the text's.
    private const int LongestNumber = 3;

    public static SegmentScore operator +(SegmentScore a, SegmentScore b) => new(a.Right + b.Right, a.Total + b.Total);

    public static SegmentScore Add(SegmentScore a, SegmentScore b) => a + b;

    public double? Share => Total == 0 ? null : (double)Right / Total;

    /// <param name="segments">What must stand in the body.</param>
    /// <param name="body">The body's text, normalised.</param>
    public static SegmentScore With(IReadOnlyList<string> segments, string body) => new(segments.Count(segment => Holds(body, segment)), segments.Count);

    /// <param name="goldBody">The lines that must each be a block of their own. The mark or number of a list's item is none of its words: blocks' texts are without it.</param>
    /// <param name="blocks">The blocks.</param>
    public static SegmentScore Whole(string goldBody, IEnumerable<string> blocks)
    {
        var gold = goldBody.Split('\n').Select(Words).Where(line => line.Length > 0).ToList();
        var found = blocks.Select(Words).ToHashSet();
        return new SegmentScore(gold.Count(found.Contains), gold.Count);
    }

    /// <param name="segments">What must not stand in the body.</param>
    /// <param name="body">The body's text, normalised.</param>
    public static SegmentScore Without(IReadOnlyList<string> segments, string body) => new(segments.Count(segment => !Holds(body, segment)), segments.Count);

    private static string Words(string line)
    {
        var normal = NormalText.Of(line);
        if (normal is ['-', ' ', .. var item]) return item;
        var digits = normal.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and <= LongestNumber && normal.AsSpan(digits) is ['.' or ')', ' ', ..] ? normal[(digits + 2)..] : normal;
    }

    private static bool Holds(string body, string segment) => body.Contains(NormalText.Of(segment), StringComparison.Ordinal);
}
