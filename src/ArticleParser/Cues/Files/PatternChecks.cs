namespace ArticleParser.Cues;

/// <summary>What a pattern must be beyond its syntax.</summary>
internal static class PatternChecks
{
    /// <summary>Gives the fields that the pattern of a line of this kind names.</summary>
    public static IEnumerable<NamedSlot> Check(TextPart pattern, string line, FieldNames fields, MistakeList problems)
    {
        var before = problems.Count;
        var elements = PatternReader.Read(pattern, fields, problems);
        // A broken element may be the anchor that was meant.
        if (problems.Count == before && !HasAnchor(elements))
            problems.Add(DialectRules.NoAnchor, pattern);
        return elements.Where(element => element.Field is not null).Select(element => new NamedSlot(element.Field!, line, element.Text));
    }

    // A pattern is looked up by how it begins or ends; without that it would be tried on every line.
    // Spaces, seams and more of the line have no characters to find, but what stands behind them has.
    private static bool HasAnchor(List<WrittenElement> elements)
    {
        var parts = elements.Where(element => element.Kind is not (WrittenElementKind.Space or WrittenElementKind.Glue or WrittenElementKind.More)).ToList();
        return parts.Count > 0 && (parts[0].IsAnchor || parts[parts.Count - 1].IsClosingAnchor);
    }
}
