using ArticleParser.Labelling;
using ArticleParser.Lines;
using ArticleParser.Values;

namespace ArticleParser;

/// <summary>Dates of the story that contradict each other, or that can be read in two ways.</summary>
internal static class DateOddities
{
    public static void Find(LabelledPage labelled, List<Diagnostic> found)
    {
        var page = labelled.Lexed;
        var lines = page.Lines.AsSpan();
        var guess = default(DateOrderGuess);
        var last = -1;
        for (var i = 0; i < lines.Length; i++)
        {
            if (!Speaks(labelled.Lines[i])) continue;
            last = i;
            foreach (var part in PartsOf(page, lines[i]))
            {
                if (part.Kind == SyntaxKind.DateToken) guess.Add(page.Text.AsSpan(part.Start, part.Length));
            }
        }

        ArticleDate? published = null;
        for (var i = 0; i <= last; i++)
        {
            if (!Speaks(labelled.Lines[i])) continue;
            foreach (var part in PartsOf(page, lines[i]))
            {
                if (part.Kind == SyntaxKind.DateToken) Compare(page, i, part, guess.Order, ref published, found);
            }
        }
    }

    /// <summary>The date beside the first that the page was published on.</summary>
    private static void Compare(LexedPage page, int line, in Part part, DateOrder order, ref ArticleDate? published, List<Diagnostic> found)
    {
        var span = new TextSpan(part.Start, part.Length);
        var text = page.Text.AsSpan(span.Start, span.Length);
        var isModified = page.CueOf(line)?.Variant == "modified";
        var isDate = DateReader.TryRead(text, order, out var date, out var ambiguous);
        if (ambiguous) found.Add(Diagnostic.Create(DiagnosticDescriptors.AmbiguousDate, span, text.ToString()));
        if (!isDate || date.Day is null) return;
        if (published is not { } day) published = isModified ? null : date;
        else if (isModified ? IsBefore(date, day) : !IsSameDay(date, day))
            found.Add(Diagnostic.Create(DiagnosticDescriptors.DatesDisagree, span, Day(date), Day(day)));
    }

    private static ReadOnlySpan<Part> PartsOf(LexedPage page, in LineToken line) => page.Parts.AsSpan().Slice(line.FirstPart, line.PartCount);

    /// <summary>Whether a line's dates speak of this story: those of its header and endmatter and of the scraper's stamp do.</summary>
    private static bool Speaks(in LabelledLine line) =>
        line.Role is SyntaxKind.Timestamp or SyntaxKind.DateStamp && line.IsByCue && IsOfStory(line.Section);

    private static bool IsOfStory(SyntaxKind section) => section is SyntaxKind.Page or SyntaxKind.Header or SyntaxKind.Endmatter;

    private static bool IsSameDay(ArticleDate a, ArticleDate b) => (a.Year, a.Month, a.Day) == (b.Year, b.Month, b.Day);

    private static bool IsBefore(ArticleDate a, ArticleDate b) => (a.Year, a.Month, a.Day).CompareTo((b.Year, b.Month, b.Day)) < 0;

    private static string Day(ArticleDate date) => new ArticleDate { Year = date.Year, Month = date.Month, Day = date.Day }.ToString();
}
