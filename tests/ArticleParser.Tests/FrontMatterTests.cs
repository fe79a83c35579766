namespace ArticleParser.Tests;

/// <summary>What a tool wrote before a page about it is read where the page itself says nothing of it.</summary>
public class FrontMatterTests
{
    private const string Story = """

        # Harbour talks resume after six-day pause

        Talks between the port authority and the dockers' union resumed on Monday, after a pause of six days in which no ship was unloaded.

        Neither side would say what had changed. A second round is planned for Thursday, the union said in a statement on Monday evening.
        """;

    [Fact]
    public void SeveralAuthorsStandOnLinesOfTheirOwn() =>
        Assert.Equal(["Jane Doe", "Omar Haddad"], Article.Parse("---\ntitle: Harbour talks\nauthors:\n  - Jane Doe\n  - \"Omar Haddad\"\nsite: Nordwind\n---\n" + Story).Authors);

    [Fact]
    public void ItemsOfAnotherFieldAreNoAuthors() =>
        Assert.Equal(["Jane Doe"], Article.Parse("---\nauthor: Jane Doe\ntags:\n  - Harbour Front\n  - Lea Brandt\n---\n" + Story).Authors);

    [Theory]
    [InlineData("modified")]
    [InlineData("Modified Time")]
    [InlineData("dateModified")]
    [InlineData("updated")]
    public void TheDayOfTheLastChangeIsRead(string name)
    {
        var article = Article.Parse($"Title: Harbour talks\n\nPublished Time: 2031-03-03T10:15:00Z\n\n{name}: 2031-03-04T08:00:00Z\n\nMarkdown Content:\n" + Story);
        Assert.Equal("2031-03-04T08:00Z", article.DateModified?.ToString());
    }

    [Fact]
    public void AChangeBeforePublicationIsNone() =>
        Assert.Null(Article.Parse("---\npublished: 2031-03-03\nmodified: 2030-01-01\n---\n" + Story).DateModified);

    [Theory]
    [InlineData("\"Harbour talks\"", "Harbour talks")]
    [InlineData("'Harbour' talks", "'Harbour' talks")]
    [InlineData("Harbour \"talks\"", "Harbour \"talks\"")]
    [InlineData("\"Yes\" or \"no\"", "\"Yes\" or \"no\"")]
    public void QuotesAroundAllOfAValueAreNotPartOfIt(string written, string value)
    {
        var page = SyntaxTree.ParseText($"---\ntitle: {written}\n---\n{Story}").GetRoot();
        Assert.Equal(value, page.FrontMatter[0].Text?.ValueText);
    }

    [Fact]
    public void ADescriptionIsAFieldThatCanBeRead()
    {
        var page = SyntaxTree.ParseText("---\ndescription: Both sides met: again\n---\n" + Story).GetRoot();
        Assert.Equal("Both sides met: again", page.FrontMatter[0].Text?.ValueText);
    }

    [Fact]
    public void ATitleThatThePageDoesNotShowIsTheHeadline()
    {
        var text = Story[(Story.IndexOf("Talks between", StringComparison.Ordinal))..];
        Assert.Equal("Harbour talks resume", Article.Parse($"---\ntitle: Harbour talks resume\n---\n\n{text}").Headline);
    }

    [Fact]
    public void AKickerBeforeTheGivenTitleIsNotPartOfTheHeadline()
    {
        const string title = "Harbour talks resume after six-day pause";
        Assert.Equal(title, Article.Parse($"---\ntitle: {title}\n---\n{Story.Replace("# ", "# Opinion ", StringComparison.Ordinal)}").Headline);
    }

    [Fact]
    public void AMailsHeaderIsFrontMatter()
    {
        var text = "From: The Quay Letter <letters@example.org>\nTo: readers@example.org\nSubject: Harbour talks resume after six-day pause\nDate: Mon, 3 Mar 2031 06:00:12 +0000\n"
            + Story.Replace("# ", "", StringComparison.Ordinal);
        var article = Article.Parse(text);
        Assert.Equal(4, SyntaxTree.ParseText(text).GetRoot().FrontMatter.Count);
        Assert.Equal("Harbour talks resume after six-day pause", article.Headline);
        Assert.Equal("2031-03-03T06:00:12Z", article.DatePublished?.ToString());
    }

    [Theory]
    [InlineData("From: the quay\nSubject: harbours\n\n")]
    [InlineData("Date: March 3, 2031\nSubject: harbours\nWeather: fair\nFrom: The Quay\n\n")]
    public void LinesThatAreNoMailsHeaderAreThePages(string lines) => Assert.Empty(SyntaxTree.ParseText(lines + Story).GetRoot().FrontMatter);
}
