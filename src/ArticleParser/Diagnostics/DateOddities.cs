namespace ArticleParser;

/// <summary>Dates of the story that contradict each other, or that can be read in two ways.</summary>
internal static class DateOddities
{
    public static void Find(LexedPage page, List<Diagnostic> found)
    {
        var dates = Dates(page);
        if (dates.Count == 0) return;
        var guess = default(DateOrderGuess);
        foreach (var (span, _) in dates) guess.Add(page.Text.AsSpan(span.Start, span.Length));
        ArticleDate? published = null;
        foreach (var (span, isModified) in dates)
        {
            var text = page.Text.AsSpan(span.Start, span.Length);
            var isDate = DateReader.TryRead(text, guess.Order, out var date, out var ambiguous);
            if (ambiguous) found.Add(Diagnostic.Create(DiagnosticDescriptors.AmbiguousDate, span, text.ToString()));
            if (!isDate || date.Day is null) continue;
            if (published is not { } day) published = isModified ? null : date;
            else if (isModified ? IsBefore(date, day) : !IsSameDay(date, day))
                found.Add(Diagnostic.Create(DiagnosticDescriptors.DatesDisagree, span, Day(date), Day(day)));
        }
    }

    /// <summary>The dates that speak of this story: those of its header and endmatter and of the scraper's stamp.</summary>
    private static List<(TextSpan Span, bool IsModified)> Dates(LexedPage page)
    {
        var dates = new List<(TextSpan, bool)>();
        for (var i = 0; i < page.Count; i++)
        {
            ref readonly var line = ref page.Lines[i];
            if (line.Role is not (SyntaxKind.Timestamp or SyntaxKind.DateStamp) || line.Role != line.Looks || !IsOfStory(line.Section)) continue;
            var isModified = page.CueOf(i)?.Variant == "modified";
            foreach (var part in page.Parts.AsSpan().Slice(line.FirstPart, line.PartCount))
            {
                if (part.Kind == SyntaxKind.DateToken) dates.Add((new TextSpan(part.Start, part.Length), isModified));
            }
        }

        return dates;
    }

    private static bool IsOfStory(SyntaxKind section) => section is SyntaxKind.Page or SyntaxKind.Header or SyntaxKind.Endmatter;

    private static bool IsSameDay(ArticleDate a, ArticleDate b) => (a.Year, a.Month, a.Day) == (b.Year, b.Month, b.Day);

    private static bool IsBefore(ArticleDate a, ArticleDate b) => (a.Year, a.Month, a.Day).CompareTo((b.Year, b.Month, b.Day)) < 0;

    private static string Day(ArticleDate date) => new ArticleDate { Year = date.Year, Month = date.Month, Day = date.Day }.ToString();
}
