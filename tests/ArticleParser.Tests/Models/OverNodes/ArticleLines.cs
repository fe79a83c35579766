namespace ArticleParser.Tests.Models.OverNodes;

/// <summary>
/// The lines that fields of an article are read from, gathered in one walk over the page. Comments and
/// footer are left out, since nothing in them speaks of the story, and of the rail only its topics and dates.
/// </summary>
internal sealed class ArticleLines
{
    public List<SectionLabelSyntax> SectionLabels { get; } = [];

    public List<BreadcrumbSyntax> Breadcrumbs { get; } = [];

    public List<ReadingTimeSyntax> ReadingTimes { get; } = [];

    public List<BylineSyntax> Bylines { get; } = [];

    public List<TimestampSyntax> Timestamps { get; } = [];

    /// <summary>The rail's, which date other stories as a rule.</summary>
    public List<TimestampSyntax> RailTimestamps { get; } = [];

    public List<SourceLineSyntax> SourceLines { get; } = [];

    public List<AnyFigureSyntax> Figures { get; } = [];

    public List<RelatedLinkSyntax> RelatedLinks { get; } = [];

    public List<TopicListSyntax> TopicLists { get; } = [];

    public static ArticleLines Of(PageSyntax page)
    {
        var lines = new ArticleLines();
        lines.AddAll(page.Masthead);
        lines.AddAll(page.Header);
        lines.AddAll(page.Body);
        lines.AddAll(page.Endmatter);
        lines.TopicLists.AddRange(page.Rail.TopicLists);
        lines.RailTimestamps.AddRange(page.Rail.Timestamps);
        return lines;
    }

    private void AddAll(SectionSyntax section)
    {
        foreach (var node in section.ChildNodes()) Add(node);
    }

    private void Add(SyntaxNode node)
    {
        switch (node)
        {
            case SectionLabelSyntax line: SectionLabels.Add(line); break;
            case BreadcrumbSyntax line: Breadcrumbs.Add(line); break;
            case ReadingTimeSyntax line: ReadingTimes.Add(line); break;
            case BylineSyntax line: Bylines.Add(line); break;
            case TimestampSyntax line: Timestamps.Add(line); break;
            case SourceLineSyntax line: SourceLines.Add(line); break;
            case AnyFigureSyntax group: Figures.Add(group); break;
            case RelatedLinkSyntax line: RelatedLinks.Add(line); break;
            case TopicListSyntax line: TopicLists.Add(line); break;
        }
    }
}
