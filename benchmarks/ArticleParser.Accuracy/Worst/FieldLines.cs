namespace ArticleParser.Accuracy;

/// <summary>Finds the lines that a field should have been read from, and those it may have been read from.</summary>
internal static class FieldLines
{
    private const int PieceLength = 25;

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
        WorstField.Standfirst => (gold.Standfirst ?? "", article.Standfirst ?? ""),
        WorstField.Subheadings => (string.Join("; ", gold.Subheadings ?? []), string.Join("; ", article.Body.Where(block => block.Kind == SyntaxKind.Subheading).Select(block => block.Text))),
        WorstField.Captions => (string.Join("; ", gold.Captions ?? []), string.Join("; ", article.Captions.Select(caption => caption.Text))),
        WorstField.Authors => (string.Join("; ", gold.Authors ?? []), string.Join("; ", article.Authors)),
        _ => ("", ""),
    };

    private static bool Holds(WorstField field, Gold gold, LineSyntax line) => field switch
    {
        WorstField.Headline => gold.Headline is { } headline && NormalText.Of(line.Value).Contains(NormalText.Of(headline), StringComparison.Ordinal),
        WorstField.Date => gold.Published is { } day && DateMention.IsIn(line.Value, day),
        WorstField.Standfirst => gold.Standfirst is { } standfirst && Meets(standfirst, line),
        WorstField.Subheadings => gold.Subheadings?.Any(heading => NormalText.Of(line.Value) == NormalText.Of(heading)) is true,
        WorstField.Captions => gold.Captions?.Any(caption => Meets(caption, line)) is true,
        _ => gold.Authors?.Any(name => NormalText.Of(line.Value).Contains(NormalText.Of(name), StringComparison.OrdinalIgnoreCase)) is true,
    };

    private static bool IsTaken(WorstField field, LineSyntax line) => field switch
    {
        WorstField.Headline => line is HeadlineSyntax,
        WorstField.Date => line is TimestampSyntax or DateStampSyntax,
        WorstField.Standfirst => line is StandfirstSyntax,
        WorstField.Subheadings => line is SubheadingSyntax,
        WorstField.Captions => line is CaptionSyntax,
        _ => line is BylineSyntax,
    };

    /// <summary>The line holds the text, or a long piece of it.</summary>
    private static bool Meets(string text, LineSyntax line)
    {
        string gold = NormalText.Of(text), found = NormalText.Of(line.Value);
        return gold.Length > 0 && (found.Contains(gold, StringComparison.Ordinal) || (found.Length >= PieceLength && gold.Contains(found, StringComparison.Ordinal)));
    }
}
