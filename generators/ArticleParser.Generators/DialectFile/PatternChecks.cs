namespace ArticleParser.Generators.DialectFile;

/// <summary>What a pattern must be beyond its syntax.</summary>
internal static class PatternChecks
{
    public static void Check(TextPart pattern, ProblemList problems)
    {
        var before = problems.Count;
        var elements = PatternParser.Read(pattern, problems);
        // A broken element may be the anchor that was meant.
        if (problems.Count == before && !HasAnchor(elements))
            problems.Add(Diagnostics.NoAnchor, pattern.Span);
    }

    // A pattern is looked up by how it begins or ends; without that it would be tried on every line.
    // Spaces, seams and more of the line have no characters to find, but what stands behind them has.
    private static bool HasAnchor(List<PatternElement> elements)
    {
        var parts = elements.Where(element => element.Kind is not (PatternElementKind.Space or PatternElementKind.Glue or PatternElementKind.More)).ToList();
        return parts.Count > 0 && (parts[0].IsAnchor || parts[parts.Count - 1].IsClosingAnchor);
    }
}
