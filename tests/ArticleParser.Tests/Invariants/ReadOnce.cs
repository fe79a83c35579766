namespace ArticleParser.Tests.Invariants;

/// <summary>
/// What a page says is read once: the stages and the models take over what was read. Counted is how often a grammar begins where it has begun before, over
/// all samples, parsed and read as articles.
/// </summary>
public class ReadOnce
{
    private const double MostNames = 0.095;
    private const double MostDates = 0.5;

    /// <summary>The lexer, the labels and the tokens ask for the same dateline.</summary>
    [Fact]
    public void NoDatelineIsReadAgain() => Assert.Equal(0, Share(Grammar.Datelines));

    /// <summary>But for bylines amid a line, where shorter and shorter beginnings are tried, and sentences about authors, which models look for in the tree, and credits at the end of a caption, which the labels look for first; and texts among pointers and topics, of which models ask the cues whether they are the site's.</summary>
    [Fact]
    public void HardlyANameIsReadAgain() => Assert.InRange(Share(Grammar.Names), 0, MostNames);

    /// <summary>But for patterns that are asked whether a date begins before they read it, several patterns at one place, and the value of a token that a pattern found.</summary>
    [Fact]
    public void FewDatesAreReadAgain() => Assert.InRange(Share(Grammar.Dates), 0, MostDates);

    /// <summary>Which part of a grammar's runs begins where one has begun before.</summary>
    private static double Share(Grammar grammar)
    {
        int all = 0, again = 0;
        foreach (var sample in Sample.All)
        {
            Article.From(sample.Tree.GetRoot());
            var runs = GrammarRuns.Of(grammar);
            (all, again) = (all + runs.All, again + runs.Again);
        }

        Assert.SkipWhen(all == 0, "Runs are counted in debug builds alone.");
        TestContext.Current.TestOutputHelper?.WriteLine($"{grammar}: {again} of {all} again");
        return (double)again / all;
    }
}
