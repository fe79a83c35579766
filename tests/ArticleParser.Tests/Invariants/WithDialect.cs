namespace ArticleParser.Tests.Invariants;

/// <summary>
/// What always holds also holds with a dialect: lossless, pure, nested, changed as parsed afresh. And a line whose
/// cue binds it to a section stands in that section.
/// </summary>
public class WithDialect
{
    /// <summary>Lines that the tests' dialects know.</summary>
    internal static IEnumerable<string> Lines { get; } =
        ["The Evening Light", "From our maritime desk, Jane Doe", "Log of 3 March 2031", "Watch 3", "Tide: 3.4 metres", "Further lights", "Light 4: Keeper of Ost Haven retires",
         "Lighthouse is printed on paper from reeds", "3 MIN READ", "A gate. / Photo: Reuters", "RelatedPort authority and union meet again", "SOURCE:TRTWorld and agencies", "Contact us",
         "Sneak a peek at our reader. Share your feedback!", " date 2031-05-04 WORLD"];

    private static readonly ParseOptions[] s_anew = [.. Enumerable.Range(0, 3).Select(_ => new ParseOptions { Dialect = Dialect.Combine(Dialects.TrtWorld, Dialects.Lighthouse) })];

    [PageProperty]
    public void TokensAndTriviaMakeUpTheText(HouseText page)
    {
        var tree = page.Parse();
        Assert.Equal(page.Text, tree.GetRoot().ToFullString());
        Assert.Equal(page.Text, string.Concat(tree.GetRoot().DescendantTokens().Select(token => token.ToFullString())));
    }

    [PageProperty]
    public void ParsingTwiceGivesTheSame(HouseText page) => AssertSame(page.Parse(), page.Parse());

    /// <summary>A dialect's first page costs many times what another does: three are made, and every page is read with one of them.</summary>
    [PageProperty]
    public void TheSameDialectMadeAnewGivesTheSame(HouseText page, byte which) => AssertSame(page.Parse(), SyntaxTree.ParseText(page.Text, s_anew[which % s_anew.Length]));

    [PageProperty]
    public void WithChangesKeepsTheDialect(HouseText page, Edits edits)
    {
        var changed = page.Parse().WithChanges(edits.For(page.Text));
        Assert.Same(HouseText.Options, changed.Options);
        AssertSame(SyntaxTree.ParseText(changed.Text, HouseText.Options), changed);
    }

    [PageProperty]
    public void ALineWithAPlaceStandsInIt(HouseText page)
    {
        foreach (var line in page.Parse().GetRoot().DescendantNodes().OfType<LineSyntax>())
        {
            var place = line.SyntaxTree.CueAt(line.FullSpan.Start)?.Section ?? SyntaxKind.None;
            if (place != SyntaxKind.None) Assert.Contains(line.Ancestors(), node => node.Kind == place);
        }
    }

    [PageProperty]
    public void AFieldsValueLiesInItsLine(HouseText page)
    {
        var root = page.Parse().GetRoot();
        Assert.Equal(root.Fields.OrderBy(named => named.Span.Start).Select(named => named.Span), root.Fields.Select(named => named.Span));
        foreach (var named in root.Fields)
        {
            Assert.True(named.Line.Span.Contains(named.Span), $"{named} reaches out of its line");
            Assert.Equal(page.Text.Substring(named.Span.Start, named.Span.Length), named.Text);
            Assert.Contains(named, named.Line.Fields);
        }

        Assert.Equal(root.Fields, root.DescendantNodes().OfType<LineSyntax>().SelectMany(line => line.Fields));
    }

    [PageProperty]
    public void AnEmptyDialectChangesNothing(HouseText page) =>
        AssertSame(SyntaxTree.ParseText(page.Text), SyntaxTree.ParseText(page.Text, new ParseOptions { Dialect = DialectTests.Empty }));

    [Fact]
    public void LinesWithPlacesTakeWorkThatGrowsWithTheText()
    {
        var page = string.Join('\n', Lines) + "\n\nThe pilot boat that had been missing since Sunday evening was found adrift on Monday, three miles off Marrowfen.\n\n";
        var (small, large) = (string.Concat(Enumerable.Repeat(page, 100)), string.Concat(Enumerable.Repeat(page, 1000)));
        const double most = 15;
        var ratio = AllocatedBytes.Growth(() => Parse(small), () => Parse(large), most);
        Assert.True(ratio < most, $"{ratio:0.0} times the bytes for ten times the text");

        static void Parse(string text) => SyntaxTree.ParseText(text, HouseText.Options);
    }

    private static void AssertSame(SyntaxTree expected, SyntaxTree actual)
    {
        Pure.AssertSame(expected, actual);
        Assert.Equal(expected.GetRoot().Fields.Select(named => (named.Name, named.Span)), actual.GetRoot().Fields.Select(named => (named.Name, named.Span)));
    }
}
