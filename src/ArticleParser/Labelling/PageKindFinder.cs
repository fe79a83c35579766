namespace ArticleParser.Labelling;

/// <summary>Tells a story from a page that holds none.</summary>
internal static class PageKindFinder
{
    private const int LiveEntries = 4;
    private const int GalleryCaptions = 4;
    private const int IndexTeasers = 3;

    public static PageKind Find(LabelledPage page)
    {
        if (page.Findings.IsNotice) return PageKind.Notice;
        int story = 0, entries = 0, captions = 0, teasers = 0;
        foreach (ref readonly var line in page.Lines)
        {
            if (line.Role is SyntaxKind.Paragraph or SyntaxKind.ListItem or SyntaxKind.Answer or SyntaxKind.TableRow) story++;
            else if (line.Role == SyntaxKind.LiveEntry) entries++;
            else if (line.Role == SyntaxKind.Caption) captions++;
            else if (line.Role == SyntaxKind.Teaser) teasers++;
        }

        if (story > 0 && entries >= LiveEntries) return PageKind.LiveBlog;
        if (story > 0) return captions >= GalleryCaptions && captions > 2 * story ? PageKind.Gallery : PageKind.Article;
        if (captions >= GalleryCaptions) return PageKind.Gallery;
        return teasers >= IndexTeasers ? PageKind.Index : PageKind.Notice;
    }
}
