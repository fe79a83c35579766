namespace ArticleParser.Tests.Forms;

/// <summary>What tools write as Markdown.</summary>
public class MarkdownFormTests
{
    private const string Story = FormPages.Story;

    public static TheoryData<string, string> Pages() => new()
    {
        { "Firecrawl", "[Skip to content](https://marrowpost.example/#main)\n\n- [Home](https://marrowpost.example/)\n- [News](https://marrowpost.example/news)\n\n# " + FormPages.Headline + "\n\nBy [Halina Brock](https://marrowpost.example/authors/halina-brock)\n\nOctober 3, 2031\n\n![The lamp at dusk](https://marrowpost.example/lamp.jpg)\n\n" + Story },
        { "Firecrawl, bold header", "# " + FormPages.Headline + "\n\n**By Halina Brock**\n\n_October 3, 2031_\n\n" + Story },
        { "Jina Reader", "Title: " + FormPages.Headline + "\n\nURL Source: https://marrowpost.example/lamp\n\nPublished Time: 2031-10-03T06:00:00Z\n\nMarkdown Content:\n" + FormPages.Headline + "\n===============\n\nBy [Halina Brock](https://marrowpost.example/authors/halina-brock)\n\n" + Story },
        { "Jina Reader, picture with a number", "Title: " + FormPages.Headline + "\n\nURL Source: https://marrowpost.example/lamp\n\nMarkdown Content:\n# " + FormPages.Headline + "\n\nBy Halina Brock\n\nOctober 3, 2031\n\n![Image 4: The lamp at dusk](https://marrowpost.example/lamp.jpg)\n\n" + Story },
        { "crawl4ai", "[ ](https://marrowpost.example/)\n  * [Home](https://marrowpost.example/)\n  * [News](https://marrowpost.example/news)\n\n# " + FormPages.Headline + "\nBy [Halina Brock](https://marrowpost.example/authors/halina-brock \"All of hers\")\nOctober 3, 2031\n" + Story },
        { "trafilatura, Markdown", "---\ntitle: " + FormPages.Headline + "\nauthor: Halina Brock\nurl: https://marrowpost.example/lamp\nhostname: marrowpost.example\ndate: 2031-10-03\n---\n# " + FormPages.Headline + "\n\n" + Story },
        { "html2text", "# " + FormPages.Headline + "\n\nBy [Halina Brock](/authors/halina-brock)\n\nOctober 3, 2031\n\n* * *\n\n" + FormPages.Wrap(Story, 78) },
        { "anchors before headings", "# [#](https://marrowpost.example/lamp#top \"Permalink\")" + FormPages.Headline + "\n\nBy Halina Brock\n\nOctober 3, 2031\n\n" + Story },
        { "remnants of HTML", "# " + FormPages.Headline + "\n\n<p>By Halina Brock<br>October 3, 2031</p>\n\n" + Story.Replace("\n\n", "\n\n<div>&nbsp;</div>\n\n", StringComparison.Ordinal) },
        { "escapes", "# " + FormPages.Headline + "\n\nBy Halina Brock\n\nOctober 3, 2031\n\n" + Story.Replace("-", "\\-", StringComparison.Ordinal).Replace(".", "\\.", StringComparison.Ordinal) },
        { "links in the text", "# " + FormPages.Headline + "\n\nBy Halina Brock\n\nOctober 3, 2031\n\n" + Story.Replace("the cranes", "[the cranes](/cranes)", StringComparison.Ordinal).Replace("the harbour master", "[the **harbour master**][1]", StringComparison.Ordinal) + "\n[1]: https://marrowpost.example/harbour\n" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void TheStoryIsTheSame(string tool, string text)
    {
        Assert.NotEmpty(tool);
        FormPages.Check(text);
    }

    [Theory]
    [InlineData("**What comes next**\n\n")]
    [InlineData("## What comes next\n\n")]
    [InlineData("What comes next\n---------------\n\n")]
    [InlineData("### What comes next ###\n\n")]
    [InlineData("### [](#next)What comes next\n\n")]
    [InlineData("## What comes next [¶](#next \"Link here\")\n\n")]
    public void SubheadingsAreTold(string heading)
    {
        var text = "# " + FormPages.Headline + "\n\nBy Halina Brock\n\nOctober 3, 2031\n\n" + FormPages.First + "\n\n" + FormPages.Second + "\n\n" + heading + FormPages.Third + "\n\n" + FormPages.Fourth + "\n";
        Assert.Equal("What comes next", Assert.Single(Article.Parse(text).Body, block => block.Kind == SyntaxKind.Subheading).Text);
    }

    [Theory]
    [InlineData("[#](#a)Title", "Title")]
    [InlineData("**[^](https://a.example/b#ref-2)** A note", " A note")]
    [InlineData("A note [↩](#ref-2)", "A note ")]
    [InlineData("[1](#note-1) and [more](#a)", "1 and more")]
    [InlineData("[»](/next)", "»")]
    public void ASignThatLeadsToAPlaceOnThePageIsAMark(string source, string read) => Assert.Equal(read, PageView.Of(source, MarkupKind.Markdown).Text.TrimEnd('\n'));
}
