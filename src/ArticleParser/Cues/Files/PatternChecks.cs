namespace ArticleParser.Cues;

/// <summary>What a pattern must be beyond its syntax.</summary>
internal static class PatternChecks
{
    /// <summary>Checks the pattern of a line of this kind, and notes the fields that it names.</summary>
    public static void Check(TextPart pattern, string line, FieldNames fields, MistakeList problems)
    {
        var before = problems.Count;
        var elements = PatternReader.Read(pattern, fields, problems);
        // A broken element may be the anchor that was meant.
        if (problems.Count == before && !HasAnchor(elements))
            problems.Add(DialectRules.NoAnchor, pattern);
        foreach (var element in elements)
        {
            if (element.Field is not null)
                fields.Named.Add(new(element.Field, line, element.Text));
        }
    }

    // A pattern is looked up by how it begins or ends; without that it would be tried on every line.
    // Spaces, seams and more of the line have no characters to find, but what stands behind them has.
    private static bool HasAnchor(List<WrittenElement> elements)
    {
        WrittenElement? first = null, last = null;
        foreach (var element in elements)
        {
            if (element.Kind is WrittenElementKind.Space or WrittenElementKind.Glue or WrittenElementKind.More)
                continue;
            first ??= element;
            last = element;
        }

        return first is not null && (first.IsAnchor || last!.IsClosingAnchor);
    }
}
