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
        => [.. Signing([.. lines.Bylines.Where(line => line.Parent is TSection)])
            .SelectMany(line => line.Names)
            .Select(name => name.ValueText)
            .Where(name => name.Length > 0)
            .Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>
    /// Those that say that somebody wrote, where any does: names on lines of their own beside them are others' as a
    /// rule, such as the photographer's, unless they follow a "By" that stands alone.
    /// </summary>
    private static List<BylineSyntax> Signing(List<BylineSyntax> lines)
    {
        var signing = lines.Where((line, i) => IsSigned(line) || (i > 0 && IsLabelFor(lines[i - 1], line))).ToList();
        return signing.Exists(line => line.Names.Count > 0) ? signing : lines;
    }

    private static bool IsSigned(BylineSyntax line) => line.Reason.StartsWith("cue", StringComparison.Ordinal);

    private static bool IsLabelFor(BylineSyntax label, BylineSyntax line) =>
        IsSigned(label) && label.Names.Count == 0 && label.FullSpan.End == line.FullSpan.Start;
}
