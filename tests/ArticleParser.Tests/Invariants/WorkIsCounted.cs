namespace ArticleParser.Tests.Invariants;

/// <summary>What the benchmarks' <c>counts</c> print is counted where it is done.</summary>
public class WorkIsCounted
{
    private const string Page =
        """
        Home > Harbour > Ferries
        Ferry fares to rise in spring
        By Jane Doe, harbour correspondent
        Updated March 3, 2031 at 4:05 pm
        MARROW CITY (AP) — The harbour office said on Monday that fares would rise by a tenth, and that all islanders would be told so in writing.
        Fähren nach Übersee fahren später
        Photo: Jane Doe/NWD
        Share
        """;

    [Fact]
    public void OfEachKind()
    {
        var kinds = Enum.GetValues<Work>();
        var before = kinds.Select(WorkCount.Of).ToList();
        SyntaxTree.ParseText(Page);
        var done = kinds.Where((kind, i) => WorkCount.Of(kind) > before[i]).ToList();
        Assert.SkipWhen(done.Count == 0, "Work is counted in debug builds alone.");
        Assert.Equal(kinds, done);
    }
}
