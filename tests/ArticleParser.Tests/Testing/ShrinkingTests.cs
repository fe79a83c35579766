using ArticleParser.Testing;

namespace ArticleParser.Tests.Testing;

/// <summary>Shrinking gives smaller pages, and ends.</summary>
public class ShrinkingTests
{
    [Fact]
    public void EveryStepIsSmaller()
    {
        foreach (var page in PageGeneratorTests.Pages(8))
            Assert.All(Shrinking.Of(page), smaller => Assert.True(Weight(smaller).CompareTo(Weight(page)) < 0, $"{smaller} is no smaller than {page}"));
    }

    [Fact]
    public void APageWithOneBadLineShrinksToItAlone()
    {
        static bool Fails(ScrapedPage page) => page.Text.Contains("union", StringComparison.Ordinal);
        var failing = PageGeneratorTests.Pages(100).Where(Fails).Take(5).ToArray();
        Assert.Equal(5, failing.Length);
        foreach (var start in failing)
        {
            var page = start;
            while (Shrinking.Of(page).FirstOrDefault(Fails) is { } smaller) page = smaller;
            Assert.Equal("union", string.Concat(page.Lines.Select(line => line.Text)).Trim());
        }
    }

    [Fact]
    public void AnEmptyPageShrinksNoFurther() => Assert.Empty(Shrinking.Of(new ScrapedPage([])));

    [Fact]
    public void MutationsAreTakenBackOneByOne()
    {
        var line = new ScrapedLine(SyntaxKind.Header, SyntaxKind.Headline, "a")
        {
            Mutations = [new(LineMutationKind.Junk, "?", 9), new(LineMutationKind.Doubled), new(LineMutationKind.OddBreak, "\r")],
        };
        Assert.Equal("a?\ra?\r", line.ToFullString());
        Assert.Equal(["a\ra\r", "a?\r", "a?\n\na?\n\n"], Shrinking.Of(new ScrapedPage([line])).Where(page => page.Lines is [{ Mutations.Length: 2 }]).Select(page => page.Text));
    }

    private static (int Lines, int Mutations, int Characters) Weight(ScrapedPage page) =>
        (page.Lines.Length, page.Lines.Sum(line => line.Mutations.Length), page.Lines.Sum(line => line.Text.Length));
}
