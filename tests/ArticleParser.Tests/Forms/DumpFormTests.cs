namespace ArticleParser.Tests.Forms;

/// <summary>What dumps and browsers of terminals write between the pieces of a page.</summary>
public class DumpFormTests
{
    private const string Stamp = " date 2031-10-12 ";

    [Fact]
    public void AStampBeforeEachPieceBelongsToNothing()
    {
        var text = $"{Stamp}Skip to content\nShop\n{Stamp}Agriculture\n{Stamp}{FormPages.Headline}\nBy Halina Brock\nOct. 9, 2031\n{Stamp}{FormPages.First}\n\n{FormPages.Second}\n\n{Stamp}{FormPages.Third}\n";
        var article = Article.Parse(text);
        Assert.Equal(FormPages.Headline, article.Headline);
        Assert.Equal("2031-10-09", article.DatePublished?.ToString());
        Assert.Equal([FormPages.First, FormPages.Second, FormPages.Third], article.Body.Select(block => block.Text));
        Assert.Equal(text, SyntaxTree.ParseText(text).GetRoot().ToFullString());
    }

    [Fact]
    public void OneStampStaysThePages()
    {
        var tree = SyntaxTree.ParseText($"{Stamp}{FormPages.Headline}\nBy Halina Brock\n\n{FormPages.First}\n\n{FormPages.Second}\n");
        Assert.Single(tree.GetRoot().DescendantNodes().OfType<DateStampSyntax>());
    }

    [Fact]
    public void NumbersOfLinksAndTheirListAreMarks()
    {
        var text = $"   #[1]RSS\n\n   [2]Marrow Post\n\n{FormPages.Headline}\n\n   By [3]Halina Brock\n   October 3, 2031\n\n   {FormPages.First}\n\n   [4]{FormPages.Second}\n\n   {FormPages.Third}\n\nReferences\n\n   1. https://marrowpost.example/rss\n   2. https://marrowpost.example/\n   3. https://marrowpost.example/brock\n   4. https://marrowpost.example/reeds\n   5. mailto:desk@marrowpost.example\n   6. javascript:window.print()\n";
        var article = Article.Parse(text);
        Assert.Equal(["Halina Brock"], article.Authors);
        Assert.Equal([FormPages.First, FormPages.Second, FormPages.Third], article.Body.Select(block => block.Text));
        Assert.Equal(text, SyntaxTree.ParseText(text).GetRoot().ToFullString());
    }

    [Fact]
    public void NotesOfAStoryAreNoLinks()
    {
        var text = $"{FormPages.Headline}\nBy Halina Brock\nOctober 3, 2031\n\n{FormPages.First} [1]\n\n{FormPages.Second}\n\nReferences\n\n1. City archive, file 19/204, page 3.\n2. Minutes of the council, 4 June 2022.\n";
        Assert.Contains(Article.Parse(text).Body, block => block.Text.Contains("City archive", StringComparison.Ordinal));
    }

    [Fact]
    public void TagsThatWereLeftAreMarks()
    {
        var article = Article.Parse($"<h1>{FormPages.Headline}</h1>\n<span class=\"author\">Halina Brock</span>\n<time datetime=\"2031-10-03\">October 3, 2031</time>\n<p>{FormPages.First}</p>\n<p>{FormPages.Second}</p>\n<p>{FormPages.Third}</p>\n");
        Assert.Equal(FormPages.Headline, article.Headline);
        Assert.DoesNotContain(article.Body, block => block.Text.Contains('<'));
        Assert.Contains(article.Body, block => block.Text == FormPages.First);
    }
}
