using System.Text.RegularExpressions;
using ArticleParser.Tests.Invariants;
using Pidgin;

namespace ArticleParser.Tests.Blocks;

/// <summary>What the productions of Article.grammar make of lines of given kinds.</summary>
public partial class PageGrammarTests
{
    private const int Many = 20_000;

    // The groups' shapes once more, as patterns over the kinds of what stands in them.
    private static readonly Dictionary<SyntaxKind, Regex> s_shapes = new()
    {
        [SyntaxKind.LeadFigure] = FigureShape(),
        [SyntaxKind.Figure] = FigureShape(),
        [SyntaxKind.List] = new("^(ListItem )+$"),
        [SyntaxKind.Table] = new("^(TableRow )+$"),
        [SyntaxKind.Exchange] = new("^Question ((?!Question|Subheading|LiveEntry|ListItem|TableRow|Caption)[A-Za-z]+ )*$"),
        [SyntaxKind.LiveUpdate] = new("^LiveEntry ((?!LiveEntry|ListItem|TableRow|Caption)[A-Za-z]+ )*$"),
        [SyntaxKind.RailBlock] = new("^RailHeading ((?!RailHeading|Teaser|Comment|Paragraph)[A-Za-z]+ )*$"),
        [SyntaxKind.Card] = new("^(SectionLabel )?(Timestamp Teaser|Teaser(?!.*Timestamp.*Timestamp)) ((Byline|Timestamp|ReadingTime) )*$"),
        [SyntaxKind.CommentThread] = new("^(Post )+$"),
        [SyntaxKind.Post] = new("^((Byline )?(Comment )+(Timestamp )?|(Byline Timestamp |Timestamp |Timestamp Byline )(Comment )+)(ShareTools )*$"),
    };

    [Theory]
    [InlineData("", "")]
    [InlineData("Caption", "Figure(Caption)")]
    [InlineData("AltText", "Figure(AltText)")]
    [InlineData("AltText Caption Credit", "Figure(AltText Caption Credit)")]
    [InlineData("Caption Credit Credit", "Figure(Caption Credit Credit)")]
    [InlineData("Credit Credit Caption Credit", "Figure(Credit Credit Caption) Figure(Credit)")]
    [InlineData("Caption Credit Caption Credit", "Figure(Caption Credit) Figure(Caption Credit)")]
    [InlineData("Credit Caption Credit Caption", "Figure(Credit Caption) Figure(Credit Caption)")]
    [InlineData("AltText AltText Credit", "Figure(AltText) Figure(AltText Credit)")]
    [InlineData("Caption Paragraph Credit", "Figure(Caption) Paragraph Figure(Credit)")]
    public void Figures(string lines, string expected) => AssertBody(lines, expected);

    [Theory]
    [InlineData("Headline Caption Caption", "Headline LeadFigure(Caption) Figure(Caption)")]
    [InlineData("AltText Byline Credit Caption", "LeadFigure(AltText) Byline Figure(Credit Caption)")]
    public void TheFirstFigureOfTheHeaderLeads(string lines, string expected) => AssertIn(SyntaxKind.Header, lines, expected);

    [Theory]
    [InlineData("ListItem", "List(ListItem)")]
    [InlineData("Paragraph ListItem ListItem Paragraph ListItem", "Paragraph List(ListItem ListItem) Paragraph List(ListItem)")]
    [InlineData("TableRow TableRow ListItem TableRow", "Table(TableRow TableRow) List(ListItem) Table(TableRow)")]
    [InlineData("ListItem Insert ListItem", "List(ListItem) Insert List(ListItem)")]
    public void ListsAndTables(string lines, string expected) => AssertBody(lines, expected);

    [Theory]
    [InlineData("Question", "Exchange(Question)")]
    [InlineData("Answer Question Answer", "Answer Exchange(Question Answer)")]
    [InlineData("Question Question Answer Paragraph", "Exchange(Question) Exchange(Question Answer Paragraph)")]
    [InlineData("Question Answer ListItem ListItem Insert Caption Paragraph Subheading Paragraph", "Exchange(Question Answer List(ListItem ListItem) Insert Figure(Caption) Paragraph) Subheading Paragraph")]
    [InlineData("Question RailHeading Teaser Byline Paragraph Byline Paragraph", "Exchange(Question RailBlock(RailHeading Card(Teaser Byline)) Paragraph) Byline Paragraph")]
    [InlineData("Question SectionLabel Teaser SectionLabel Paragraph", "Exchange(Question Card(SectionLabel Teaser)) SectionLabel Paragraph")]
    public void Exchanges(string lines, string expected) => AssertBody(lines, expected);

    [Theory]
    [InlineData("LiveEntry", "LiveUpdate(LiveEntry)")]
    [InlineData("Paragraph LiveEntry Paragraph LiveEntry Subheading Paragraph", "Paragraph LiveUpdate(LiveEntry Paragraph) LiveUpdate(LiveEntry Subheading Paragraph)")]
    [InlineData("LiveEntry Byline Timestamp ListItem TableRow Caption Question Answer Embed", "LiveUpdate(LiveEntry Byline Timestamp List(ListItem) Table(TableRow) Figure(Caption) Question Answer Embed)")]
    [InlineData("Question Answer LiveEntry Answer", "Exchange(Question Answer) LiveUpdate(LiveEntry Answer)")]
    [InlineData("LiveEntry RailHeading Teaser Timestamp Paragraph", "LiveUpdate(LiveEntry RailBlock(RailHeading Card(Teaser Timestamp)) Paragraph)")]
    public void LiveUpdates(string lines, string expected) => AssertBody(lines, expected);

    [Theory]
    [InlineData("Teaser", "Card(Teaser)")]
    [InlineData("Teaser Teaser", "Card(Teaser) Card(Teaser)")]
    [InlineData("SectionLabel Teaser Byline Timestamp ReadingTime", "Card(SectionLabel Teaser Byline Timestamp ReadingTime)")]
    [InlineData("Teaser ReadingTime Timestamp Byline Teaser", "Card(Teaser ReadingTime Timestamp Byline) Card(Teaser)")]
    [InlineData("Teaser Byline Byline", "Card(Teaser Byline) Byline")]
    [InlineData("SectionLabel SectionLabel Teaser SectionLabel", "SectionLabel Card(SectionLabel Teaser) SectionLabel")]
    [InlineData("Timestamp Teaser Timestamp Teaser Timestamp", "Card(Timestamp Teaser) Card(Timestamp Teaser) Timestamp")]
    [InlineData("Teaser Timestamp Teaser Timestamp", "Card(Teaser Timestamp) Card(Teaser Timestamp)")]
    [InlineData("SectionLabel Timestamp Teaser Byline", "Card(SectionLabel Timestamp Teaser Byline)")]
    [InlineData("Teaser Insert Byline", "Card(Teaser) Insert Byline")]
    public void Cards(string lines, string expected)
    {
        AssertIn(SyntaxKind.Masthead, lines, expected);
        AssertIn(SyntaxKind.Header, lines, expected);
        AssertBody(lines, expected);
        AssertIn(SyntaxKind.Rail, lines, expected);
    }

    [Theory]
    [InlineData("RailHeading", "RailBlock(RailHeading)")]
    [InlineData("RailHeading RailHeading Teaser", "RailBlock(RailHeading) RailBlock(RailHeading Card(Teaser))")]
    [InlineData("Teaser RailHeading Teaser Teaser RelatedLink Insert Teaser", "Card(Teaser) RailBlock(RailHeading Card(Teaser) Card(Teaser) RelatedLink Insert Card(Teaser))")]
    [InlineData("RailHeading Teaser Copyright Teaser", "RailBlock(RailHeading Card(Teaser)) Copyright Card(Teaser)")]
    [InlineData("RailHeading SectionLabel Timestamp Caption", "RailBlock(RailHeading SectionLabel Timestamp Figure(Caption))")]
    [InlineData("RailHeading Teaser Comment", "RailBlock(RailHeading Card(Teaser)) CommentThread(Post(Comment))")]
    public void RailBlocks(string lines, string expected) => AssertIn(SyntaxKind.Rail, lines, expected);

    [Theory]
    [InlineData("Comment", "CommentThread(Post(Comment))")]
    [InlineData("Byline Timestamp", "Byline Timestamp")]
    [InlineData("Byline Timestamp Comment Comment Byline Comment", "CommentThread(Post(Byline Timestamp Comment Comment) Post(Byline Comment))")]
    [InlineData("Byline Comment Timestamp Byline Comment Timestamp", "CommentThread(Post(Byline Comment Timestamp) Post(Byline Comment Timestamp))")]
    [InlineData("Timestamp Byline Comment Timestamp Byline Comment", "CommentThread(Post(Timestamp Byline Comment) Post(Timestamp Byline Comment))")]
    [InlineData("Timestamp Comment Timestamp Comment", "CommentThread(Post(Timestamp Comment) Post(Timestamp Comment))")]
    [InlineData("Byline Comment ShareTools ShareTools Comment ShareTools", "CommentThread(Post(Byline Comment ShareTools ShareTools) Post(Comment ShareTools))")]
    [InlineData("Comment Insert Comment", "CommentThread(Post(Comment)) Insert CommentThread(Post(Comment))")]
    [InlineData("Comment Byline Byline Comment", "CommentThread(Post(Comment)) Byline CommentThread(Post(Byline Comment))")]
    [InlineData("Comment Byline Timestamp", "CommentThread(Post(Comment)) Byline Timestamp")]
    public void CommentThreads(string lines, string expected) => AssertIn(SyntaxKind.Comments, lines, expected);

    [Fact]
    public void AGroupEndsWithItsSection()
    {
        var page = new KindsText([(SyntaxKind.Header, SyntaxKind.Caption), (SyntaxKind.Body, SyntaxKind.Credit), (SyntaxKind.Body, SyntaxKind.SectionLabel), (SyntaxKind.Rail, SyntaxKind.Teaser)]);
        Assert.Equal("Masthead() Header(LeadFigure(Caption)) Body(Figure(Credit) SectionLabel) Endmatter() Comments() Rail(Card(Teaser)) Footer()", Shown(page.Parse().Page));
    }

    [Fact]
    public void DateStampsStandBeforeTheSections()
    {
        var page = new KindsText([(SyntaxKind.Page, SyntaxKind.DateStamp), (SyntaxKind.Footer, SyntaxKind.Copyright)]);
        Assert.Equal("DateStamp Masthead() Header() Body() Endmatter() Comments() Rail() Footer(Copyright)", Shown(page.Parse().Page));
    }

    [PageProperty(Arbitrary = [typeof(KindsText)])]
    public void EveryLineStandsInThePageOnceAndInOrder(KindsText kinds)
    {
        var (lines, page) = kinds.Parse();
        Assert.Equal(lines, Descendants(page).OfType<GreenLine>());
        Assert.Equal(lines.Sum(line => line.FullWidth), page.FullWidth);
    }

    [PageProperty(Arbitrary = [typeof(KindsText)])]
    public void EveryNodeHoldsWhatTheGrammarLetsItHold(KindsText kinds)
    {
        foreach (var node in Descendants(kinds.Parse().Page).OfType<GreenBranch>())
        {
            foreach (var child in Children(node)) Assert.True(SyntaxFacts.MayHold(node.Kind, child.Kind), $"{node.Kind} holds {child.Kind}");
            if (SyntaxFacts.IsGroup(node.Kind)) Assert.Matches(s_shapes[node.Kind], string.Concat(Children(node).Select(child => child.Kind + " ")));
        }
    }

    [PageProperty(Arbitrary = [typeof(KindsText)])]
    public void WhatIsAlwaysAGroupNeverStandsAlone(KindsText kinds)
    {
        foreach (var node in Descendants(kinds.Parse().Page).Where(node => node is GreenBranch && node.Kind is not (SyntaxKind.List or SyntaxKind.Table or SyntaxKind.Card or SyntaxKind.RailBlock or SyntaxKind.Post)))
            Assert.DoesNotContain(Children(node), child => child.Kind is SyntaxKind.ListItem or SyntaxKind.TableRow or SyntaxKind.Teaser or SyntaxKind.RailHeading || (child.Kind == SyntaxKind.Comment && SyntaxFacts.MayHold(node.Kind, SyntaxKind.CommentThread)));
    }

    [Theory]
    [InlineData(SyntaxKind.Body, "ListItem")]
    [InlineData(SyntaxKind.Body, "SectionLabel")]
    [InlineData(SyntaxKind.Body, "SectionLabel Timestamp")]
    [InlineData(SyntaxKind.Body, "Question SectionLabel Paragraph")]
    [InlineData(SyntaxKind.Body, "Question Paragraph")]
    [InlineData(SyntaxKind.Body, "LiveEntry ListItem")]
    [InlineData(SyntaxKind.Body, "Credit Caption")]
    [InlineData(SyntaxKind.Rail, "Timestamp Byline")]
    [InlineData(SyntaxKind.Rail, "RailHeading SectionLabel Timestamp Byline")]
    [InlineData(SyntaxKind.Rail, "Teaser")]
    [InlineData(SyntaxKind.Comments, "Byline Timestamp")]
    [InlineData(SyntaxKind.Comments, "Byline Timestamp Comment ShareTools")]
    [InlineData(SyntaxKind.Comments, "Comment")]
    public void TenTimesTheLinesIsTenTimesTheMemory(SyntaxKind section, string repeated)
    {
        BytesOf(section, repeated, Many);
        var (small, large) = (BytesOf(section, repeated, Many / 10), BytesOf(section, repeated, Many));
        Assert.True(large < 12 * small, $"{(double)large / small:0.0} times the bytes for ten times the lines");
    }

    private static long BytesOf(SyntaxKind section, string repeated, int times)
    {
        var line = KindsText.Of(section, repeated).Lines.Select(kind => new LineBlock(new GreenLine(kind.Kind, new GreenToken(SyntaxKind.TextToken, 0, 1, 1)), section)).ToArray();
        var blocks = Enumerable.Repeat(line, times).SelectMany(lines => lines).ToArray();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.True(PageGrammar.Root.Parse((ReadOnlySpan<LineBlock>)blocks).Success);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void AssertBody(string lines, string expected) => AssertIn(SyntaxKind.Body, lines, expected);

    private static void AssertIn(SyntaxKind section, string lines, string expected)
    {
        var page = KindsText.Of(section, lines).Parse().Page;
        Assert.Equal(expected, Shown(Children(page).Single(node => node.Kind == section)));
    }

    /// <summary>What stands below a node, each with what stands below it in brackets.</summary>
    private static string Shown(GreenNode node) => string.Join(' ', Children(node).Select(child => child is GreenBranch ? $"{child.Kind}({Shown(child)})" : child.Kind.ToString()));

    private static IEnumerable<GreenNode> Children(GreenNode node) => Enumerable.Range(0, node.NodeCount).Select(node.Node);

    private static IEnumerable<GreenNode> Descendants(GreenNode node) => Children(node).SelectMany(child => Descendants(child).Prepend(child));

    [GeneratedRegex("^(?!$)(AltText )?(Caption (Credit )*|(Credit )+(Caption )?)?$")]
    private static partial Regex FigureShape();
}
