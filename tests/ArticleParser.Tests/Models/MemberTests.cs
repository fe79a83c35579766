using ArticleParser.CompilerServices;
using SampleModels;

namespace ArticleParser.Tests.Models;

/// <summary>A member of every form and type gets what the page says.</summary>
public class MemberTests
{
    private static readonly Story s_story = Story.Parse(ModelPages.Story);
    private static readonly Paths s_paths = Paths.Parse(ModelPages.Story);

    [Fact]
    public void String() => Assert.Equal("Harbour talks resume after six-day pause", s_story.Headline);

    [Fact]
    public void StringOfSeveralLines() => Assert.Equal(Article.Parse(ModelPages.Story).BodyText, s_story.BodyText);

    [Fact]
    public void Day() => Assert.Equal((new DateOnly(2031, 3, 3), new DateOnly(2031, 3, 3)), (s_story.Published, s_paths.Day));

    [Fact]
    public void Moment()
    {
        Assert.Equal(new DateTimeOffset(2031, 3, 4, 8, 30, 0, TimeSpan.Zero), s_story.Modified);
        Assert.Equal(new DateTimeOffset(2031, 3, 3, 10, 15, 0, TimeSpan.Zero), s_paths.Moment);
    }

    [Fact]
    public void MomentIsMissingWhereTheDayAloneIsKnown() =>
        Assert.Null(Story.Parse(ModelPages.Story.Replace(" 08:30 GMT", "", StringComparison.Ordinal)).Modified);

    [Fact]
    public void DateAsPreciseAsThePage() => Assert.Equal("2031-03-03T10:15Z", s_story.DatePublished.ToString());

    [Fact]
    public void Number() => Assert.Equal((3, 3), (s_story.ReadingTime, s_paths.Minutes));

    [Theory]
    [InlineData("Middle East", Desk.MiddleEast)]
    [InlineData("WORLD", Desk.World)]
    [InlineData("Sport", null)]
    public void Enum(string section, Desk? expected)
    {
        var page = ModelPages.Story.Replace("Middle East", section, StringComparison.Ordinal);
        Assert.Equal(section, Article.Parse(page).Section);
        Assert.Equal(expected, Story.Parse(page).Section);
    }

    [Theory]
    [InlineData("Middle East", true)]
    [InlineData("MIDDLE-EAST:", true)]
    [InlineData("middleeast", true)]
    [InlineData("Middle", false)]
    [InlineData("Middle East Eye", false)]
    [InlineData("", false)]
    public void NameOfAnEnum(string text, bool isName) => Assert.Equal(isName, ModelValues.IsName(text, "MiddleEast"));

    [Fact]
    public void Address()
    {
        var page = ModelPages.Story + "\nContact us: desk@news.example\nContact us: www.news.example/contact.\n";
        var lines = SyntaxTree.ParseText(page).GetRoot().DescendantNodes().OfType<ContactLineSyntax>().ToList();
        Assert.NotEmpty(lines);
        Assert.Equal(["mailto:desk@news.example", "https://www.news.example/contact"], Paths.Parse(page).Addresses.Select(uri => uri.OriginalString));
    }

    [Fact]
    public void Flag()
    {
        Assert.True(s_story.Dateline);
        Assert.False(s_paths.HasComments);
        Assert.True(s_story.HasPicture);
    }

    [Fact]
    public void Span() => Assert.Equal(
        s_story.Paragraphs,
        s_paths.Places.Select(place => ModelPages.Story.Substring(place.Start, place.Length)));

    [Fact]
    public void KindOfPage() => Assert.Equal(PageKind.Article, s_story.PageKind);

    [Fact]
    public void Node() => Assert.Equal(s_story.Headline, s_story.Header!.Headline!.Value);

    [Fact]
    public void NodeIsThatOfTheTree()
    {
        var page = SyntaxTree.ParseText(ModelPages.Story).GetRoot();
        var story = Story.From(page);
        Assert.Same(page.Header, story.Header);
        Assert.Same(page.Body.Subheadings[0], Assert.Single(story.Subheadings));
    }

    [Fact]
    public void ListOfStrings() => Assert.Equal(["Jane Doe", "Omar Haddad"], s_story.Authors);

    [Fact]
    public void ImmutableArrayOfStrings() => Assert.Equal(5, s_story.Paragraphs.Length);

    [Fact]
    public void PathWithKindsAndSections() => Assert.Equal(["Jane Doe", "Omar Haddad"], s_paths.Names);

    [Fact]
    public void BlocksCaptionsAndDiagnosticsOfTheArticle()
    {
        var article = Article.Parse(ModelPages.Story);
        Assert.Equal(article.Body, s_story.Body);
        Assert.Equal(article.Captions, s_story.Captions);
        Assert.Equal(article.Diagnostics, s_story.Diagnostics);
    }

    [Fact]
    public void ModelsOfNodes()
    {
        var photo = Assert.Single(s_story.Photos);
        Assert.Equal("Cranes stand still at the northern quay on Sunday morning, the sixth day of the strike.", photo.Caption);
        Assert.Equal("Nordwind", photo.Credit);
        Assert.Equal(SyntaxKind.LeadFigure, photo.Kind);
        Assert.Equal(photo, Photo.From(SyntaxTree.ParseText(ModelPages.Story).GetRoot().DescendantNodes().OfType<AnyFigureSyntax>().Single()));
    }

    [Fact]
    public void Reader()
    {
        Assert.Equal(new Year(2031), Assert.Single(s_paths.Years));
        Assert.Null(s_paths.Copyright);
    }

    [Fact]
    public void Ignored() => Assert.Equal("untouched", s_story.Note);

    [Fact]
    public void DefaultsOfParameters()
    {
        var empty = Paths.Parse("");
        Assert.Equal(("none", Desk.Business, false), (empty.Kicker, empty.Desk, empty.HasComments));
        Assert.Equal(("Middle East", Desk.MiddleEast), (s_paths.Kicker, s_paths.Desk));
    }

    [Fact]
    public void ListsAreNeverNull()
    {
        var empty = Paths.Parse("");
        Assert.Empty(empty.Names);
        Assert.False(empty.Places.IsDefault);
        Assert.Empty(empty.Places);
    }

    [Fact]
    public void ConstructorOfAClassAndAModelOfThePageWithinAnother()
    {
        var wire = Nested.Wire.Parse(ModelPages.Story);
        Assert.Equal(s_story.Headline, wire.Headline);
        Assert.Equal(("Nordwind and agencies", new DateOnly(2031, 3, 3)), (wire.When!.Value.Source, wire.When.Value.Published));
    }

    [Fact]
    public void GenericWithPartialProperties()
    {
        var tagged = Nested.Tagged<int>.Parse(ModelPages.Story);
        Assert.Equal((s_story.Headline, "Nordwind and agencies", 0), (tagged.Headline, tagged.Source, tagged.Tag));
        Assert.Equal(["Ports", "Strikes 2031"], tagged.Topics);
    }

    [Fact]
    public void InheritedMembers()
    {
        var longer = Nested.Longer.Parse(ModelPages.Story);
        Assert.Equal((s_story.Headline, "Nordwind and agencies"), (longer.Headline, longer.Source));
    }

    [Fact]
    public void WholeOfTheStory()
    {
        var whole = Nested.Whole.Parse(ModelPages.Story);
        Assert.Equal(s_story.Body.Select(block => (block.Kind, block.Text, block.Span)), whole.Blocks.Select(block => (block.Kind, block.Text, block.Span)));
        Assert.Equal(s_story.Photos[0], whole.Lead);
        Assert.Equal(whole.Lead, whole.FirstPhoto);
        Assert.Equal(s_story.Headline, whole.Head!.Headline);
        Assert.Single(whole.Head.Bylines);
    }
}
