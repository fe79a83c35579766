namespace ArticleParser.Tests.Invariants;

/// <summary>
/// Work and memory grow with the length of the text and no faster. Both are counted, and are the same on every machine:
/// how often a character or a line is looked at, and the bytes that are allocated. How long it takes says the benchmark of the same shapes.
/// </summary>
public class Linear
{
    private const int Small = 20_000;
    private const int Large = 10 * Small;
    private const int LargeBytes = 1_000_000;

    // Not ten times exactly: the last line is cut elsewhere, and a long page may be of another kind than a short one, so that its lines are read more closely.
    private const double MostLooks = 18;

    // Lists grow by doubling, and a long page of another kind has other groups than a short one.
    private const double MostBytes = 20;

    // Most shapes take a handful; dates that are glued to one another, which are all tried, take a hundred and seventy.
    private const double MostLooksOfOne = 200;

    [Theory]
    [MemberData(nameof(HostileText.Cases), MemberType = typeof(HostileText))]
    public void TenTimesTheTextIsTenTimesTheWork(string shape)
    {
        Assert.SkipWhen(WorkCount.Of(Work.Look) == 0 && LooksOf("a line\n") == 0, "Looks are counted in debug builds alone.");
        var (small, large) = (LooksOf(HostileShapes.Make(shape, Small)), LooksOf(HostileShapes.Make(shape, Large)));
        Assert.True(large < MostLooks * Math.Max(small, Small), $"{(double)large / small:0.0} times the looks for ten times the text");
        Assert.True(large < MostLooksOfOne * Large, $"{(double)large / Large:0} looks a character");
    }

    [Theory]
    [MemberData(nameof(HostileText.Cases), MemberType = typeof(HostileText))]
    public void TenTimesTheTextIsTenTimesTheMemory(string shape)
    {
        var (small, large) = (HostileShapes.Make(shape, LargeBytes / 10), HostileShapes.Make(shape, LargeBytes));
        var ratio = AllocatedBytes.Growth(() => SyntaxTree.ParseText(small), () => SyntaxTree.ParseText(large), MostBytes);
        Assert.True(ratio < MostBytes, $"{ratio:0.0} times the bytes for ten times the text");
    }

    /// <summary>Looks while the text is parsed, walked and read as an article.</summary>
    private static long LooksOf(string text)
    {
        var before = WorkCount.Of(Work.Look);
        var root = SyntaxTree.ParseText(text).GetRoot();
        Assert.Equal(text.Length, root.DescendantTokens().Sum(token => token.FullSpan.Length));
        Article.From(root);
        return WorkCount.Of(Work.Look) - before;
    }
}
