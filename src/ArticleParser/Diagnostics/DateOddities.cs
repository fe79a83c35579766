using ArticleParser.Lines;
using ArticleParser.Values;

namespace ArticleParser;

/// <summary>Dates of the story that contradict each other, or that can be read in two ways.</summary>
internal static class DateOddities
{
    public static void Find(LexedPage page, StoryDates dates, List<Diagnostic> found)
    {
        var guess = default(DateOrderGuess);
        foreach (ref readonly var date in dates.All) guess.Add(date.Text, page.Text.AsSpan(date.Span.Start, date.Span.Length));
        ArticleDate? published = null;
        foreach (ref readonly var date in dates.All) Compare(page, date, guess.Order, ref published, found);
    }

    /// <summary>The date beside the first that the page was published on.</summary>
    private static void Compare(LexedPage page, in StoryDate said, DateOrder order, ref ArticleDate? published, List<Diagnostic> found)
    {
        var text = page.Text.AsSpan(said.Span.Start, said.Span.Length);
        var isModified = page.CueOf(said.Line)?.Variant == "modified";
        var isDate = DateReader.TryRead(said.Text, text, order, out var date, out var ambiguous);
        if (ambiguous) found.Add(Diagnostic.Create(DiagnosticDescriptors.AmbiguousDate, said.Span, text.ToString()));
        if (!isDate || date.Day is null) return;
        if (published is not { } day) published = isModified ? null : date;
        else if (isModified ? IsBefore(date, day) : !IsSameDay(date, day))
            found.Add(Diagnostic.Create(DiagnosticDescriptors.DatesDisagree, said.Span, Day(date), Day(day)));
    }

    private static bool IsSameDay(ArticleDate a, ArticleDate b) => (a.Year, a.Month, a.Day) == (b.Year, b.Month, b.Day);

    private static bool IsBefore(ArticleDate a, ArticleDate b) => (a.Year, a.Month, a.Day).CompareTo((b.Year, b.Month, b.Day)) < 0;

    private static string Day(ArticleDate date) => new ArticleDate { Year = date.Year, Month = date.Month, Day = date.Day }.ToString();
}
