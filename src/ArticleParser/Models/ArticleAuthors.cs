namespace ArticleParser;

/// <summary>Picks the authors.</summary>
internal static class ArticleAuthors
{
    /// <summary>
    /// The names of the header's bylines; where it has none, those of the endmatter, then of the body,
    /// so that whoever is named within a story does not join those who signed it.
    /// </summary>
    public static IReadOnlyList<string> Of(ArticleLines lines)
    {
        var names = Names<HeaderSyntax>(lines);
        if (names.Count == 0) names = Names<EndmatterSyntax>(lines);
        if (names.Count == 0) names = Names<BodySyntax>(lines);
        return names;
    }

    private static List<string> Names<TSection>(ArticleLines lines)
        where TSection : SectionSyntax
        => [.. lines.Bylines
            .Where(line => line.Parent is TSection)
            .SelectMany(line => line.Names)
            .Select(name => name.ValueText)
            .Where(name => name.Length > 0)
            .Distinct(StringComparer.OrdinalIgnoreCase)];
}
