namespace ArticleParser.Tests.Models.OverNodes;

/// <summary>
/// The article read over the tree's nodes, by the rules of the library's own reading and none of its code: what that is
/// compared with, for what it gives and for what it costs.
/// </summary>
internal static class ArticleOverNodes
{
    public static Article From(PageSyntax page)
    {
        var lines = ArticleLines.Of(page);
        var dates = ArticleDates.Of(page, lines);
        return new Article
        {
            PageKind = page.SyntaxTree.PageKind,
            Headline = page.Header.Headline is { } headline ? HeadlineSuffix.Without(headline.Value, page) : null,
            Standfirst = ArticleHeader.Standfirst(page.Header),
            Section = ArticleHeader.Section(page, lines),
            Authors = ArticleAuthors.Of(page, lines),
            DatePublished = dates.Published,
            DateModified = dates.Modified,
            ReadingTime = ArticleHeader.ReadingTime(lines),
            Dateline = ArticleBody.Dateline(page.Body),
            Source = ArticleSource.Of(lines),
            Body = ArticleBody.Blocks(page.Body),
            Captions = ArticleCaptions.Of(lines),
            RelatedLinks = ArticleLinks.Related(lines),
            Topics = ArticleLinks.Topics(lines),
            Diagnostics = page.SyntaxTree.GetDiagnostics(),
        };
    }
}
