namespace ArticleParser.Tests;

/// <summary>What a user's dialect does, through the public API.</summary>
public class DialectTests
{
    private const string Tide = """
        Pilot boat found adrift off Marrowfen, crew safe ashore

        The pilot boat that had been missing since Sunday evening was found adrift on Monday, three miles off Marrowfen.

        Tide: 1.2 metres

        Its crew of two had left it in the dark, after a wave broke the wheelhouse window and the radio failed.

        Tide: 3.4 metres
        """;

    /// <summary>Made for this test, so that its table is built and not the library's own.</summary>
    internal static Dialect Empty { get; } = Dialect.FromCompiled("Empty", 1, "", "");

    [Theory]
    [MemberData(nameof(Sample.Cases), MemberType = typeof(Sample))]
    public void AnEmptyDialectChangesNoSample(Sample sample)
    {
        var tree = SyntaxTree.ParseText(sample.Text, new ParseOptions { Dialect = Empty });
        Assert.NotSame(CueTable.BuiltIn, Empty.Table);
        Assert.Equal(LinesGolden.Of(sample.Tree), LinesGolden.Of(tree));
        Invariants.Pure.AssertSame(sample.Tree, tree);
    }

    [Fact]
    public void TheExamplesOfTheTestsDialectsHold()
    {
        Assert.Empty(Dialects.TrtWorld.CheckExamples());
        Assert.Empty(Dialects.Lighthouse.CheckExamples());
    }

    [Fact]
    public void AnExampleThatDoesNotHoldIsASentence()
    {
        var dialect = Dialect.FromCompiled("Mine", 1, "C\tByline\t\t\nP\ten\tFrom {names}\n", "E\tByline\tA long day\nN\tByline\tFrom Jane Doe\nE\tByline\t3 MIN READ\n");
        Assert.Equal(
            ["The cue Byline does not match its example 'A long day'; no cue does.",
             "The cue Byline matches 'From Jane Doe', which is a counter-example of it.",
             "The cue Byline does not match its example '3 MIN READ'; the cue ReadingTime does."],
            dialect.CheckExamples());
    }

    [Fact]
    public void FieldsAreReadByName()
    {
        var page = Parse(Tide, Dialects.Lighthouse);
        Assert.Equal(["Tide: 1.2 metres", "Tide: 3.4 metres"], page.Fields.All("tide").Select(tide => tide.ValueText));
        Assert.Equal(["1.2", "3.4"], page.Fields.All("level").Select(level => level.Text));
        Assert.Equal("1.2", page.Fields["level"]?.ValueText);
        Assert.Equal("1.2", Assert.Single(page.Fields["level"]!.Value.Tokens).Text);
        Assert.Equal(SyntaxKind.Insert, page.Fields["level"]!.Value.Line.Kind);
        Assert.Null(page.Fields["Level"]);
        Assert.Equal(4, page.Fields.Count);
        Assert.Equal("tide: Tide: 1.2 metres", page.Fields[0].ToString());
    }

    [Fact]
    public void WithoutADialectThereAreNoFieldsAndThePageParses()
    {
        var page = SyntaxTree.ParseText(Tide).GetRoot();
        Assert.Empty(page.Fields);
        Assert.Equal(Tide, page.ToFullString());
        Assert.NotNull(page.Header.Headline);
    }

    [Fact]
    public void NamesOfASlotAreTokensOfTheField()
    {
        var page = Parse(new Sample("en-trt-world-house-style").Text, Dialects.TrtWorld);
        var source = page.Fields["source"]!.Value;
        Assert.Equal("TRTWorld and agencies", source.ValueText);
        Assert.Equal(["TRTWorld", "agencies"], source.Tokens.Where(token => token.Kind == SyntaxKind.NameToken).Select(token => token.Text));
        Assert.Equal(2, page.Fields.All("related").Count());
        Assert.Equal("Reuters", page.Fields["photo"]?.ValueText);
        Assert.Equal("May 4, 2031", page.Fields["published"]?.ValueText);
    }

    [Fact]
    public void ADialectsPatternWinsOverTheLibrarysThatFitsAsWell()
    {
        var dialect = Dialect.FromCompiled("Mine", 1, "C\tPromo\tmine\t\nP\ten\t{number} min read\n", "");
        Assert.Equal("cue: Promo.mine", Reason("3 min read", dialect));
        Assert.Equal("cue: ReadingTime", Reason("3 min read", Empty));
    }

    [Fact]
    public void OfCombinedDialectsTheFirstWins()
    {
        var first = Dialect.FromCompiled("First", 1, "C\tInsert\tfirst\t\nP\ten\tHarbour watch\n", "");
        var second = Dialect.FromCompiled("Second", 1, "C\tInsert\tsecond\tas=b\nP\ten\tHarbour watch\nC\tInsert\tother\tas=c\nP\ten\tTide table\n", "");
        var both = Dialect.Combine(first, second);
        Assert.Equal("First + Second", both.Name);
        Assert.Equal(["b", "c"], both.FieldNames);
        Assert.Equal("cue: Insert.first", Reason("Harbour watch", both));
        Assert.Equal("cue: Insert.second", Reason("Harbour watch", Dialect.Combine(second, first)));
        Assert.Equal("c: Tide table", Parse("Tide table", both).Fields[0].ToString());
    }

    [Fact]
    public void DialectsAndOptionsCompareByWhatTheyHold()
    {
        var again = Dialect.Combine(Dialects.TrtWorld, Dialects.Lighthouse);
        Assert.Equal(Dialect.Combine(Dialects.TrtWorld, Dialects.Lighthouse), again);
        Assert.Equal(new ParseOptions { Dialect = Dialect.Combine(Dialects.TrtWorld, Dialects.Lighthouse) }, new ParseOptions { Dialect = again });
        Assert.Equal(Dialect.Combine(Dialects.TrtWorld, Dialects.Lighthouse).GetHashCode(), again.GetHashCode());
        Assert.NotEqual(Dialect.Combine(Dialects.Lighthouse, Dialects.TrtWorld), again);
        Assert.NotEqual(ParseOptions.Default, new ParseOptions { Dialect = Empty });
        Assert.Equal(Dialects.TrtWorld, Dialect.Combine(Dialects.TrtWorld, Dialects.TrtWorld));
    }

    [Fact]
    public void OfCombinedDialectsEachKeepsItsCues()
    {
        var both = Dialect.Combine(Dialects.TrtWorld, Dialects.Lighthouse);
        Assert.Equal([.. Dialects.TrtWorld.Cues.Select(cue => cue.Name), .. Dialects.Lighthouse.Cues.Select(cue => cue.Name)], both.Cues.Select(cue => cue.Name));
        Assert.DoesNotContain(both.CheckExamples(), failure => Dialects.Lighthouse.Examples.Any(example => failure.Contains(example.Text, StringComparison.Ordinal)));
    }

    [Fact]
    public void ADialectsTableIsMadeOnce()
    {
        var dialect = Dialect.FromCompiled("Mine", 1, "C\tByline\t\t\nP\ten\tFrom {names}\n", "");
        var tables = new CueTable[16];
        Parallel.For(0, tables.Length, i => tables[i] = dialect.Table);
        Assert.All(tables, table => Assert.Same(dialect.Table, table));
    }

    [Fact]
    public void ADialectOfAnotherFormIsRefusedInWords()
    {
        var error = Assert.Throws<NotSupportedException>(() => Dialect.FromCompiled("Mine", 2, "", ""));
        Assert.Contains("'Mine'", error.Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => Dialect.FromCompiled("Mine", 1, "C\tHedline\t\t\n", ""));
        Assert.Throws<ArgumentNullException>(() => Dialect.Combine(Dialects.TrtWorld, null!));
    }

    [Fact]
    public void ALineOutOfItsPlaceIsWhatTheLibraryTakesItFor()
    {
        // "Explore" amid the story is not the rail's heading, which the dialect knows.
        var page = Parse(new Sample("en-trt-world-house-style").Text, Dialects.TrtWorld);
        Assert.DoesNotContain("explore", page.Body.DescendantNodes().OfType<LineSyntax>().Single(line => line.Value == "Explore").Reason, StringComparison.Ordinal);
        Assert.Equal("cue: RailHeading.explore", Assert.Single(page.Rail.RailHeadings).Reason);
    }

    [Fact]
    public void OutOfItsPlaceALineThatTheLibraryDoesNotKnowHasNoCue()
    {
        const string later = "\n\nThe harbour office wants to know why no one noticed that the boat's position had stopped changing, and has begun an inquiry.\n";
        var page = Parse(Tide.Replace("Tide: 1.2 metres", "Lighthouse is printed on stone", StringComparison.Ordinal) + later, Dialects.Lighthouse);
        var line = page.DescendantNodes().OfType<LineSyntax>().Single(line => line.Value.StartsWith("Lighthouse", StringComparison.Ordinal));
        Assert.DoesNotContain("cue", line.Reason, StringComparison.Ordinal);
        Assert.Equal(SyntaxKind.Body, line.Parent!.Kind);
    }

    [Fact]
    public void AHeaderIsReadWithADialectThatKnowsItsLines()
    {
        var text = new Sample("en-seed-layout").Text;
        var article = Article.Parse(text, new ParseOptions { Dialect = Dialects.TrtWorld });
        Assert.StartsWith("The decision, taken hours before", article.Standfirst, StringComparison.Ordinal);
        Assert.Equal("NW Archive", Assert.Single(article.Captions).Credit);
    }

    private static PageSyntax Parse(string text, Dialect dialect) => SyntaxTree.ParseText(text, new ParseOptions { Dialect = dialect }).GetRoot();

    private static string Reason(string line, Dialect dialect) => Parse(line, dialect).DescendantNodes().OfType<LineSyntax>().First().Reason;
}
