namespace ArticleParser.Tests.Models.OverNodes;

/// <summary>Lists what the story points to: other stories and topics.</summary>
internal static class ArticleLinks
{
    public static IReadOnlyList<string> Related(ArticleLines lines) => Distinct(lines.RelatedLinks.Select(link => link.Title.ValueText));

    public static IReadOnlyList<string> Topics(ArticleLines lines) =>
        Distinct(lines.TopicLists.SelectMany(list => list.Topics).Select(topic => topic.ValueText));

    private static List<string> Distinct(IEnumerable<string> texts) => [.. texts.Where(text => text.Length > 0).Distinct(StringComparer.Ordinal)];
}
