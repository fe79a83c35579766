using ArticleParser.Html;

namespace ArticleParser.Tests.Html;

/// <summary>What a page says of itself becomes front matter, the best source first.</summary>
public class HtmlMetadataTests
{
    [Fact]
    public void JsonLdIsReadThroughGraphsArraysAndReferences() => Assert.Equal(
        """
        title: Harbour talks resume
        published: 2031-03-03T10:15:00+01:00
        modified: 2031-03-04T08:00:00Z
        authors:
          - Jane Doe
          - Omar Haddad
        description: Both sides met.
        site: Nordwind

        """.ReplaceLineEndings("\n"),
        Front("""
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
            {"@type":"Organization","@id":"#n","name":"Nordwind"},
            {"@type":["WebPage","NewsArticle"],"headline":"Harbour talks\n resume","datePublished":"2031-03-03T10:15:00.000+01:00","dateModified":"2031-03-04T08:00:00Z",
            "author":[{"@id":"#j"},{"@type":"Person","name":"Omar Haddad"}],"publisher":{"@id":"#n"},"description":"Both sides met."},
            {"@type":"Person","@id":"#j","name":"Jane Doe"}]}</script>
            """));

    [Theory]
    [InlineData("<meta property='og:title' content='A &quot;b&quot;'><title>C</title>", "title: A \"b\"\n")]
    [InlineData("<title>\n A &amp; B | Nordwind</title>", "title: A & B | Nordwind\n")]
    [InlineData("<link rel=canonical href='https://nordwind.example/1'>", "url: https://nordwind.example/1\n")]
    [InlineData("<meta name=author content='By Jane Doe'><meta name=author content='https://nordwind.example/jane'>", "author: Jane Doe\n")]
    [InlineData("<meta property='article:published_time' content='2031-03-03'><meta name=date content='2030-01-01'>", "published: 2031-03-03\n")]
    [InlineData("<h1>x</h1><time datetime='2031-03-03T10:15'>today</time><time datetime='2031-03-01'>x</time>", "published: 2031-03-03T10:15\n")]
    [InlineData("<p><a rel='author nofollow' href=/j>Jane <b>Doe</b></a>", "author: Jane Doe\n")]
    [InlineData("<html lang=de><meta property='og:site_name' content=Nordwind>", "site: Nordwind\nlang: de\n")]
    public void MetaTagsAndElementsAreRead(string html, string front) => Assert.Equal(front, Front(html));

    [Theory]
    [InlineData("{\"@type\":\"NewsArticle\",")]
    [InlineData("[[[[[[")]
    [InlineData("{\"@type\":\"Product\",\"headline\":\"x\"}")]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":{\"x\":1},\"author\":7,\"datePublished\":null}")]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":\"\\ud800\"}")]
    [InlineData("")]
    public void WhatIsNoJsonOrNoArticleIsPassedOver(string json) => Assert.Equal("title: T\n", Front($"<title>T</title><script type='application/ld+json'>{json}</script>"));

    [Theory]
    [InlineData("<!--\n{\"@type\":\"NewsArticle\",\"headline\":\"A\nb\"}\n-->")]
    [InlineData("//<![CDATA[\n{\"@type\":\"NewsArticle\",\"headline\":\"A\tb\",}\n//]]>")]
    public void JsonThatIsNearlyRightIsRead(string json) => Assert.Equal("title: A b\n", Front($"<script type='application/ld+json'>{json}</script>"));

    [Fact]
    public void HalfOfACharacterInAScriptIsReadAsAMissingOne() =>
        Assert.Equal("title: A\uFFFDb\n", Front("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"A\uD800b\"}</script>"));

    [Fact]
    public void AllThatIsWrittenIsReadAsFrontMatter()
    {
        var longest = new string('x', 5000);
        var authors = string.Concat(Enumerable.Range(0, 40).Select(i => $"<meta name=author content='Name {(char)('a' + i)} {longest[..70]}'>"));
        var page = HtmlText.Convert($"<title>{longest}</title><link rel=canonical href='https://a.example/{longest}'><meta name=description content='{longest}'><meta property='og:site_name' content='{longest}'>{authors}<h1>Harbour talks</h1>");
        var root = page.GetSyntaxTree().GetRoot();
        Assert.InRange(root.FrontMatter.Count, 15, 20);
        Assert.DoesNotContain("Name", root.Header.ToFullString() + root.Body.ToFullString(), StringComparison.Ordinal);
    }

    private static string Front(string html)
    {
        var text = HtmlText.Convert(html).Text;
        return text.StartsWith("---\n", StringComparison.Ordinal) ? text[4..text.IndexOf("---\n", 4, StringComparison.Ordinal)] : "";
    }
}
