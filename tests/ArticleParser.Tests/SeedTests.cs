namespace ArticleParser.Tests;

/// <summary>
/// The page that the project began with, a third party's text that is no part of this repository: it is
/// read where it lies beside it, and only counted. It reads the same with its publisher's dialect and without.
/// </summary>
public class SeedTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void TheFirstPageIsReadAsItShouldBe(bool withDialect)
    {
        var file = SourceFolder.Root is { } root && Path.Combine(root, "..", "shared", "seeds") is var folder && Directory.Exists(folder) ? Directory.GetFiles(folder, "*.txt").FirstOrDefault() : null;
        if (file is null) Assert.Skip("No seeds folder beside the repository.");

        var text = File.ReadAllText(file);
        var tree = SyntaxTree.ParseText(text, new ParseOptions { Dialect = withDialect ? Dialects.TrtWorld : null });
        var page = tree.GetRoot();
        var article = Article.From(page);
        Assert.Equal(text, page.ToFullString());
        Assert.NotNull(article.Headline);
        Assert.NotNull(article.Standfirst);
        Assert.Equal("WORLD", article.Section);
        Assert.Equal(3, article.ReadingTime);
        Assert.Equal("2024-11-17", article.DatePublished.ToString());
        Assert.Equal(["AP Archive"], article.Captions.Select(caption => caption.Credit ?? ""));
        Assert.Equal("TRTWorld and agencies", article.Source);
        Assert.Equal(2, article.RelatedLinks.Count);
        Assert.DoesNotContain(article.RelatedLinks, link => link.StartsWith("Related", StringComparison.Ordinal));

        SyntaxKind[] kinds = [.. Enumerable.Repeat(SyntaxKind.Paragraph, 5), SyntaxKind.Subheading, .. Enumerable.Repeat(SyntaxKind.Paragraph, 6)];
        Assert.Equal(kinds, article.Body.Select(block => block.Kind));
        Assert.Equal("Long-range strikes", page.Body.Subheadings[0].Value);
        Assert.Equal("Explore", Assert.Single(page.Rail.RailHeadings).Value);
        Assert.Equal(15, page.Rail.Teasers.Count);
        Assert.StartsWith("Azerbaijan", page.Rail.Teasers[0].Value, StringComparison.Ordinal);
        Assert.Equal(SyntaxKind.StrayMarkTrivia, Assert.Single(page.Rail.Teasers[0].GetLeadingTrivia()).Kind);
        Assert.Equal([SyntaxKind.Promo, SyntaxKind.ContactLine], page.DescendantNodes().OfType<LineSyntax>().TakeLast(2).Select(line => line.Kind));
    }
}
