using ArticleParser.Accuracy;
using ArticleParser.Accuracy.Roles;

namespace ArticleParser.Tests.Accuracy;

public class RoleScoreTests
{
    private static readonly SyntaxKind[] s_paragraph = [SyntaxKind.Paragraph];

    [Theory]
    [InlineData("Paragraph", "Paragraph", 1)]
    [InlineData("Paragraph", "Paragraph Teaser", 1)]
    [InlineData("Paragraph", "Teaser Paragraph", 0.5)]
    [InlineData("Paragraph", "Teaser", 0)]
    [InlineData("Paragraph", "", 0)]
    [InlineData("Byline Timestamp", "Timestamp", 0.5)]
    [InlineData("Byline Timestamp", "Timestamp Byline", 1)]
    [InlineData("Byline Teaser Byline", "Byline", 0.5)]
    [InlineData("Byline Byline", "Timestamp Byline", 0.5)]
    public void ALineIsRightByItsFirstKindOrByTheShareOfSeveral(string labelled, string said, double score) =>
        Assert.Equal(score, LineScore.Of(Kinds(labelled), Kinds(said)), 12);

    [Fact]
    public void OfAGroupOneKindIsAsGoodAsAnother()
    {
        Assert.Equal(1, Line(SyntaxKind.Body, "Paragraph", "ListItem Subheading").GroupScore);
        Assert.Equal(0.5, Line(SyntaxKind.Header, "Headline Caption", "Byline").GroupScore);
        Assert.Equal(0.5, Line(SyntaxKind.Rail, "Teaser", "NavigationItem RailHeading").GroupScore);
    }

    [Fact]
    public void EveryKindOfLineBelongsToAGroup()
    {
        var kinds = Enum.GetValues<SyntaxKind>().Where(kind => typeof(LineSyntax).Assembly.GetType($"ArticleParser.{kind}Syntax")?.BaseType is { } type && typeof(LineSyntax).IsAssignableFrom(type));
        Assert.All(kinds, kind => Assert.Single(RoleGroups.Of([kind])));
    }

    [Fact]
    public void TheFiguresOfAPageAreThoseOfItsLines()
    {
        RolePage[] pages =
        [
            Page(
                "article",
                PageKind.Article,
                Line(SyntaxKind.Masthead, "NavigationItem", "FurnitureLine", SyntaxKind.Masthead),
                Line(SyntaxKind.Header, "Headline", "Headline", SyntaxKind.Header),
                Line(SyntaxKind.Body, "Paragraph", "Teaser Paragraph", SyntaxKind.Rail),
                Line(SyntaxKind.Endmatter, "SourceLine", "Paragraph", SyntaxKind.Endmatter),
                Line(SyntaxKind.Footer, "LegalLine", "LegalLine", SyntaxKind.Footer)),
            Page("gallery", PageKind.Article, Line(SyntaxKind.Masthead, "DateStamp", "DateStamp")),
            Page("other", PageKind.Article),
        ];
        Assert.Equal(3.5 / 6, RoleFigures.Lines(pages)!.Value, 12);
        Assert.Equal(1.5 / 3, RoleFigures.StoryRegion(pages)!.Value, 12);
        Assert.Equal(4.5 / 6, RoleFigures.Groups(pages)!.Value, 12);
        Assert.Equal(4.0 / 5, RoleFigures.Sections(pages)!.Value, 12);
        Assert.Equal(1, RoleFigures.Headline(pages));
        Assert.Equal(0.5, RoleFigures.PageKinds(pages));
        Assert.Equal(1, RoleFigures.Labelled(pages));
        Assert.Null(RoleFigures.Lines([]));
        Assert.Null(RoleFigures.Headline([]));
    }

    [Fact]
    public void RolesWithFewLabelsAreNotInTheMean()
    {
        var line = Line(SyntaxKind.Body, "Paragraph", "Paragraph");
        var page = Page("article", PageKind.Article, [.. Enumerable.Repeat(line, 14), Line(SyntaxKind.Body, "Paragraph", "Teaser"), Line(SyntaxKind.Body, "Quotation", "Quotation")]);
        var f1 = 2 * 14 / 29.0;
        Assert.Equal(f1, RoleF1.Macro([page])!.Value, 12);
        Assert.Equal([(SyntaxKind.Paragraph, 15, 14, 14), (SyntaxKind.Quotation, 1, 1, 1), (SyntaxKind.Teaser, 0, 1, 0)], RoleF1.Of([page]).Select(role => (role.Role, role.Labelled, role.Said, role.Both)).OrderBy(role => role.Role.ToString(), StringComparer.Ordinal));
    }

    [Fact]
    public void ConfidenceIsHeldAgainstTheShareRightOfAsManyLinesEach()
    {
        var lines = Enumerable.Range(0, 40).Select(i => Line(SyntaxKind.Body, "Paragraph", i % 2 == 0 ? "Paragraph" : "Teaser") with { Confidence = i < 20 ? 0.5 : 1 });
        var page = Page("article", PageKind.Article, [.. lines]);
        Assert.Equal(0.25, RoleCalibration.Error([page])!.Value, 12);
        Assert.Equal([4, 4, 4, 4, 4, 4, 4, 4, 4, 4], RoleCalibration.Of([page]).Select(bin => bin.Count));
        Assert.Null(RoleCalibration.Error([]));
    }

    [Fact]
    public void AConfusionIsAMissingKindAndWhatStandsInItsPlace()
    {
        var page = Page(
            "article",
            PageKind.Article,
            Line(SyntaxKind.Body, "Paragraph", "Paragraph Teaser"),
            Line(SyntaxKind.Body, "Paragraph", "Teaser"),
            Line(SyntaxKind.Body, "Paragraph", "Teaser"),
            Line(SyntaxKind.Header, "Byline Timestamp", "Byline"));
        Assert.Equal(
            [new Confusion(SyntaxKind.Paragraph, SyntaxKind.Teaser, 2, 2.0 / 3, 2.0 / 3), new Confusion(SyntaxKind.Timestamp, SyntaxKind.Byline, 1, 1.0 / 3, 1)],
            Confusion.Of([page]));
    }

    [Fact]
    public void APageLabelledAsItsTreeSaysIsRight()
    {
        const string text = "Home\nWorld\n\nHarbour talks resume\n\nBy Ada Example\n\nTalks over the harbour go on this week, the port said on Monday, and no one knows for how long.\n\n© 2031 The Example";
        var tree = SyntaxTree.ParseText(text);
        var labels = TreeLines.On(tree.GetRoot(), PhysicalLines.Of(text)).Select(lines => new LineLabel(TreeLines.Section(lines), [.. lines.Select(line => line.Kind)]));
        var page = new CorpusPage("made", "1", "", "en", new Gold(), new Dictionary<string, string> { ["innertext"] = text, ["bs4"] = text.Replace("this week,", "this\nweek,", StringComparison.Ordinal) });
        var scorer = new RoleScorer(page, [new PageLabels(page.Name, "innertext", "article", [.. labels])], new LibraryParser());
        var read = scorer.Score("innertext")!;
        Assert.Equal((1, 1, true, 0), (RoleFigures.Lines([read]), RoleFigures.Sections([read]), read.IsRead, read.Unlabelled));
        var carried = scorer.Score("bs4")!;
        Assert.False(carried.IsRead);
        Assert.Equal(read.Lines.Count + 1, carried.Lines.Count);
        Assert.Null(new RoleScorer(page, [], new LibraryParser()).Score("innertext"));
    }

    [Fact]
    public void LinesOfTheTreeAreFoundBySpanHoweverThePhysicalOnesRun()
    {
        const string text = "One line\rand another\nThe last";
        var lines = TreeLines.On(SyntaxTree.ParseText(text).GetRoot(), [TextSpan.FromBounds(0, 3), TextSpan.FromBounds(4, 20), TextSpan.FromBounds(21, 29)]);
        Assert.Equal(["One line", "One line|and another", "The last"], lines.Select(line => string.Join('|', line.Select(part => part.Value))));
    }

    [Fact]
    public void AFailureIsScoredAsNothingSaid()
    {
        var page = new CorpusPage("made", "1", "", "en", new Gold(), new Dictionary<string, string> { ["innertext"] = "One" });
        var score = new RoleScorer(page, [new PageLabels(page.Name, "innertext", "article", [new LineLabel(SyntaxKind.Body, s_paragraph)])], new Thrower()).Score("innertext")!;
        Assert.Contains(nameof(InvalidOperationException), score.Failure, StringComparison.Ordinal);
        Assert.Equal((0, false), (RoleFigures.Lines([score]), score.IsKindRight));
    }

    [Fact]
    public void AReportIsWrittenInPlaceOfTheOneBefore()
    {
        var report = new RoleReport(new LibraryParser().Card, [Page("article", PageKind.Article, Line(SyntaxKind.Body, "Paragraph", "Teaser", SyntaxKind.Body))], 0);
        var section = MarkdownBoard.Write(report);
        Assert.Contains("| read | innertext | 1 | 1 | 1.000 | 0.000 |", section, StringComparison.Ordinal);
        Assert.Contains("| Paragraph → Teaser | innertext | 1 | 1.000 | 1.000 |", section, StringComparison.Ordinal);
        Assert.Equal("# Other\n\ntext\n\n# Roles board\n\nnew\n", MarkdownSections.Put(MarkdownSections.Put("# Other\n\ntext\n", report.Title, section), report.Title, "# Roles board\n\nnew\n"));
        Assert.Equal("# Roles board\n\nnew\n\n# Other\n", MarkdownSections.Put("# Roles board\n\n## old\n\n# Other\n", report.Title, "# Roles board\n\nnew\n"));
        Assert.Empty(new RoleReport(report.Card, [], 0).Tables);
    }

    private static SyntaxKind[] Kinds(string names) => [.. names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<SyntaxKind>)];

    private static LineOutcome Line(SyntaxKind labelledSection, string labelled, string said, SyntaxKind section = SyntaxKind.None) =>
        new(new LineLabel(labelledSection, Kinds(labelled)), Kinds(said), section, 0.5);

    private static RolePage Page(string kind, PageKind said, params LineOutcome[] lines) =>
        new() { Dataset = "made", Id = "1", Lang = "en", Style = "innertext", IsRead = true, Kind = kind, SaidKind = said, Lines = lines, Unlabelled = 0 };

    private sealed class Thrower : IPageParser
    {
        public ParserCard Card { get; } = new("none", false, "");

        public SyntaxTree Parse(string text, string publisher, IReadOnlyList<ElementRun>? elements) => throw new InvalidOperationException();
    }
}
