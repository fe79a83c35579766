using ArticleParser.Html;

namespace ArticleParser.Tests.Html;

/// <summary>Articles are read from HTML.</summary>
public class HtmlArticleTests
{
    private const string Page = """
        <!doctype html><html lang="en"><head><title>Harbour talks resume after six-day pause | Nordwind</title>
        <meta property="article:modified_time" content="2031-03-04T08:00:00Z">
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour talks resume after six-day pause","datePublished":"2031-03-03T10:15:00Z","author":[{"name":"Jane Doe"},{"name":"Omar Haddad"}]}</script></head>
        <body><nav><ul><li><a href="/">Home</a><li><a href="/world">World</a><li><a href="/sport">Sport</a></ul></nav>
        <main><h1>Harbour talks resume after six-day pause</h1>
        <figure><img src="/cranes.jpg" alt="Two cranes"><figcaption>Cranes stand still at the northern quay on Sunday morning. Photo: Nordwind</figcaption></figure>
        <p>Talks between the <a href="/port">port authority</a> and the dockers&#8217; union resumed on Monday, after a pause of six days in which no ship was unloaded.</p>
        <p hidden>Subscribe now to read on.</p>
        <p>Neither side would say what had changed. A second round is planned for Thursday, the union said in a statement on Monday evening.</p>
        </main><footer><a href="/legal">Legal notice</a> <a href="/contact">Contact</a></footer></body></html>
        """;

    [Fact]
    public void AnArticleIsRead()
    {
        var article = HtmlArticle.Parse(Page);
        Assert.Equal("Harbour talks resume after six-day pause", article.Headline);
        Assert.Equal(["Jane Doe", "Omar Haddad"], article.Authors);
        Assert.Equal("2031-03-03T10:15Z", article.DatePublished?.ToString());
        Assert.Equal("2031-03-04T08:00Z", article.DateModified?.ToString());
        Assert.Equal(2, article.Body.Count);
        Assert.StartsWith("Talks between the port authority and the dockers’ union resumed", article.BodyText, StringComparison.Ordinal);
    }

    [Fact]
    public void AModelIsReadWithTheOptionsGiven()
    {
        Assert.Equal("Harbour talks resume after six-day pause", HtmlArticle.Parse<Article>(Page).Headline);
        Assert.Throws<TextTooLongException>(() => HtmlArticle.Parse(Page, new HtmlOptions { ParseOptions = new ParseOptions { MaxLength = 100 } }));
        Assert.Throws<ArgumentNullException>(() => HtmlText.Convert(null!));
    }

    [Fact]
    public void AParagraphOfTheTreeLeadsBackToItsElement()
    {
        var page = HtmlText.Convert(Page);
        var paragraph = page.GetSyntaxTree().GetRoot().Body.Paragraphs[0];
        var span = page.GetSourceSpan(paragraph.Span);
        Assert.StartsWith("Talks between the <a href=\"/port\">port authority</a> and the dockers&#8217; union", Page.Substring(span.Start, span.Length), StringComparison.Ordinal);
    }
}
