using ArticleParser.Tests.Cli;

namespace ArticleParser.Tests.Json;

public class ArticleTests
{
    [Fact]
    public void Blocks_stand_where_they_say()
    {
        foreach (var path in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Samples"), "*.txt"))
        {
            var text = File.ReadAllText(path);
            var article = Article.Parse(text);
            Assert.Equal(0, ArticleParser.Accuracy.SpanScore.Wrong(text, article.Body.Select(block => (block.Text, block.Span))));
            if (ArticleParser.Text.PageView.Of(text, MarkupKind.Auto).IsPlain)
            {
                foreach (var block in article.Body.Where(block => block.Kind != SyntaxKind.TableRow))
                    Assert.Equal(CleanText.Of(text.AsSpan(block.Span.Start, block.Span.Length)), block.Text);
            }

            Assert.Equal(article.Body.Select(block => block.Span.Start).Order(), article.Body.Select(block => block.Span.Start));
            Assert.All(article.Captions, caption => Assert.InRange(caption.Span.End, caption.Span.Start, text.Length));
            Assert.DoesNotContain(article.Body, block => block.Text.Length == 0);
        }
    }

    [Fact]
    public void Fields_of_a_plain_page_are_read()
    {
        var article = Article.Parse(CliRun.Page);
        Assert.Equal("WORLD", article.Section);
        Assert.Equal(["Ada Lindqvist"], article.Authors);
        Assert.Equal(new ArticleDate(2025, 3, 18), article.DatePublished);
        Assert.Null(article.DateModified);
        Assert.Equal(3, article.Body.Count);
        Assert.Equal(string.Join('\n', article.Body.Select(block => block.Text)), article.BodyText);
    }

    [Theory]
    [InlineData("Published March 18, 2025\nLast modified March 19, 2025", "2025-03-18", "2025-03-19")]
    [InlineData("Last modified March 19, 2025\nMarch 18, 2025", "2025-03-18", "2025-03-19")]
    [InlineData("March 17, 2025\nPublished March 18, 2025", "2025-03-18", null)]
    [InlineData("March 18, 2025 Updated March 19, 2025", "2025-03-18", "2025-03-19")]
    [InlineData("Updated:\nMarch 19, 2025", "2025-03-19", "2025-03-19")]
    [InlineData("March 18, 2025", "2025-03-18", null)]
    public void Dates_are_told_apart(string lines, string? published, string? modified)
    {
        var article = Article.Parse(CliRun.Page.Replace("Published March 18, 2025", lines, StringComparison.Ordinal));
        Assert.Equal((published, modified), (article.DatePublished?.ToString(), article.DateModified?.ToString()));
    }

    [Fact]
    public void Stamp_of_a_scraper_is_the_date_when_there_is_no_other()
    {
        var stamped = " date 2024-11-17 \n" + CliRun.Page;
        Assert.Equal("2025-03-18", Article.Parse(stamped).DatePublished?.ToString());
        Assert.Equal("2024-11-17", Article.Parse(stamped.Replace("Published March 18, 2025\n", "", StringComparison.Ordinal)).DatePublished?.ToString());
    }

    [Fact]
    public void Empty_text_has_no_fields()
    {
        var article = Article.Parse("");
        Assert.Equal(("", null, null), (article.BodyText, article.Headline, article.DatePublished));
        Assert.Contains(article.Diagnostics, diagnostic => diagnostic.Id == "AP0001");
    }
}
