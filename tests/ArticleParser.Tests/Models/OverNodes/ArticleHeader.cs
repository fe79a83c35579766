namespace ArticleParser.Tests.Models.OverNodes;

/// <summary>Picks what stands around the headline: standfirst, section, reading time.</summary>
internal static class ArticleHeader
{
    public static string? Standfirst(HeaderSyntax header) => NullIfEmpty(string.Join('\n', header.Standfirsts.Select(line => line.Value)));

    /// <summary>
    /// The label nearest before the headline, since site-wide ones stand further off; else the first
    /// after it; else the last step of a breadcrumb that is not the headline again.
    /// </summary>
    public static string? Section(PageSyntax page, ArticleLines lines)
    {
        var headline = page.Header.Headline;
        var labels = lines.SectionLabels.Where(label => label.Parent is MastheadSyntax or HeaderSyntax);
        var label = labels.LastOrDefault(label => headline is null || label.Position < headline.Position) ?? labels.FirstOrDefault();
        var step = lines.Breadcrumbs.SelectMany(crumb => crumb.Steps).Select(step => step.ValueText).LastOrDefault(text => text != headline?.Value);
        return NullIfEmpty(label?.Text.ValueText) ?? NullIfEmpty(step);
    }

    public static int? ReadingTime(ArticleLines lines) => lines.ReadingTimes.Select(line => Number(line.Minutes)).FirstOrDefault(minutes => minutes is not null);

    private static int? Number(SyntaxToken? token) => token is { } digits && NumberReader.TryRead(digits.Text, out var number) ? number : null;

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
