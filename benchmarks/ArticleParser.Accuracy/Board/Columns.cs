namespace ArticleParser.Accuracy;

/// <summary>The figures of a board, in the order printed. Tables, JSON and Markdown all follow these two lists.</summary>
internal static class Columns
{
    /// <summary>What the body scores, and what may not happen at all.</summary>
    public static IReadOnlyList<Column> Body { get; } =
    [
        Column.Number("pages", "pages", pages => pages.Count),
        Column.Number("pagesWithBody", "gold", pages => Bodies(pages).Length),
        Column.Of("bodyF1", "body F1", pages => Figures(pages)?.F1),
        Column.Of("bodyF1Low", "from", pages => Interval(pages)?.Low),
        Column.Of("bodyF1High", "to", pages => Interval(pages)?.High),
        Column.Of("bodyPrecision", "prec.", pages => Figures(pages)?.Precision),
        Column.Of("bodyRecall", "recall", pages => Figures(pages)?.Recall),
        Column.ShareOf<BodyScore>("bodyExact", "exact", page => page.Body, body => body.Exact),
        Column.Segments("bodyWhole", "whole", page => page.Whole),
        Column.Segments("with", "with", page => page.With),
        Column.Segments("without", "without", page => page.Without),
        Column.Number("wrongSpans", "bad spans", pages => pages.Sum(page => page.WrongSpans)),
        Column.Number("failed", "failed", pages => pages.Count(page => page.Kind is null)),
    ];

    /// <summary>What the fields score.</summary>
    public static IReadOnlyList<Column> Fields { get; } =
    [
        Column.ShareOf<HeadlineScore>("headlineExact", "headline exact", page => page.Headline, headline => headline.Exact),
        Column.ShareOf<HeadlineScore>("headlineExactHeld", "where held", page => page.Headline, headline => headline.Exact, headline => headline.Held),
        Column.ShareOf<HeadlineScore>("headlineContained", "contained", page => page.Headline, headline => headline.Contained),
        Column.ShareOf<DateScore>("dateRight", "date right", page => page.Date, date => date.Right),
        Column.ShareOf<DateScore>("dateRightShown", "where shown", page => page.Date, date => date.Right, date => date.Shown),
        Column.ShareOf<DateScore>("dateRightGiven", "of given", page => page.Date, date => date.Right, date => date.Given),
        Column.ShareOf<DateScore>("dateNear", "±1 day", page => page.Date, date => date.Near),
        Column.ShareOf<AuthorScore>("authorsExact", "authors exact", page => page.Authors, authors => authors.Exact),
        Column.ShareOf<AuthorScore>("authorsExactHeld", "where held", page => page.Authors, authors => authors.Exact, authors => authors.Held),
        Column.Mean<AuthorScore>("authorsF1", "token F1", page => page.Authors, authors => authors.TokenF1),
        Column.Mean<double>("standfirstF1", "stand-first", page => page.Standfirst, f1 => f1),
        Column.Micro("subheadingsF1", "sub-heads", page => page.Subheadings),
        Column.Micro("captionsF1", "captions", page => page.Captions),
        Column.Micro("captionsSoftF1", "soft", page => page.SoftCaptions),
        Column.Micro("creditsF1", "credits", page => page.Credits),
        Column.Micro("creditsSoftF1", "soft", page => page.SoftCredits),
    ];

    private static BodyScore[] Bodies(IReadOnlyList<PageScore> pages) => [.. pages.Select(page => page.Body).OfType<BodyScore>()];

    private static BodyFigures? Figures(IReadOnlyList<PageScore> pages) => Bodies(pages) is { Length: > 0 } bodies ? BodyFigures.Of(bodies) : null;

    private static (double Low, double High)? Interval(IReadOnlyList<PageScore> pages) =>
        Bodies(pages) is { Length: > 0 } bodies ? Bootstrap.F1Interval(bodies) : null;
}
