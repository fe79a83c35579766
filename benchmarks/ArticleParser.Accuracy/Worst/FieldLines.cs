namespace ArticleParser.Accuracy;

/// <summary>Finds the lines that a field should have been read from, and those it may have been read from.</summary>
internal static class FieldLines
{
    public static IEnumerable<LineNote> Explain(WorstField field, Gold gold, PageSyntax page)
    {
        foreach (var line in page.DescendantNodes().OfType<LineSyntax>())
        {
            var wanted = Holds(field, gold, line);
            var taken = IsTaken(field, line);
            if (wanted || taken) yield return LineNote.Of(wanted == taken ? ' ' : taken ? '+' : '-', line);
        }
    }

    /// <summary>What was to be found, and what was found.</summary>
    public static (string Gold, string Found) Values(WorstField field, Gold gold, Article article) => field switch
    {
        WorstField.Headline => (gold.Headline ?? "", article.Headline ?? ""),
        WorstField.Date => (gold.Published?.ToString("yyyy-MM-dd", null) ?? "", article.DatePublished?.ToString() ?? ""),
        WorstField.Authors => (string.Join("; ", gold.Authors ?? []), string.Join("; ", article.Authors)),
        _ => ("", ""),
    };

    private static bool Holds(WorstField field, Gold gold, LineSyntax line) => field switch
    {
        WorstField.Headline => gold.Headline is { } headline && NormalText.Of(line.Value).Contains(NormalText.Of(headline), StringComparison.Ordinal),
        WorstField.Date => gold.Published is { } day && DateMention.IsIn(line.Value, day),
        _ => gold.Authors?.Any(name => NormalText.Of(line.Value).Contains(NormalText.Of(name), StringComparison.OrdinalIgnoreCase)) is true,
    };

    private static bool IsTaken(WorstField field, LineSyntax line) => field switch
    {
        WorstField.Headline => line is HeadlineSyntax,
        WorstField.Date => line is TimestampSyntax or DateStampSyntax,
        _ => line is BylineSyntax,
    };
}
